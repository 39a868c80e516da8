import Insight
import JSONText
import Programme
import Records

extension ViewSource {
  /// How far each partnership has come on the five steps.
  var steps: ViewSection {
    let progress = PracticeProgress(project)
    return ViewSection(
      "steps", "Five steps",
      [
        .table(
          ViewTable(
            "partners", "",
            columns: [
              ViewColumn("id", "Id", isDetail: true), ViewColumn("name", "Partner"),
              ViewColumn("step", "Step", isNumber: true),
            ] + Step.allCases.map { ViewColumn("step\($0.rawValue)", $0.short) } + [
              ViewColumn("open", "Open"), .data("openPractices"), .data("leftBehind"), .data("answers"),
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
  func practices(_ partner: Partner) -> ViewSection {
    let progress = PartnerPractices(partner)
    let findings = insight.partners.first { $0.id == partner.id }?.areas.flatMap(\.findings) ?? []
    let list = Path.partner(partner.id) + "practices"
    func row(_ id: String, _ step: Step?, _ question: String, _ answer: PracticeAnswer?, _ reach: PracticeReach?)
      -> ViewRow
    {
      let rules = reach?.judgedBy ?? []
      let judged = findings.filter { rules.contains($0.rule) }
      // What the present step or one before it asks stands open; what later ones ask is not due yet.
      let isDue = step.map { $0 <= partner.step } ?? true
      let open = ViewValue.text("unanswered").saying(isDue ? "unanswered" : "not yet", isDue ? .attention : .muted)
      return ViewRow(
        [
          step.map { .whole($0.rawValue).saying($0.short) } ?? ViewValue.absent.saying("our own", .muted),
          answer?.answer.map { ViewValue.word($0.rawValue).toned($0.tone) } ?? open, .text(question),
          .text(ifAny: answer?.evidence), .text(ifAny: answer?.by), .date(ifAny: answer?.on),
          .texts((reach?.areas ?? []).map(\.title)), recordsSay(judged), .text(id), .texts(rules),
          .whole(judged.count), answer.map { others($0.unknown) } ?? .absent,
        ], target: list + .id(answer?.question ?? id))
    }
    return ViewSection(
      PartnerPart.practices.rawValue, "\(PartnerPart.practices.title) with \(progress.name)",
      [
        .facts([
          ViewFact("step", "Step", .text(partner.step.short).saying("\(partner.step.rawValue) \(partner.step.title)")),
          ViewFact("standing", "Standing", .text(progress.words)),
          .data("stepNumber", .whole(partner.step.rawValue)),
          .data("openPractices", .texts(progress.open.map(\.practice.id))),
          .data("leftBehind", .texts(progress.leftBehind.map(\.practice.id))),
        ]),
        .table(
          ViewTable(
            "steps", "Answers by step",
            columns: [
              ViewColumn("step", "Step"), ViewColumn("yes", "Yes", isNumber: true),
              ViewColumn("partly", "Partly", isNumber: true), ViewColumn("no", "No", isNumber: true),
              ViewColumn("notApplicable", "N/a", isNumber: true),
              ViewColumn("unanswered", "Unanswered", isNumber: true), .data("number"),
            ],
            rows: progress.steps.map {
              [
                .text($0.step.short), .whole($0.yes), .whole($0.partly), .whole($0.no), .whole($0.notApplicable),
                .whole($0.unanswered), .whole($0.step.rawValue),
              ]
            }, empty: "")),
        .table(
          ViewTable(
            "answers", "Answers",
            columns: [
              ViewColumn("step", "Step"), ViewColumn("answer", "Answer"), ViewColumn("question", "Question"),
              ViewColumn("evidence", "Evidence", isDetail: true), ViewColumn("by", "By", isDetail: true),
              ViewColumn("on", "On", isDetail: true), ViewColumn("touches", "Touches", isDetail: true),
              ViewColumn("recordsSay", "Records say", isDetail: true), ViewColumn("id", "Id", isDetail: true),
              .data("rules"), .data("findings"), ViewColumn("otherMembers", "Also in the file", isDetail: true),
            ],
            rows: Practice.standard.map { practice in
              row(
                practice.id, practice.step, practice.question, practice.answer(in: partner.practices),
                practice.reach)
            } + progress.own.map { row($0.question, nil, $0.question, $0, nil) }, empty: "",
            target: list)),
      ])
  }
}

extension ViewSource {
  /// What the rules that judge the same by records say of a partnership: the worst finding, and how many more.
  private func recordsSay(_ findings: [Finding]) -> ViewValue {
    guard let worst = findings.first else { return .absent }
    let more = findings.count > 1 ? ", and \(findings.count - 1) more" : ""
    return .text("\(worst.level.mark) \(worst.brief)\(more)").toned(ViewTone(worst.level))
  }
}

extension Answer {
  /// How an answer stands, which its word says too.
  fileprivate var tone: ViewTone {
    switch self {
    case .yes: .good
    case .partly: .attention
    case .no: .bad
    case .notApplicable: .muted
    }
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
