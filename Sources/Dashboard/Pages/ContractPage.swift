import FoundationEssentials
import Insight
import Programme
import Terminal
import Text

/// What is agreed with a partner: what is provided, what is measured and the behaviour it drives, how KPIs are rated, and
/// what the Procurement Act asks to be assessed and published.
struct ContractPage {
  let partner: Partner
  let contract: Contract
  let standing: ContractStatus
  let open: OpenProject
  let width: Int

  private var places: PartnerPlaces { PartnerPlaces(id: partner.id) }

  /// What the Procurement Act asks of it.
  var duty: KPIDuty? { open.duty(of: partner.id) }

  /// When it ends and what it is worth, in a line.
  var termWords: String {
    let value = contract.value.map { open.project.words(for: $0, currency: contract.currency) } ?? "no value recorded"
    let end = contract.end.map { "\($0.words), \(standing.endWords)" } ?? standing.endWords
    return "\(value) · \(end)"
  }

  /// The measures off target in a line; `nil` where none is.
  var offTargetWords: String? {
    let off = standing.measures.filter(\.isOffTarget)
    guard !off.isEmpty else { return nil }
    return
      "Off target: \(off.map { "\($0.measure.title) (\($0.latest?.rating.rawValue ?? ""))" }.joined(separator: ", "))"
  }

  var lines: [PageLine] {
    let place = places.record(.contract)
    func fact(_ title: String, _ words: Span, _ field: String) -> [PageLine] {
      TitledPage.fact(title, [words], width: width).lines(.field(place, field))
    }
    func text(_ text: String, else missing: String) -> Span { text.isEmpty ? Span(missing, .amber) : Span(text) }
    let ended = (standing.daysLeft ?? 0) < 0
    var lines = fact("Reference", text(contract.reference, else: "none"), "reference")
    lines += fact("Start", contract.start.map { Span($0.words) } ?? Span("not recorded", .amber), "start")
    lines += fact(
      "End",
      Span([contract.end?.words, standing.endWords].compactMap(\.self).joined(separator: ", "), ended ? .red : .text),
      "end")
    lines += fact("Extendable to", Span(contract.extendableTo?.words ?? "–"), "extendableTo")
    lines += fact("Exit plan", Span(contract.exitPlan.isEmpty ? "–" : contract.exitPlan), "exitPlan")
    let value = contract.value.map { open.project.words(for: $0, currency: contract.currency) }
    lines += fact("Value", value.map { Span($0) } ?? Span("not recorded", .amber), "value")
    lines += fact("Currency", Span(contract.currency.isEmpty ? "–" : contract.currency), "currency")
    lines += fact("Commercial model", text(contract.commercialModel, else: "not said"), "commercialModel")
    lines += fact(
      "In it for them", text(contract.partnerInterests, else: "not known, or not openly discussed"), "partnerInterests")
    return lines + measures + ratings + publication + services + incentives
      + FieldLines(open: open, width: width).lines(
        of: contract, at: place, skipping: Set(Contract.fields.map(\.name)))
  }

  private func heading(_ words: String, _ count: Int, _ list: Path) -> [PageLine] {
    RecordPage.heading(count == 0 ? "\(words): none yet" : "\(words) (\(count))", .list(list))
  }

  private func note(_ title: String, _ words: Span) -> [[Span]] {
    TitledPage.fact(title, [words], indent: 4, width: width, titleWidth: 16)
  }

  /// Each measure as the partner sees it.
  private var measures: [PageLine] {
    let list = places.list(.contract, "measures")
    var lines = heading("Measures seen from the partner's side", standing.measures.count, list)
    guard !standing.measures.isEmpty else { return lines }
    lines += TextWidth.wrapped(standing.measureWords, to: max(8, width - 2)).map { [Span("  " + $0)] }.lines()
    let key = open.key("tick")
    lines += RecordPage.hint(
      "\(key) records that the selected one was checked today, from their view", open, width: width)
    for standing in standing.measures {
      let measure = standing.measure
      let target = [measure.target, measure.unit].filter { !$0.isEmpty }.joined(separator: " ")
      let kinds = [
        target.isEmpty ? "no target" : target, measure.mustHave ? "must-have" : "may go", measure.isKPI ? "KPI" : nil,
      ]
      var said = TextWidth.wrapped(measure.title, to: max(8, width - 2)).map { [Span("  " + $0, .title)] }
      said += note("target", Span(kinds.compactMap(\.self).joined(separator: " · "), .muted))
      said += note("drives", measure.drives.isEmpty ? Span("not said", .amber) : Span(measure.drives))
      if !measure.risk.isEmpty {
        said += note("could drive", Span(measure.risk, measure.mitigation.isEmpty ? .amber : .text))
        said += note("against it", measure.mitigation.isEmpty ? Span("nothing", .amber) : Span(measure.mitigation))
      }
      said += note("checked", checks(standing))
      lines += [[]] + said.lines(.record(list + .id(measure.id.text)))
    }
    return lines
  }

  private func checks(_ measure: MeasureStatus) -> Span {
    let asked = standing.checksAsked
    let done = measure.partnerChecks
    let who = done.map { "\($0.on.words)\($0.by.isEmpty ? "" : " by \($0.by)")" }.joined(separator: "; ")
    let ours = measure.measure.checks.count { $0.view == .department }
    let words =
      "\(done.count) of \(asked) from their side" + (who.isEmpty ? "" : ": \(who)")
      + (ours > 0 ? " · \(ours) from ours" : "")
    return Span(words, done.count < asked ? .amber : .good)
  }

