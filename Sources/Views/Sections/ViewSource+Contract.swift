import FoundationEssentials
import Insight
import Programme

extension ViewSource {
  /// What is agreed with a partner, how its measures were checked and rated, and what the Procurement Act asks for.
  func contract(_ contract: Contract, of partner: Partner) -> ViewSection {
    let standing = ContractStanding(partner, in: project, on: today)
    let duty = KPIPublication(project, on: today).contracts.first { $0.partner == partner.id }
    return ViewSection(
      PartnerPart.contract.rawValue, "\(PartnerPart.contract.title) with \(partner.name)",
      [
        .facts(
          [
            ViewFact("reference", "Reference", .text(ifAny: contract.reference)),
            ViewFact("end", "End", .date(ifAny: contract.end)),
            ViewFact("daysLeft", "Days left", .whole(ifAny: standing?.daysLeft)),
            ViewFact("value", "Value", .amount(ifAny: contract.value)),
            ViewFact("currency", "Currency", .text(ifAny: contract.currency)),
            ViewFact("partnerInterests", "In it for the partner", .text(ifAny: contract.partnerInterests)),
            ViewFact("measured", "Measured", .text(ifAny: standing?.measureWords)),
            ViewFact("publication", "Procurement Act", .text(ifAny: duty?.words)),
            .data("offTarget", .whole(ifAny: standing?.measures.count(where: \.isOffTarget))),
          ] + data(contract, standing, duty)),
        .table(measures(standing)), .table(assessments(contract)), .table(publication(duty)),
        .list(
          ViewList(
            "gaps", "What the Procurement Act asks for and is missing",
            (duty?.gaps ?? []).map { ViewItem($0.words, date: $0.due, records: [$0.record]) },
            empty: "Nothing is missing.")),
        .record(ViewRecord("record", contract)),
      ])
  }

  /// What the sentences on a contract say, for machines.
  func data(_ contract: Contract, _ standing: ContractStanding?, _ duty: KPIDuty?) -> [ViewFact] {
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

  private func measures(_ standing: ContractStanding?) -> ViewTable {
    ViewTable(
      "measures", "Measures seen from the partner's side",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("title", "Measure"), ViewColumn("target", "Target"),
        ViewColumn("mustHave", "Must-have"), ViewColumn("isKPI", "KPI"), ViewColumn("drives", "Drives"),
        ViewColumn("risk", "Could drive"), ViewColumn("mitigation", "Against it"),
        ViewColumn("partnerChecks", "Checks", isNumber: true), ViewColumn("rating", "Rating"),
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

  private func assessments(_ contract: Contract) -> ViewTable {
    ViewTable(
      "assessments", "KPI assessments",
      columns: [
        ViewColumn("measure", "Measure"), ViewColumn("period", "Period"), ViewColumn("rating", "Rating"),
        ViewColumn("value", "Value", isNumber: true), ViewColumn("note", "Note"),
        ViewColumn("publishedOn", "Published on"), ViewColumn("recoveryDue", "Recovery due", isDetail: true),
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

  private func publication(_ duty: KPIDuty?) -> ViewTable {
    ViewTable(
      "kpis", "What is to be assessed and published",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("title", "KPI"),
        ViewColumn("assessedTo", "Assessed to"), ViewColumn("assessmentDue", "Assess by"),
        ViewColumn("publishedOn", "Published on"), ViewColumn("publicationDue", "Publish by"),
      ],
      rows: (duty.map { $0.isBound ? $0.kpis : [] } ?? []).map { kpi in
        [
          .text(kpi.id.text), .text(kpi.title), .date(ifAny: kpi.assessedTo), .date(ifAny: kpi.assessmentDue),
          .date(ifAny: kpi.publishedOn), .date(ifAny: kpi.publicationDue),
        ]
      }, empty: "The Procurement Act asks nothing to be published of this contract, as far as the records tell.")
  }
}
