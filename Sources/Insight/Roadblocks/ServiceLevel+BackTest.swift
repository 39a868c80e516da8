public import Programme

extension ServiceLevel {
  /// How far apart the days lie on which a past service level is tested, in days.
  static let testedEvery = 30
  /// How long after such a day roadblocks were raised that are held to it, in days.
  static let testedOver = 180
  /// How far back levels are tested, in days: ten years.
  static let testedBack = 3652

  /// Whether the service levels of the past held: what share of the roadblocks raised in the half year after each
  /// month was resolved within the days that the level named then.
  ///
  /// Each level is measured as it would have been on its day, and held to how a roadblock stood when its days had
  /// passed, whatever became of it later. Withdrawn ones and those without a day say nothing. Only levels that were
  /// measured are tested. The cost is months times a sort of the roadblocks.
  public static func backTest(_ project: Project, on today: CalendarDate) -> BackTest {
    let timelines = project.roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    let dated = timelines.filter { $0.status(on: today) != .withdrawn }
    var made = 0
    var held = 0
    guard let first = dated.map(\.since).min() else { return BackTest(promised: share, made: 0, held: 0) }
    let start = max(first, today - testedBack)
    for days in stride(from: 0, to: today - start, by: testedEvery) {
      let day = start + days
      guard case .measured(let limit, _) = ServiceLevel(timelines, on: day, fallback: 0) else { continue }
      for one in dated where one.since > day && one.since <= day + testedOver && one.since + limit <= today {
        made += 1
        if one.status(on: one.since + limit) == .resolved { held += 1 }
      }
    }
    return BackTest(promised: share, made: made, held: held)
  }
}
