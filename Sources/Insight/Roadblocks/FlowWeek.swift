public import Programme

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
