import Programme

/// The days on which roadblocks came and went, so that any past day can be asked how it stood.
struct ClosureHistory {
  /// Each roadblock replayed.
  let timelines: [RoadblockTimeline]
  /// The days on which one came or was opened again, ascending.
  private let arrivals: [CalendarDate]
  /// The days on which one was closed, ascending.
  private let closings: [CalendarDate]

  /// Replays roadblocks up to a day, at the cost of a sort.
  init(_ roadblocks: [Roadblock], on today: CalendarDate) {
    timelines = roadblocks.compactMap { RoadblockTimeline($0, on: today) }
    arrivals = timelines.flatMap { $0.arrivals.map(\.on) }.sorted()
    closings = timelines.flatMap { $0.closings.map(\.from) }.sorted()
  }

  /// The day on which the first one was raised.
  var start: CalendarDate? { timelines.map(\.since).min() }

  /// How many were open at the end of a day.
  func open(on day: CalendarDate) -> Int { count(arrivals, upTo: day) - count(closings, upTo: day) }

  /// How many were closed after one day and up to another.
  func closed(after: CalendarDate, upTo: CalendarDate) -> Int {
    count(closings, upTo: upTo) - count(closings, upTo: after)
  }

  /// Closures in each of up to so many whole weeks before the end of a day, as far as there was anything, oldest first.
  func throughput(on day: CalendarDate, weeks: Int) -> [Int] {
    guard let start, start <= day else { return [] }
    let known = min(weeks, (day - start + 1) / 7)
    return (0..<known).reversed().map { closed(after: day - 7 * ($0 + 1), upTo: day - 7 * $0) }
  }

  /// Whether every one that was open at the end of a day was closed at the end of another.
  func isCleared(_ day: CalendarDate, by later: CalendarDate) -> Bool {
    !timelines.contains { $0.isOpen(on: day) && $0.isOpen(on: later) }
  }

  /// How many days of an ascending list do not lie after a day, by halving.
  private func count(_ days: [CalendarDate], upTo day: CalendarDate) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
