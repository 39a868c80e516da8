import Insight
import JSONText
import Programme
import Records

extension ReportSource {
  /// How far each partnership has come on the five steps.
  var steps: ReportSection {
    let progress = PracticeProgress(project)
    return ReportSection(
      "steps", "Five steps",
      [
        .table(
          ReportTable(
            "partners", "",
            columns: [
              ReportColumn("id", "Id", isDetail: true), ReportColumn("name", "Partner"),
              ReportColumn("step", "Step", isNumber: true),
            ] + Step.allCases.map { ReportColumn("step\($0.rawValue)", $0.short) } + [
              ReportColumn("open", "Open"), .data("openPractices"), .data("leftBehind"), .data("answers"),
            ],
            rows: progress.partners.map { partner in
              [.text(partner.id.text), .text(partner.name), .whole(partner.step.rawValue)]
                + partner.steps.map { .text($0.words) } + [
                  .text(partner.words), .texts(partner.open.map(\.practice.id)),
                  .texts(partner.leftBehind.map(\.practice.id)), .data(.array(partner.steps.map(\.json))),
                ]
            }, empty: "The programme has no partners yet."))
      ])
  }

  /// The questions of the five steps with the answers of one partnership.
  func practices(_ partner: Partner) -> ReportSection {
    let progress = PartnerPractices(partner)
    let findings = insight.partners.first { $0.id == partner.id }?.areas.flatMap(\.findings) ?? []
    func row(_ id: String, _ step: Step?, _ question: String, _ answer: PracticeAnswer?, _ reach: PracticeReach?)
      -> [ReportValue]
    {
      let rules = reach?.judgedBy ?? []
      return [
        .text(id), .whole(ifAny: step?.rawValue), .text(question), .text(answer?.answer?.rawValue ?? "unanswered"),
        .text(ifAny: answer?.evidence), .text(ifAny: answer?.by), .date(ifAny: answer?.on),
        .texts((reach?.areas ?? []).map(\.title)), .texts(rules),
        .whole(findings.count { rules.contains($0.rule) }),
      ]
    }
    return ReportSection(
      PartnerPart.practices.rawValue, "\(PartnerPart.practices.title) with \(progress.name)",
      [
        .facts([
          ReportFact("step", "Step", .text(partner.step.short)),
          ReportFact("standing", "Standing", .text(progress.words)),
          .data("stepNumber", .whole(partner.step.rawValue)),
          .data("openPractices", .texts(progress.open.map(\.practice.id))),
          .data("leftBehind", .texts(progress.leftBehind.map(\.practice.id))),
        ]),
        .table(
          ReportTable(
            "steps", "Answers by step",
            columns: [
              ReportColumn("step", "Step"), ReportColumn("yes", "Yes", isNumber: true),
              ReportColumn("partly", "Partly", isNumber: true), ReportColumn("no", "No", isNumber: true),
              ReportColumn("notApplicable", "N/a", isNumber: true),
              ReportColumn("unanswered", "Unanswered", isNumber: true), .data("number"),
            ],
            rows: progress.steps.map {
              [
                .text($0.step.short), .whole($0.yes), .whole($0.partly), .whole($0.no), .whole($0.notApplicable),
                .whole($0.unanswered), .whole($0.step.rawValue),
              ]
            }, empty: "")),
        .table(
          ReportTable(
            "answers", "Answers",
            columns: [
              ReportColumn("id", "Id", isDetail: true), ReportColumn("step", "Step", isNumber: true),
              ReportColumn("question", "Question"), ReportColumn("answer", "Answer"),
              ReportColumn("evidence", "Evidence"), ReportColumn("by", "By", isDetail: true),
              ReportColumn("on", "On", isDetail: true), ReportColumn("touches", "Touches", isDetail: true),
              .data("rules"), .data("findings"),
            ],
            rows: Practice.standard.map { practice in
              row(
                practice.id, practice.step, practice.question, practice.answer(in: partner.practices),
                practice.reach)
            } + progress.own.map { row($0.question, nil, $0.question, $0, nil) }, empty: "")),
      ])
  }
}

extension StepProgress {
  /// The counts of the answers, for machines.
  fileprivate var json: JSONValue {
    let counts = [
      ("step", step.rawValue), ("yes", yes), ("partly", partly), ("no", no), ("notApplicable", notApplicable),
      ("unanswered", unanswered),
    ]
    return .object(counts.map { JSONMember($0, .number(String($1))) })
  }
}
