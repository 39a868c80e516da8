import Programme
import Records

extension Rule {
  /// The rules of delivery.
  ///
  /// Does what is in the way get out of the way?
  static let delivery: [Rule] = [stale, aged, unescalated, pastDue, watermelon]

  private static let stale = eachRoadblock(
    "delivery.stale", .delivery,
    thresholds: [
      Threshold(30, "days without an event from which it counts"),
      Threshold(14, "the same for a high or critical roadblock", suffix: ".severe"),
    ],
    "An open roadblock on which nothing has happened for long.", several: "roadblocks without news"
  ) { roadblock, circumstances, limits in
    guard let last = roadblock.lastNews else { return nil }
    let limit = max(1, roadblock.severity >= .high ? limits.whole(".severe") : limits.days)
    let days = circumstances.today - last
    guard days >= limit else { return nil }
    return Verdict(
      .amber, circumstances.scope(roadblock.partner),
      "\(roadblock.called) has had no event for \(days) days (amber from \(limit) at \(roadblock.severity.rawValue))",
      brief: "\(roadblock.id.text): no news for \(days) days", [.roadblock(roadblock.id)])
  }

  /// The rule whose threshold stands in for the service level where history is thin.
  static let aged = eachRoadblock(
    "delivery.aged", .delivery,
    thresholds: [Threshold(60, "days that stand in for the service level where history is thin")],
    "An open roadblock older than the day by which 85% are resolved.", several: "roadblocks beyond the service level"
  ) { roadblock, circumstances, _ in
    let limit = circumstances.serviceLevel
    guard let age = roadblock.age(on: circumstances.today), age > limit else { return nil }
    return Verdict(
      .amber, circumstances.scope(roadblock.partner),
      "\(roadblock.called) has been open for \(age) days, beyond the service level of \(limit)",
      brief: "\(roadblock.id.text): open for \(age) days", [.roadblock(roadblock.id)])
  }

  private static let unescalated = eachRoadblock(
    "delivery.unescalated", .delivery,
    thresholds: [Threshold(7, "days as critical from which it is red")],
    "A critical roadblock that the team has kept to itself.", several: "critical roadblocks not escalated",
    levels: .red ... .red
  ) { roadblock, circumstances, limits in
    guard roadblock.severity == .critical, roadblock.escalation == .team, let since = roadblock.criticalSince else {
      return nil
    }
    let days = circumstances.today - since
    guard days >= max(0, limits.days) else { return nil }
    return Verdict(
      .red, circumstances.scope(roadblock.partner),
      "\(roadblock.called) has been critical for \(counted(days, "day")) and is not escalated "
        + "(red from \(limits.days))",
      brief: "\(roadblock.id.text): critical, not escalated", [.roadblock(roadblock.id)])
  }

  private static let pastDue = eachRoadblock(
    "delivery.past-due", .delivery, thresholds: [Threshold(1, "days past due from which it counts")],
    "An open roadblock past its due day; red where it is high or critical.", several: "roadblocks past due",
    levels: .amber ... .red
  ) { roadblock, circumstances, limits in
    guard let dueOn = roadblock.dueOn else { return nil }
    let days = circumstances.today - dueOn
    guard days > 0, days >= limits.days else { return nil }
    let late = counted(days, "day")
    return Verdict(
      roadblock.severity >= .high ? .red : .amber, circumstances.scope(roadblock.partner),
      "\(roadblock.called), \(roadblock.severity.rawValue), is \(late) past due: it was due on \(dueOn.words)",
      brief: "\(roadblock.id.text): \(late) past due", [.roadblock(roadblock.id)])
  }

  private static let watermelon = Rule(
    "delivery.watermelon", .delivery, .programme, "Declared Green while a high or critical roadblock is past due.",
    several: "watermelons", levels: .red ... .red
  ) { facts, _ in
    guard let declared = facts.declaration.published, declared.rating == .green else { return [] }
    let all = facts.roadblocks
    let late = facts.openPlaces.filter { all[$0].severity >= .high && all[$0].daysOverdue(on: facts.today) != nil }
    guard !late.isEmpty else { return [] }
    let names = late.prefix(5).map { all[$0].id.text }.joined(separator: ", ") + (late.count > 5 ? " …" : "")
    let verb = late.count == 1 ? "is" : "are"
    return [
      Verdict(
        .red, .programme,
        "Declared Green (\(declared.raterName), \(declared.date.words)) while "
          + "\(counted(late.count, "high or critical roadblock")) \(verb) past due: \(names)",
        brief: "declared Green, \(counted(late.count, "severe roadblock")) past due",
        late.map { .roadblock(all[$0].id) })
    ]
  }
}

extension Roadblock {
  /// Title and id, as sentences name it.
  fileprivate var called: String { "\(title) (\(id.text))" }

  /// The day of the last event, else the day it was raised.
  fileprivate var lastNews: CalendarDate? {
    var last = raisedOn
    for event in events {
      let date = event.at.date
      if last.map({ $0 < date }) ?? true { last = date }
    }
    return last
  }

  /// The day on which it became critical by its events, else the day it was raised.
  fileprivate var criticalSince: CalendarDate? {
    events.last { $0.change == .severity && $0.after == Severity.critical.rawValue }?.at.date ?? since
  }
}
