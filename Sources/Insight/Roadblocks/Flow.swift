public import Programme
public import Records

/// Roadblocks as they came and went, week by week: arrivals against closures, throughput, cumulative flow.
///
/// Everything is replayed from events. A week is seven days, and the last one ends today, so that no bar is half a
/// week; what is closed on an unknown day, or was never given a day, is counted as undated and left out.
public struct Flow: Equatable, Sendable {
  /// The weeks, oldest first.
  public let weeks: [FlowWeek]
  /// How many roadblocks have no day on which they came, or none on which they went.
  public let undated: Int

  /// Replays the events of a project, or of one partnership, at a cost of roadblocks times weeks.
  /// - Parameter weeks: how many weeks up to today; 12 unless told, at least one.
  public init(
    _ project: Project, on today: CalendarDate, weeks count: Int = 12, partner: ID<Partner>? = nil
  ) {
    let roadblocks = project.roadblocks.filter { partner == nil || $0.partner == partner }
    let timelines = roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    let ahead = roadblocks.count { $0.since.map { $0 > today } ?? false }
    self.init(timelines, on: today, weeks: count, undated: roadblocks.count - timelines.count - ahead)
  }

  init(_ timelines: [RoadblockTimeline], on today: CalendarDate, weeks count: Int, undated: Int = 0) {
    let count = min(max(1, count), 5200)
    var weeks = (0..<count).reversed().map { FlowWeek(endingOn: today - 7 * $0) }
    // The place of a day among the weeks; `nil` before the first.
    func place(_ day: CalendarDate) -> Int? {
      let ago = today - day
      return ago >= 0 && ago < 7 * count ? count - 1 - ago / 7 : nil
    }
    for timeline in timelines {
      for arrival in timeline.arrivals {
        guard let week = place(arrival.on) else { continue }
        if arrival.isReopening { weeks[week].reopened += 1 } else { weeks[week].raised += 1 }
      }
      for closing in timeline.closings {
        guard let week = place(closing.from) else { continue }
        if closing.status == .resolved { weeks[week].resolved += 1 } else { weeks[week].withdrawn += 1 }
      }
      for index in weeks.indices {
        guard let status = timeline.status(on: weeks[index].end) else { continue }
        weeks[index].byStatus[status, default: 0] += 1
      }
    }
    self.weeks = weeks
    self.undated = undated
  }

  /// The mean of arrivals a week.
  public var arrivalsPerWeek: Double { mean(weeks.map { Double($0.arrivals) }) ?? 0 }

  /// The mean of closures a week.
  public var closuresPerWeek: Double { mean(weeks.map { Double($0.closures) }) ?? 0 }

  /// How many more are open at the end than there were before the first week.
  public var growth: Int { weeks.reduce(0) { $0 + $1.arrivals - $1.closures } }

  /// The flow in words: "2.3 came and 1.8 went a week over 12 weeks: 6 more open".
  public var words: String {
    let change =
      switch growth {
      case 0: "as many open as before"
      case ..<0: "\(-growth) fewer open"
      default: "\(growth) more open"
      }
    return "\(arrivalsPerWeek.words(decimals: 1)) came and \(closuresPerWeek.words(decimals: 1)) went a week over "
      + "\(counted(weeks.count, "week")): \(change)"
  }
}

/// What came, what went and what was there in seven days.
public struct FlowWeek: Equatable, Sendable {
  /// The first day.
  public let start: CalendarDate
  /// The last day.
  public let end: CalendarDate
  /// Roadblocks raised, without those that were closed from the start.
  public internal(set) var raised = 0
  /// Roadblocks opened again.
  public internal(set) var reopened = 0
  /// Roadblocks resolved.
  public internal(set) var resolved = 0
  /// Roadblocks withdrawn.
  public internal(set) var withdrawn = 0
  /// How many had each status at the end of the last day, of all that were ever raised: cumulative flow.
  public internal(set) var byStatus: [Status: Int] = [:]

  init(endingOn end: CalendarDate) {
    start = end - 6
    self.end = end
  }

  /// What came: raised or opened again.
  public var arrivals: Int { raised + reopened }
  /// What went, the throughput: resolved or withdrawn.
  public var closures: Int { resolved + withdrawn }
  /// How many were open at the end.
  public var open: Int { byStatus.reduce(0) { $0 + ($1.key.isOpen ? $1.value : 0) } }
  /// How many had ever been raised by the end.
  public var everRaised: Int { byStatus.values.reduce(0, +) }
}
