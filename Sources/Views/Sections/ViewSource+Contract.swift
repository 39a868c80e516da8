import FoundationEssentials
import Insight
import Programme
import Records

extension ViewSource {
  /// What is agreed with a partner, how its measures were checked and rated, and what the Procurement Act asks for.
  func contract(_ contract: Contract, of partner: Partner) -> ViewSection {
    let standing = ContractStatus(partner, in: project, on: today)
    let duty = KPIPublication(project, on: today).contracts.first { $0.partner == partner.id }
    let place = Path.partner(partner.id) + "contract"
    var blocks = judged(place)
    blocks.append(
      .facts(
        facts(
          of: contract, at: place, saying: said(contract), titled: ["partnerInterests": "In it for the partner"])
          + [
            ViewFact("daysLeft", "Days left", daysLeft(standing)),
            ViewFact("measured", "Measured", .text(ifAny: standing?.measureWords)),
            ViewFact(
              "publication", "Procurement Act",
              ViewValue.text(ifAny: duty?.words).toned(duty?.gaps.isEmpty ?? true ? .neutral : .attention)),
            ViewFact(
              "terminationNoticeBy", "Termination notice",
              duty?.terminationNoticeBy.map { .date($0).saying("by \($0.words), once the contract has ended") }
                ?? .absent),
            .data("offTarget", .whole(ifAny: standing?.measures.count(where: \.isOffTarget))),
          ] + data(contract, standing, duty).filter { Contract.field($0.key) == nil }))
    blocks += [
      .table(measures(contract, standing, in: place + "measures")), .table(assessments(contract, at: place)),
      .table(publication(duty)),
      .list(
        ViewList(
          "gaps", "What the Procurement Act asks for and is missing",
          (duty?.gaps ?? []).map { ViewItem($0.words, tone: .attention, date: $0.due, records: [$0.record]) },
          empty: "Nothing is missing.")),
      .table(
        table(
          "services", "Services", of: contract.services, in: place + "services", titled: ["title": "Service"],
          empty: "No services are recorded."
        ) { service, _ in
          [
            "definition": .text(ifAny: service.definition).orSaying("not defined"),
            "acceptance": .text(ifAny: service.acceptance).orSaying("not said when"),
          ]
        }),
      .table(
        table(
          "incentives", "Incentives", of: contract.incentives, in: place + "incentives", titled: ["text": "Incentive"],
          empty: "No incentives are recorded."
        ) { incentive, _ in
          [
            "behaviour": .text(ifAny: incentive.behaviour).orSaying("not said"),
            "checkedOn": .date(ifAny: incentive.checkedOn).orSaying("never"),
          ]
        }),
    ]
    return ViewSection(
      PartnerPart.contract.rawValue, "\(PartnerPart.contract.title) with \(partner.name)",
      blocks + others(of: contract) + [.record(ViewRecord("record", contract, isData: true))])
  }

