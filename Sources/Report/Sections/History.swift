import Programme

/// What records say has happened within a span of days, in words.
///
/// Only dated entries tell: events, forecasts, assessments, readings, reviews, meetings. What was changed without
/// leaving one is not guessed.
struct History {
  private let span: ClosedRange<CalendarDate>?

  /// The days after one and up to another.
  init(after since: CalendarDate, upTo today: CalendarDate) { span = since < today ? since + 1...today : nil }

  /// Whether a day lies in the span.
  func has(_ date: CalendarDate?) -> Bool { date.map { span?.contains($0) ?? false } ?? false }

  /// What happened to one record, in the order of the days; `nil` where nothing did.
  func item(_ name: String, _ news: [News], _ record: Address) -> ReportItem? {
    let told = news.filter { has($0.date) }.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    guard let last = told.last else { return nil }
    let words = told.map { "\($0.words) on \($0.date.words)" }.joined(separator: "; ")
    return ReportItem("\(name): \(words)", date: last.date, records: [record])
  }

  /// Something that happened on a day.
  struct News {
    let date: CalendarDate
    let words: String

    init?(_ date: CalendarDate?, _ words: @autoclosure () -> String) {
      guard let date else { return nil }
      self.date = date
      self.words = words()
    }
  }
}
