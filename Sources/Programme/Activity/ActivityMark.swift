import Records

/// When an entry of an `ActivityList` was, and from what it is made: small enough that very many are sorted at once.
struct ActivityMark: Sendable {
  /// From what an entry is made.
  enum Source {
    /// An entry that is there, by its place.
    case made(Int32)
    /// An event of a roadblock, or its raising, by their places; raising is -1.
    case roadblock(Int32, event: Int32)
    /// An entry told beside the project, by its place.
    case beside(Int32)
  }

  /// The day, as a number.
  let day: Int32
  /// The nanoseconds behind the second.
  let nanoseconds: Int32
  /// The second, before all others where the moment is not known.
  let second: Int64
  /// Its place among all before they were sorted.
  let place: Int32
  /// From what it is made.
  let source: Source

  /// Marks an entry.
  init(_ date: CalendarDate, _ at: Instant?, place: Int, _ source: Source) {
    day = date.dayNumber
    second = at?.secondsSinceEpoch ?? .min
    nanoseconds = at.map { ActivityMark.nanoseconds($0.fraction) } ?? 0
    self.place = Int32(clamping: place)
    self.source = source
  }

  /// Whether it stands before another: the newest first, of one day what has no moment last, else the later in place.
  static func isBefore(_ left: ActivityMark, _ right: ActivityMark) -> Bool {
    if left.day != right.day { return left.day > right.day }
    if left.second != right.second { return left.second > right.second }
    if left.nanoseconds != right.nanoseconds { return left.nanoseconds > right.nanoseconds }
    return left.place > right.place
  }

  private static func nanoseconds(_ fraction: String) -> Int32 {
    if fraction.isEmpty { return 0 }
    return Int32(fraction.prefix(9) + String(repeating: "0", count: max(0, 9 - fraction.utf8.count))) ?? 0
  }
}
