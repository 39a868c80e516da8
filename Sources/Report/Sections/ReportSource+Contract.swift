import FoundationEssentials
import Insight
import Programme

extension ReportSource {
  /// What is agreed with a partner, how its measures were checked and rated, and what the Procurement Act asks for.
  func contract(_ contract: Contract, of partner: Partner) -> ReportSection {
    let standing = ContractStatus(partner, in: project, on: today)
    let duty = KPIPublication(project, on: today).contracts.first { $0.partner == partner.id }
    return ReportSection(
      PartnerPart.contract.rawValue, "\(PartnerPart.contract.title) with \(partner.name)",
      [
        .facts(
          [
            ReportFact("reference", "Reference", .text(ifAny: contract.reference)),
            ReportFact("end", "End", .date(ifAny: contract.end)),
            ReportFact("daysLeft", "Days left", .whole(ifAny: standing?.daysLeft)),
            ReportFact("value", "Value", .amount(ifAny: contract.value)),
            ReportFact("currency", "Currency", .text(ifAny: contract.currency)),
            ReportFact("partnerInterests", "In it for the partner", .text(ifAny: contract.partnerInterests)),
            ReportFact("measured", "Measured", .text(ifAny: standing?.measureWords)),
            ReportFact("publication", "Procurement Act", .text(ifAny: duty?.words)),
            .data("offTarget", .whole(ifAny: standing?.measures.count(where: \.isOffTarget))),
          ] + data(contract, standing, duty)),
        .table(measures(standing)), .table(assessments(contract)), .table(publication(duty)),
        .list(
          ReportList(
            "gaps", "What the Procurement Act asks for and is missing",
            (duty?.gaps ?? []).map { ReportItem($0.words, date: $0.due, records: [$0.record]) },
            empty: "Nothing is missing.")),
        .record(ReportRecord("record", contract)),
      ])
  }

  /// What the sentences on a contract say, for machines.
  func data(_ contract: Contract, _ standing: ContractStatus?, _ duty: KPIDuty?) -> [ReportFact] {
    [
      .data("start", .date(ifAny: contract.start)), .data("extendableTo", .date(ifAny: contract.extendableTo)),
      .data("measureCount", .whole(contract.measures.count)),
      .data("mustHaves", .whole(contract.measures.count(where: \.mustHave))),
      .data("kpiCount", .whole(contract.measures.count(where: \.isKPI))),
      .data("notCheckedTwice", .whole(ifAny: standing?.unchecked.count)),
      .data("isUnderTheAct", .flag(duty?.isBound ?? false)),
      .data("kpisNeeded", .whole(ifAny: duty.flatMap { $0.isBound ? $0.needed : nil })),
      .data("missingUnderTheAct", .whole(ifAny: duty?.gaps.count)),
      .data("nextDueUnderTheAct", .date(ifAny: duty?.nextDue)),
    ]
  }

  private func measures(_ standing: ContractStatus?) -> ReportTable {
    ReportTable(
      "measures", "Measures seen from the partner's side",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("title", "Measure"), ReportColumn("target", "Target"),
        ReportColumn("mustHave", "Must-have"), ReportColumn("isKPI", "KPI"), ReportColumn("drives", "Drives"),
        ReportColumn("risk", "Could drive"), ReportColumn("mitigation", "Against it"),
        ReportColumn("partnerChecks", "Checks", isNumber: true), ReportColumn("rating", "Rating"),
        .data("targetValue"), .data("unit"), .data("ratedPeriod"), .data("recoveryDue"), .data("isOffTarget"),
      ],
      rows: (standing?.measures ?? []).map { standing in
        let measure = standing.measure
        let target = [measure.target, measure.unit].filter { !$0.isEmpty }.joined(separator: " ")
        return [
          .text(measure.id.text), .text(measure.title), .text(ifAny: target), .flag(measure.mustHave),
          .flag(measure.isKPI), .text(ifAny: measure.drives), .text(ifAny: measure.risk),
          .text(ifAny: measure.mitigation), .whole(standing.partnerChecks.count),
          .text(ifAny: standing.latest?.rating.rawValue), .text(ifAny: measure.target), .text(ifAny: measure.unit),
          .text(ifAny: standing.latest?.period), .date(ifAny: measure.recoveryPlan?.due), .flag(standing.isOffTarget),
        ]
      }, empty: "No measures are recorded.")
  }

  private func assessments(_ contract: Contract) -> ReportTable {
    ReportTable(
      "assessments", "KPI assessments",
      columns: [
        ReportColumn("measure", "Measure"), ReportColumn("period", "Period"), ReportColumn("rating", "Rating"),
        ReportColumn("value", "Value", isNumber: true), ReportColumn("note", "Note"),
        ReportColumn("publishedOn", "Published on"), ReportColumn("recoveryDue", "Recovery due", isDetail: true),
        .data("measureId"),
      ],
      rows: contract.measures.flatMap { measure in
        measure.assessments.map { assessment in
          [
            .text(measure.title), .text(assessment.period), .text(assessment.rating.rawValue),
            .amount(ifAny: assessment.value), .text(ifAny: assessment.note), .date(ifAny: assessment.publishedOn),
            .date(ifAny: measure.recoveryPlan?.due), .text(measure.id.text),
          ]
        }
      }, empty: "Nothing has been assessed.")
  }

  private func publication(_ duty: KPIDuty?) -> ReportTable {
    ReportTable(
      "kpis", "What is to be assessed and published",
      columns: [
        ReportColumn("id", "Id", isDetail: true), ReportColumn("title", "KPI"),
        ReportColumn("assessedTo", "Assessed to"), ReportColumn("assessmentDue", "Assess by"),
        ReportColumn("publishedOn", "Published on"), ReportColumn("publicationDue", "Publish by"),
      ],
      rows: (duty.map { $0.isBound ? $0.kpis : [] } ?? []).map { kpi in
        [
          .text(kpi.id.text), .text(kpi.title), .date(ifAny: kpi.assessedTo), .date(ifAny: kpi.assessmentDue),
          .date(ifAny: kpi.publishedOn), .date(ifAny: kpi.publicationDue),
        ]
      }, empty: "The Procurement Act asks nothing to be published of this contract, as far as the records tell.")
  }
}
