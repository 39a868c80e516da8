import CExample
import JSONText
public import Records

extension Project {
  /// The day on which the example's file is as it stands; as of any other day all its dates are moved.
  public static let exampleDay = CalendarDate(dayNumber: 20_780)

  /// The example's file.
  static var exampleBytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: ct_example, count: ct_example_size)) }
}

extension ProjectFile {
  /// A fictional programme in which every pane has something to show.
  ///
  /// The department, the companies and the people are invented. It is read from `Sources/CExample/example.tandem.json`,
  /// which anybody can edit with Tandem itself, and moved to another day: each date and moment by as many days as lie
  /// between, each quarter, month and financial year by as many of its kind, so that what was in the present one is.
  /// - Parameter today: the day on which the programme is seen; nothing recorded lies after it but plans.
  /// - Throws: what is wrong with that file.
  public static func example(on today: CalendarDate) throws(ProjectFileProblems) -> ProjectFile {
    let file = try read(Project.exampleBytes)
    if today == Project.exampleDay { return file }
    let dates = MovedDates(from: Project.exampleDay, to: today)
    return try read(dates.moved(file.document.root.value).printed(.compact))
  }
}

/// A project's texts of days and periods, moved from one day to another.
private struct MovedDates {
  private let from: CalendarDate
  private let to: CalendarDate

  init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }

  /// The value with all that it holds moved.
  func moved(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): .string(moved(text) ?? text)
    case .array(let elements): .array(movedTogether(elements.map(moved)))
    case .object(let members): .object(members.map { JSONMember($0.name, moved($0.value)) })
    case .null, .bool, .number: value
    }
  }

  /// A day, a moment or a period; `nil` for any other text.
  private func moved(_ text: String) -> String? {
    if let day = CalendarDate(text) { return (day + (to - from)).description }
    if let moment = Instant(text) {
      // The rest of the moment, its hour and its zone, stays as it is written.
      return (moment.date + (to - from)).description + text.dropFirst(10)
    }
    return PeriodName(text)?.moved(from: from, to: to)?.text
  }

  /// Reviews keep a quarter of their own each: where one would be said to be of a quarter that began after it was held,
  /// all of its list are of the quarter before.
  private func movedTogether(_ elements: [JSONValue]) -> [JSONValue] {
    let lies = elements.contains { element in
      guard let name = element["period"]?.string, let held = element["date"]?.string.flatMap(CalendarDate.init),
        let period = Period(name)
      else { return false }
      return period.first > held
    }
    guard lies else { return elements }
    return elements.map { element in
      guard case .object(let members) = element, let name = element["period"]?.string.flatMap(PeriodName.init) else {
        return element
      }
      return .object(
        members.map { $0.name == "period" ? JSONMember($0.name, .string(name.advanced(by: -1).text)) : $0 })
    }
  }
}

/// The name of a quarter, a month or a financial year, as one of a row of its kind.
private struct PeriodName {
  private enum Kind { case quarter, month, financialYear }
  private let kind: Kind
  private let index: Int

  private init(_ kind: Kind, _ index: Int) {
    self.kind = kind
    self.index = index
  }

  /// The period of a kind in which a day lies.
  private init(_ kind: Kind, of day: CalendarDate) {
    let (year, month) = (day.parts.year, day.parts.month)
    switch kind {
    case .quarter: self.init(kind, year * 4 + (month - 1) / 3)
    case .month: self.init(kind, year * 12 + month - 1)
    case .financialYear: self.init(kind, month < 4 ? year - 1 : year)
    }
  }

  /// Reads `2026-Q3`, `2026-09` or `2026-27`; `nil` for other texts.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, let period = Period(text) else {
      return nil
    }
    let length = period.last - period.first
    self.init(parts[1].hasPrefix("Q") ? .quarter : length < 32 ? .month : .financialYear, of: period.first)
  }

  /// The period as many further as the one of a day is from that of another.
  func moved(from: CalendarDate, to: CalendarDate) -> PeriodName? {
    advanced(by: PeriodName(kind, of: to).index - PeriodName(kind, of: from).index)
  }

  func advanced(by count: Int) -> PeriodName { PeriodName(kind, index + count) }

  /// The period as files have it.
  var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return switch kind {
    case .quarter: "\(index / 4)-Q\(index % 4 + 1)"
    case .month: "\(index / 12)-\(two(index % 12 + 1))"
    case .financialYear: "\(index)-\(two((index + 1) % 100))"
    }
  }
}
