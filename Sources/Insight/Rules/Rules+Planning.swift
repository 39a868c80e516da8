import Programme
import Records

extension Rule {
  /// The rules of planning.
  ///
  /// Was what was asked, and at what cost, realistic?
  static let planning: [Rule] = [
    .eachMilestone(
      "planning.slipped-twice", .planning, thresholds: [Threshold(2, "slips from which it is red")],
      "A must-have milestone that slipped twice and is not met.", several: "must-haves slipped twice",
      levels: .red ... .red
    ) { held, circumstances, limits in
      let milestone = held.milestone
      guard milestone.mustHave, milestone.metOn == nil else { return nil }
      let slips = milestone.slipCount
      guard slips > 0, slips >= limits.days else { return nil }
      let times = counted(slips, "time")
      return Verdict(
        .red, circumstances.scope(milestone.partner),
        "\(milestone.nameOrID), a must-have, has slipped \(times) (red from \(limits.days)): \(milestone.journey)",
        brief: "\(milestone.calledBriefly) slipped \(times)", [.milestone(milestone.id)])
    },
    .eachMilestone(
      "planning.blocked", .planning, thresholds: [Threshold(30, "days ahead within which it counts")],
      "A milestone due soon with an open roadblock on it; red for a must-have or a high or critical roadblock.",
      several: "milestones due soon, blocked", levels: .amber ... .red
    ) { held, circumstances, limits in
      let milestone = held.milestone
      guard milestone.metOn == nil, let expected = milestone.expected, !held.holds.isEmpty else { return nil }
      let days = expected - circumstances.today
      guard days >= 0, days <= limits.days else { return nil }
      let isSevere = milestone.mustHave || held.holds.contains { $0.severity >= .high }
      let roadblocks = counted(held.holds.count, "open roadblock")
      let when = days == 0 ? "today" : "in \(counted(days, "day"))"
      return Verdict(
        isSevere ? .red : .amber, circumstances.scope(milestone.partner),
        "\(milestone.nameOrID) is due \(when), on \(expected.words) (within \(limits.days) days), with \(roadblocks) on it",
        brief: "\(milestone.calledBriefly): \(roadblocks)",
        [.milestone(milestone.id)] + held.holds.map { .roadblock($0.id) })
    },
    .eachMilestone(
      "planning.overdue", .planning, thresholds: [Threshold(1, "days late from which it counts")],
      "A milestone whose day has passed and that is not met; red for a must-have.", several: "milestones overdue",
      levels: .amber ... .red
    ) { held, circumstances, limits in
      let milestone = held.milestone
      guard milestone.metOn == nil, let expected = milestone.expected else { return nil }
      let days = circumstances.today - expected
      guard days > 0, days >= limits.days else { return nil }
      let late = counted(days, "day")
      return Verdict(
        milestone.mustHave ? .red : .amber, circumstances.scope(milestone.partner),
        "\(milestone.nameOrID) is overdue by \(late): it was expected on \(expected.words) "
          + "(counts from \(counted(limits.days, "day")))",
        brief: "\(milestone.calledBriefly) overdue \(late)", [.milestone(milestone.id)])
    },
    Rule(
      "planning.cost", .planning, .programme,
      thresholds: [
        Threshold(5, "per cent over baseline from which it is amber"),
        Threshold(10, "per cent over baseline from which it is red", suffix: ".red"),
      ],
      "Forecast cost over baseline.", several: "forecasts over baseline", levels: .amber ... .red
    ) { facts, limits in
      guard let money = MoneySummary(facts.project.programme.finance), let percent = money.variancePercent,
        percent > 0, percent >= min(limits.main, limits[".red"])
      else { return [] }
      let bounds = "amber from \(limits.main.shortWords)%, red from \(limits[".red"].shortWords)%"
      return [
        Verdict(
          percent >= limits[".red"] ? .red : .amber, .programme, "Cost is over baseline: \(money.words) (\(bounds))",
          brief: "cost \(percent.signedWords)% over baseline", [.programme + "finance"])
      ]
    },
    Rule(
      "planning.must-haves", .planning, .record,
      thresholds: [
        Threshold(60, "per cent of must-haves above which it counts"),
        Threshold(5, "milestones, or accountabilities of a partner, needed to tell", suffix: ".least"),
      ],
      "More must-haves than a plan can hold: where everything is a must, nothing is.", several: "lists of must-haves"
    ) { facts, limits in
      let milestones = facts.project.programme.milestones
      let ofProgramme = Share(milestones.count(where: \.mustHave), of: milestones.count, "milestones").verdict(
        .programme, limits, [.programme + "milestones"])
      let ofPartners = facts.project.partners.compactMap { partner in
        Share(
          partner.accountabilities.count(where: \.mustHave), of: partner.accountabilities.count,
          "accountabilities of \(partner.name)"
        ).verdict(.partner(partner.id), limits, [.partner(partner.id) + "accountabilities"])
      }
      return [ofProgramme].compactMap(\.self) + ofPartners
    },
    .eachMilestone(
      "planning.stale-date", .planning, thresholds: [Threshold(90, "days without a new forecast")],
      "A milestone ahead whose date nobody has looked at again; from the programme's start where none was ever given.",
      several: "dates not re-forecast"
    ) { held, circumstances, limits in
      let (milestone, today) = (held.milestone, circumstances.today)
      guard milestone.metOn == nil, let expected = milestone.expected, expected >= today else { return nil }
      let last = milestone.forecasts.map(\.on).max()
      guard let since = last ?? circumstances.start, today - since >= max(1, limits.days) else { return nil }
      let days = counted(today - since, "day")
      let what = last == nil ? "has not been forecast since the programme began" : "was last forecast"
      return Verdict(
        .amber, circumstances.scope(milestone.partner),
        "The date of \(milestone.nameOrID), \(expected.words), \(what) \(days) ago (amber from \(limits.days))",
        brief: "\(milestone.calledBriefly) not re-forecast for \(days)", [.milestone(milestone.id)])
    },
  ]
}

/// How many of a list are must-haves.
private struct Share {
  let musts: Int
  let all: Int
  let what: String

  init(_ musts: Int, of all: Int, _ what: String) {
    self.musts = musts
    self.all = all
    self.what = what
  }

  func verdict(_ scope: Scope, _ limits: Limits, _ records: [Path]) -> Verdict? {
    guard all > 0, all >= limits.whole(".least") else { return nil }
    let percent = Double(musts) / Double(all) * 100
    guard percent > limits.main else { return nil }
    return Verdict(
      .amber, scope,
      "\(musts) of \(all) \(what) are must-haves: \(percent.words(decimals: 0))% (limit \(limits.main.shortWords)%)",
      brief: "\(percent.words(decimals: 0))% must-haves", records)
  }
}

extension Milestone {
  /// The title where it is short, else the shorter of title and id, cut to fit a line.
  fileprivate var calledBriefly: String {
    guard nameOrID.count > 20 else { return nameOrID }
    return id.text.count < nameOrID.count ? id.text.clipped(to: 28) : nameOrID.clipped(to: 28)
  }

  /// The dates it had, in order; of many the last four.
  fileprivate var journey: String {
    var dates: [CalendarDate] = []
    for date in ([baseline].compactMap(\.self) + forecasts.map(\.date)) where dates.last != date { dates.append(date) }
    let shown = dates.suffix(4).map(\.words).joined(separator: " → ")
    return dates.count > 4 ? "… → " + shown : shown
  }
}
