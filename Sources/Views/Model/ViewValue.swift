public import FoundationEssentials
public import Insight
public import JSONText
public import Programme

/// A value in a report: what people read of it and what machines read of it.
public enum ViewValue: Equatable, Sendable {
  /// Any text, as the file has it; renderers escape it.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// A whole number.
  case whole(Int)
  /// A measure to one decimal: a mean score.
  case tenths(Double)
  /// A difference to one decimal, with its sign.
  case difference(Double)
  /// An amount in the currency and unit that the column names.
  case amount(Decimal)
  /// Green, Amber or Red.
  case health(Health)
  /// Yes or no.
  case flag(Bool)
  /// Several short texts, such as ids.
  case texts([String])
  /// A record as the file has it.
  case data(JSONValue)
  /// What is more than a number: people read it, machines have null and the number in a member that says what it is.
  case beyondNumber(String)
  /// Nothing recorded.
  case absent

  /// The value as people read it; a dash where nothing is recorded.
  public var words: String {
    switch self {
    case .text(let text), .beyondNumber(let text): text
    case .date(let date): date.words
    case .whole(let number): String(number)
    case .tenths(let number): number.tenths
    case .difference(let number): number.signedTenths
    case .amount(let amount): FieldShape.decimal.words(.number(amount.description))
    case .health(let health): health.title
    case .flag(let flag): flag ? "yes" : "no"
    case .texts(let texts): texts.isEmpty ? "–" : texts.joined(separator: ", ")
    case .data(let value): value.words
    case .absent: "–"
    }
  }

  /// Whether it says no more than a blank would: nothing recorded, an empty list, no.
  var isSilent: Bool {
    switch self {
    case .absent, .flag(false): true
    case .texts(let texts): texts.isEmpty
    default: false
    }
  }

  /// The value as machines read it: dates `YYYY-MM-DD`, amounts as numbers, health in lower case, absence as null.
  public var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .date(let date): .string(date.description)
    case .whole(let number): .number(String(number))
    case .tenths(let number), .difference(let number): .number(number.tenths)
    case .amount(let amount): .number(amount.description)
    case .health(let health): .string(health.title.lowercased())
    case .flag(let flag): .bool(flag)
    case .texts(let texts): .array(texts.map(JSONValue.string))
    case .data(let value): value
    case .beyondNumber, .absent: .null
    }
  }
}

extension ViewValue {
  /// A number to two decimals, for machines: a chance, a share.
  static func hundredths(ifAny number: Double?) -> ViewValue {
    guard let number, number.isFinite else { return .absent }
    return .data(.number(String((number * 100).rounded() / 100)))
  }

  /// The id of a record, for machines.
  static func id<R>(_ id: ID<R>?) -> ViewValue { .text(ifAny: id?.text) }

  /// A text, or nothing where it is empty.
  static func text(ifAny text: String?) -> ViewValue {
    guard let text, !text.isEmpty else { return .absent }
    return .text(text)
  }

  /// What the records say of a programme; nothing where there is nothing to judge by.
  static func evidence(of insight: Insight) -> ViewValue { insight.hasEvidence ? .health(insight.evidence) : .absent }

  /// How an area stands; nothing where there is nothing to judge by.
  static func health(of area: AreaHealth) -> ViewValue { area.isRecorded ? .health(area.health) : .absent }

  /// A day, if there is one.
  static func date(ifAny date: CalendarDate?) -> ViewValue { date.map(ViewValue.date) ?? .absent }

  /// A whole number, if there is one.
  static func whole(ifAny number: Int?) -> ViewValue { number.map(ViewValue.whole) ?? .absent }

  /// A measure, if there is one.
  static func tenths(ifAny number: Double?) -> ViewValue { number.map(ViewValue.tenths) ?? .absent }

  /// A difference, if there is one.
  static func difference(ifAny number: Double?) -> ViewValue { number.map(ViewValue.difference) ?? .absent }

  /// An amount, if there is one.
  static func amount(ifAny amount: Decimal?) -> ViewValue { amount.map(ViewValue.amount) ?? .absent }
}