  /// What the sentences on a contract say, for machines.
  func data(_ contract: Contract, _ standing: ContractStatus?, _ duty: KPIDuty?) -> [ViewFact] {
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

  /// The fields of a contract that people read in other words than the file's, or miss where they are empty.
  private func said(_ contract: Contract) -> [String: ViewValue] {
    let value = contract.value.map { amount in
      let exact = ViewValue.amount(amount)
      return exact.saying("\(project.words(for: amount, currency: contract.currency)) (\(exact.words))")
    }
    return [
      "reference": .text(ifAny: contract.reference).orSaying("none"),
      "start": .date(ifAny: contract.start).orSaying("not recorded"),
      "end": .date(ifAny: contract.end).orSaying("no last day"),
      "value": (value ?? .absent).orSaying("not recorded"),
      "commercialModel": .text(ifAny: contract.commercialModel).orSaying("not said"),
      "partnerInterests": .text(ifAny: contract.partnerInterests).orSaying("not known, or not openly discussed"),
    ]
  }

  private func daysLeft(_ standing: ContractStatus?) -> ViewValue {
    guard let standing, let days = standing.daysLeft else { return .absent }
    return days < 0 ? .whole(days).saying(standing.endWords, .bad) : .whole(days)
  }

  /// Each measure as the partner sees it.
  private func measures(_ contract: Contract, _ standing: ContractStatus?, in list: Path) -> ViewTable {
    let standings = Dictionary((standing?.measures ?? []).map { ($0.measure.id, $0) }) { first, _ in first }
    let asked = standing?.checksAsked ?? 0
    return table(
      "measures", "Measures seen from the partner's side", of: contract.measures, in: list,
      hiding: ["unit", "checks", "assessments", "recoveryPlan"],
      titled: ["title": "Measure", "risk": "Could drive", "mitigation": "Against it"],
      computed: [
        ViewColumn("partnerChecks", "Checks"), ViewColumn("rating", "Rating"), ViewColumn("recovery", "Recovery plan"),
        .data("targetValue"), .data("unit"), .data("ratedPeriod"), .data("recoveryDue"), .data("isOffTarget"),
      ], empty: "No measures are recorded."
    ) { measure, _ in
      let standing = standings[measure.id]
      let target = [measure.target, measure.unit].filter { !$0.isEmpty }.joined(separator: " ")
      let isOffTarget = standing?.isOffTarget ?? false
      let mitigation = ViewValue.text(ifAny: measure.mitigation)
      return [
        "target": .text(ifAny: target).orSaying("none", .muted),
        "drives": .text(ifAny: measure.drives).orSaying("not said"),
        "risk": ViewValue.text(ifAny: measure.risk).toned(measure.mitigation.isEmpty ? .attention : .neutral),
        "mitigation": measure.risk.isEmpty ? mitigation : mitigation.orSaying("nothing"),
        "partnerChecks": checks(measure, standing, asked),
        "rating": standing?.latest.map { latest in
          .text(latest.rating.rawValue).saying("\(latest.rating.rawValue), \(latest.period)", latest.rating.tone)
        } ?? (measure.isKPI ? ViewValue.absent.orSaying("never assessed") : .absent),
        "recovery": recovery(measure, isOffTarget: isOffTarget),
        "targetValue": .text(ifAny: measure.target), "unit": .text(ifAny: measure.unit),
        "ratedPeriod": .text(ifAny: standing?.latest?.period), "recoveryDue": .date(ifAny: measure.recoveryPlan?.due),
        "isOffTarget": .flag(isOffTarget),
      ]
    }
  }

  /// How often a measure was checked from either side, when and by whom.
  private func checks(_ measure: ContractMeasure, _ standing: MeasureStatus?, _ asked: Int) -> ViewValue {
    func who(_ checks: [MeasureCheck]) -> String {
      checks.map { "\($0.on.words)\($0.by.isEmpty ? "" : " by \($0.by)")" }.joined(separator: "; ")
    }
    let done = standing?.partnerChecks ?? []
    let others = measure.checks.filter { !done.contains($0) }
    let words =
      ["\(done.count) of \(asked) from the partner's side" + (done.isEmpty ? "" : ": \(who(done))")]
      + (others.isEmpty ? [] : ["\(others.count) from the department's: \(who(others))"])
    return .whole(done.count).saying(words.joined(separator: " · "), done.count < asked ? .attention : .good)
  }

  /// How a measure gets back to its target, and that nobody has said how where it is off target.
  private func recovery(_ measure: ContractMeasure, isOffTarget: Bool) -> ViewValue {
    guard let plan = measure.recoveryPlan else {
      return isOffTarget ? ViewValue.absent.orSaying("no plan") : .absent
    }
    let due = plan.due.map { "by \($0.words)" } ?? "no day set"
    let words = [due, plan.text].filter { !$0.isEmpty }.joined(separator: ": ")
    return .text(plan.text).saying(words, plan.due == nil ? .attention : .neutral)
  }

  /// The ratings of all measures, period by period.
  private func assessments(_ contract: Contract, at place: Path) -> ViewTable {
    let all = contract.measures.flatMap { measure in
      measure.assessments.indices.map { (measure: measure, index: $0) }
    }
    return table(
      "assessments", "KPI assessments", of: all.map { $0.measure.assessments[$0.index] }, in: nil,
      at: { index in
        let (measure, inside) = all[index]
        let list = place + "measures" + .id(measure.id.text) + "assessments"
        return list.path(of: measure.assessments[inside], at: inside, isList: true)
      }, order: ["measure", "period", "rating", "value", "publishedOn", "note"],
      computed: [ViewColumn("measure", "Measure"), .data("recoveryDue"), .data("measureId")], isCards: false,
      empty: "Nothing has been assessed."
    ) { assessment, index in
      let measure = all[index].measure
      return [
        "measure": .text(measure.title), "rating": .text(assessment.rating.rawValue).toned(assessment.rating.tone),
        "recoveryDue": .date(ifAny: measure.recoveryPlan?.due), "measureId": .text(measure.id.text),
      ]
    }
  }

  /// What is to be assessed and published by law, and by when.
  private func publication(_ duty: KPIDuty?) -> ViewTable {
    func due(_ date: CalendarDate?) -> ViewValue {
      ViewValue.date(ifAny: date).toned(date.map { $0 < today } ?? false ? .bad : .neutral)
    }
    return ViewTable(
      "kpis", "Procurement Act 2023, s.71 and regulation 39: to be assessed and published",
      columns: [
        .data("id"), ViewColumn("title", "KPI"),
        ViewColumn("assessedTo", "Assessed to"), ViewColumn("assessmentDue", "Assess by"),
        ViewColumn("publishedOn", "Published on"), ViewColumn("publicationDue", "Publish by"),
      ],
      rows: (duty.map { $0.isBound ? $0.kpis : [] } ?? []).map { kpi in
        ViewRow(
          [
            .text(kpi.id.text), .text(kpi.title), .date(ifAny: kpi.assessedTo), due(kpi.assessmentDue),
            .date(ifAny: kpi.publishedOn).orSaying("never"), due(kpi.publicationDue),
          ], target: kpi.record)
      }, empty: "The Procurement Act asks nothing to be published of this contract, as far as the records tell.")
  }
}

extension KPIRating {
  /// How a rating stands, which its word says too.
  fileprivate var tone: ViewTone {
    switch self {
    case .good: .good
    case .approachingTarget, .other: .neutral
    case .requiresImprovement: .attention
    case .inadequate: .bad
    }
  }
}