  /// The ratings of KPIs, period by period, with how those off target get back.
  private var ratings: [PageLine] {
    let list = places.list(.contract, "measures")
    let kpis = standing.measures.filter { $0.measure.isKPI }
    guard !kpis.isEmpty else { return RecordPage.heading("KPI assessments: no measure is a KPI") }
    var lines = RecordPage.heading("KPI assessments")
    for kpi in kpis {
      let measure = kpi.measure
      var said = TitledPage.fact(
        measure.title,
        [
          kpi.latest.map { Span("\($0.rating.rawValue), \($0.period)", role($0.rating)) }
            ?? Span("never assessed", .amber)
        ], indent: 2, width: width, titleWidth: width < 72 ? 6 : 42)
      let earlier = measure.assessments.filter { $0 != kpi.latest }.map(words)
      let latest = kpi.latest.map { [$0.value.map { "\($0)" } ?? "", $0.note].filter { !$0.isEmpty } } ?? []
      if !latest.isEmpty { said += note("", Span(latest.joined(separator: " · "), .muted)) }
      if !earlier.isEmpty { said += note("before", Span(earlier.joined(separator: " · "), .muted)) }
      if let plan = measure.recoveryPlan {
        let due = plan.due.map { "by \($0.words)" } ?? "no day set"
        said += note("recovery", Span("\(due): \(plan.text)", plan.due == nil ? .amber : .text))
      } else if kpi.isOffTarget {
        said += note("recovery", Span("no plan", .amber))
      }
      lines += said.lines(.record(list + .id(measure.id.text)))
    }
    return lines
  }

  private func words(_ assessment: KPIAssessment) -> String {
    let value = assessment.value.map { " \($0)" } ?? ""
    return "\(assessment.period) \(assessment.rating.rawValue)\(value)"
  }

  /// The colour of a rating, which its word says too.
  private func role(_ rating: KPIRating) -> Role {
    switch rating {
    case .good: .good
    case .approachingTarget, .other: .text
    case .requiresImprovement: .amber
    case .inadequate: .red
    }
  }

  /// What is to be assessed and published by law, by when, and what is missing.
  private var publication: [PageLine] {
    guard let duty else { return [] }
    var lines = RecordPage.heading("Procurement Act 2023, s.71 and regulation 39")
    lines += TextWidth.wrapped(duty.words, to: max(8, width - 2))
      .map { [Span("  " + $0, duty.gaps.isEmpty ? .text : .amber)] }.lines()
    guard duty.isBound else { return lines }
    let today = open.insight.today
    func day(_ date: CalendarDate?) -> Span {
      guard let date else { return Span("–", .muted) }
      return Span(date.words, date < today ? .red : .text)
    }
    lines += PageTable(
      columns: [
        .init(title: "  KPI"), .init(title: "Assess by"), .init(title: "Published"), .init(title: "Publish by"),
      ],
      rows: duty.kpis.map { kpi in
        [
          Span("  " + TextWidth.truncated(kpi.title, to: width < 72 ? 14 : max(36, width - 60))),
          day(kpi.assessmentDue),
          kpi.publishedOn.map { Span($0.words) } ?? Span("never", .amber), day(kpi.publicationDue),
        ]
      }
    ).lines(
      width: width,
      targets: duty.kpis.map { .record(places.list(.contract, "measures") + .id($0.id.text)) })
    for gap in duty.gaps {
      lines += TextWidth.wrapped(gap.words, to: max(8, width - 12)).enumerated().map { index, line in
        [Span(index == 0 ? "  missing   " : "            ", .muted), Span(line, .amber)]
      }.lines(PageTarget(gap.record, in: open.project))
    }
    if let notice = duty.terminationNoticeBy {
      lines += TitledPage.fact(
        "termination notice", [Span("by \(notice.words), once the contract has ended")], indent: 2, width: width,
        titleWidth: 22
      ).lines()
    }
    return lines
  }

  private var services: [PageLine] {
    let list = places.list(.contract, "services")
    return heading("Services", contract.services.count, list)
      + contract.services.flatMap { service in
        let title = service.title + (service.mustHave ? " (must-have)" : "")
        return
          ([[Span("  "), Span(TextWidth.truncated(title, to: width - 2), .title)]]
          + note("is", service.definition.isEmpty ? Span("not defined", .amber) : Span(service.definition))
          + note("accepted", service.acceptance.isEmpty ? Span("not said when", .amber) : Span(service.acceptance)))
          .lines(.record(list + .id(service.id.text)))
      }
  }

  private var incentives: [PageLine] {
    let list = places.list(.contract, "incentives")
    return heading("Incentives", contract.incentives.count, list)
      + contract.incentives.flatMap { incentive in
        let behaviour =
          incentive.behaviour.isEmpty ? Span("behaviour not said", .amber) : Span(incentive.behaviour)
        let checked = incentive.checkedOn.map { Span($0.words) } ?? Span("never", .amber)
        return
          (TextWidth.wrapped(incentive.text, to: max(8, width - 2)).map { [Span("  " + $0, .title)] }
          + note("drives", behaviour) + note("checked", checked))
          .lines(.record(list + .id(incentive.id.text)))
      }
  }
}
