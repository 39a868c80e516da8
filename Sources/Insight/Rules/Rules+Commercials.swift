import Programme
import Records

extension Rule {
  /// The rules of commercials.
  ///
  /// Does the deal drive the behaviour that the outcomes need?
  static let commercials: [Rule] = [
    .eachPartner(
      "commercials.checks", .commercials,
      thresholds: [Threshold(2, "checks from the partner's view that the method asks for")],
      "A measure not checked, and double-checked, from the partner's view for the behaviour it drives.",
      several: "measures not checked twice"
    ) { partner, limits in
      partner.measures.compactMap { measure in
        let checks = measure.checksFromPartner(until: partner.today).count
        guard checks < limits.days else { return nil }
        let how =
          checks == 0 ? "has never been checked" : "has been checked \(checks == 1 ? "once" : "\(checks) times")"
        return Verdict(
          "\(partner.called(measure)) \(how) from the partner's view (the method asks for \(limits.days))",
          brief: "\(measure.title.clipped(to: 28)): \(checks) of \(limits.days) checks", [partner.path(measure)])
      }
    },
    .eachPartner(
      "commercials.perverse", .commercials, "A measure that could drive a perverse behaviour, with nothing against it.",
      several: "risky measures unmitigated"
    ) { partner, _ in
      partner.measures.filter { !$0.risk.isEmpty && $0.mitigation.isEmpty }.map { measure in
        Verdict(
          "\(partner.called(measure)) could drive \"\(measure.risk)\", and no mitigation is named",
          brief: "\(measure.title.clipped(to: 28)): no mitigation", [partner.path(measure)])
      }
    },
    .eachPartner(
      "commercials.measure-count", .commercials, thresholds: [Threshold(10, "measures above which it counts")],
      "A contract with so many measures that none steers.", several: "contracts with too many measures"
    ) { partner, limits in
      let count = partner.measures.count
      guard count > limits.days else { return [] }
      return [
        Verdict(
          "The contract of \(partner.name) has \(counted(count, "measure")) (limit \(limits.days))",
          brief: "\(counted(count, "measure")) for \(partner.name)", [partner.path + "contract" + "measures"])
      ]
    },
    .eachPartner(
      "commercials.measure-must-haves", .commercials,
      thresholds: [Threshold(50, "per cent of must-have measures below which it counts")],
      "A contract whose reporting is mostly not worth its cost.", several: "contracts with few must-have measures"
    ) { partner, limits in
      let measures = partner.measures
      guard !measures.isEmpty else { return [] }
      let musts = measures.count(where: \.mustHave)
      let percent = Double(musts) / Double(measures.count) * 100
      guard percent < limits.main else { return [] }
      return [
        Verdict(
          "\(musts) of \(counted(measures.count, "measure")) of \(partner.name) are must-haves: "
            + "\(percent.words(decimals: 0))% (amber below \(limits.main.shortWords)%)",
          brief: "\(musts) of \(measures.count) measures are must-haves",
          [partner.path + "contract" + "measures"])
      ]
    },
    .eachPartner(
      "commercials.recovery", .commercials,
      "A KPI rated Requires improvement (amber) or Inadequate (red) with no dated recovery plan.",
      several: "KPIs off target, no plan dated", levels: .amber ... .red
    ) { partner, _ in
      partner.measures.compactMap { measure in
        guard measure.isKPI, let latest = measure.latestAssessment, latest.rating.isOffTarget,
          measure.recoveryPlan?.due == nil
        else { return nil }
        return Verdict(
          latest.rating == .inadequate ? .red : .amber,
          "\(partner.called(measure)) was rated \(latest.rating.rawValue) for \(latest.period), and no recovery plan "
            + "has a date",
          brief: "\(measure.title.clipped(to: 28)): \(latest.rating.rawValue)", [partner.path(measure)])
      }
    },
    .eachPartner(
      "commercials.assessment-age", .commercials,
      thresholds: [Threshold(365, "days since the end of the last period assessed, above which it counts")],
      "A KPI not assessed for more than 12 months while the contract runs (Procurement Act 2023, section 71).",
      several: "KPIs not assessed for 12 months"
    ) { partner, limits in
      guard partner.isContractRunning else { return [] }
      return partner.measures.compactMap { measure in
        guard measure.isKPI, let since = partner.assessedSince(measure), partner.today - since > limits.days else {
          return nil
        }
        let last = measure.assessedTo
        let what = last == nil ? "has never been assessed" : "was last assessed"
        let days = counted(partner.today - since, "day")
        let ago = last == nil ? ", \(days) into the contract" : " for a period that ended \(days) ago"
        return Verdict(
          "\(partner.called(measure)) \(what)\(ago) (limit \(limits.days))",
          brief: "\(measure.title.clipped(to: 28)): not assessed for \(days)", [partner.path(measure)])
      }
    },
    .eachPartner(
      "commercials.publication", .commercials,
      "An assessment of a KPI not published in time (Procurement Act 2023, section 71).",
      several: "contracts with assessments not published"
    ) { partner, _ in
      guard let duty = KPIDuty(partner) else { return [] }
      let missing = duty.gaps.filter { $0.kind == .notPublished }
      guard let since = missing.compactMap(\.due).min() else { return [] }
      let kpis = duty.kpis.filter { kpi in missing.contains { $0.record == kpi.record } }
      return [
        Verdict(
          "\(counted(kpis.count, "KPI")) of \(partner.name) \(kpis.count == 1 ? "has" : "have") no assessment published "
            + "in time, the first was due by \(since.words): \(kpis.map(\.title).joined(separator: ", "))",
          brief: "\(counted(kpis.count, "KPI")) of \(partner.name) not published", kpis.map(\.record))
      ]
    },
    .eachPartner(
      "commercials.kpi-count", .commercials,
      thresholds: [
        Threshold(3, "KPIs needed"),
        Threshold(5_000_000, "contract value in pounds above which they are needed", suffix: ".value"),
      ],
      "A contract over £5m with fewer than three KPIs, which the law asks of those begun since 24 February 2025.",
      several: "large contracts with too few KPIs"
    ) { partner, limits in
      guard let duty = KPIDuty(partner), let value = duty.value,
        let gap = duty.gaps.first(where: { $0.kind == .tooFewKPIs }),
        partner.partner.contract?.end.map({ $0 >= partner.today }) ?? true
      else { return [] }
      let kpis = duty.kpis.count
      func pounds(_ value: Double) -> String { value.money(currency: "GBP", unit: "") }
      return [
        Verdict(
          "The contract of \(partner.name) is worth \(pounds(value)) and has \(counted(kpis, "KPI")) "
            + "(at least \(duty.needed) over \(pounds(limits[".value"])))",
          brief: "\(counted(kpis, "KPI")) on \(pounds(value))", [gap.record])
      ]
    },
    .eachPartner(
      "commercials.ending", .commercials, thresholds: [Threshold(180, "days before the end from which it counts")],
      "A contract that ends soon with no extension or exit recorded; red once it has ended.",
      several: "contracts ending, no exit plan", levels: .amber ... .red
    ) { partner, limits in
      guard let contract = partner.partner.contract, let end = contract.end, contract.hasNoWayOn else { return [] }
      let days = end - partner.today
      guard days <= limits.days else { return [] }
      let when = days < 0 ? "ended \(counted(-days, "day")) ago" : "ends in \(counted(days, "day"))"
      return [
        Verdict(
          days < 0 ? .red : .amber,
          "The contract of \(partner.name) \(when), on \(end.words), with no extension or exit recorded "
            + "(amber from \(limits.days) days)",
          brief: "contract of \(partner.name.clipped(to: 20)) \(when)", [partner.path + "contract"])
      ]
    },
  ]
}

extension PartnerFacts {
  fileprivate func called(_ measure: ContractMeasure) -> String { "\"\(measure.title)\" of \(name)" }
}
