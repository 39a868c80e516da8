public import FoundationEssentials
public import Insight
public import JSONText
import Programme
public import Records

/// A value in a view: what people read of it, what machines read of it, and how it stands.
public struct ViewValue: Equatable, Sendable {
  /// What a value can be.
  public enum Content: Equatable, Sendable {
    /// Any text, as the file has it; renderers escape it.
    case text(String)
    /// One of a few words, such as a status.
    case word(String)
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
    /// Nothing recorded.
    case absent
  }

  /// The value itself, as machines have it.
  public let content: Content
  /// What people read in its place; `nil` where they read the value.
  public let said: String?
  /// How it stands.
  public let tone: ViewTone

  private init(_ content: Content, said: String? = nil, tone: ViewTone = .neutral) {
    self.content = content
    self.said = said
    self.tone = tone
  }

  /// Any text, as the file has it.
  public static func text(_ text: String) -> ViewValue { ViewValue(.text(text)) }
  /// One of a few words, such as a status.
  public static func word(_ word: String) -> ViewValue { ViewValue(.word(word)) }
  /// A day.
  public static func date(_ date: CalendarDate) -> ViewValue { ViewValue(.date(date)) }
  /// A whole number.
  public static func whole(_ number: Int) -> ViewValue { ViewValue(.whole(number)) }
  /// A measure to one decimal: a mean score.
  public static func tenths(_ number: Double) -> ViewValue { ViewValue(.tenths(number)) }
  /// A difference to one decimal, with its sign.
  public static func difference(_ number: Double) -> ViewValue { ViewValue(.difference(number)) }
  /// An amount in the currency and unit that the column names.
  public static func amount(_ amount: Decimal) -> ViewValue { ViewValue(.amount(amount)) }
  /// Green, Amber or Red, which is its tone, too.
  public static func health(_ health: Health) -> ViewValue { ViewValue(.health(health), tone: ViewTone(health)) }
  /// Yes or no.
  public static func flag(_ flag: Bool) -> ViewValue { ViewValue(.flag(flag)) }
  /// Several short texts, such as ids.
  public static func texts(_ texts: [String]) -> ViewValue { ViewValue(.texts(texts)) }
  /// A record as the file has it.
  public static func data(_ value: JSONValue) -> ViewValue { ViewValue(.data(value)) }
  /// What is more than a number: people read it, machines have null and the number in a member that says what it is.
  public static func beyondNumber(_ words: String) -> ViewValue { ViewValue(.absent, said: words) }
  /// Nothing recorded.
  public static let absent = ViewValue(.absent)

  /// The same value, of which people read those words.
  public func saying(_ words: String, _ tone: ViewTone? = nil) -> ViewValue {
    ViewValue(content, said: words, tone: tone ?? self.tone)
  }

  /// The same value, of which people read those words where nothing is recorded: that it is missing.
  public func orSaying(_ words: String, _ tone: ViewTone = .attention) -> ViewValue {
    content == .absent && said == nil ? saying(words, tone) : self
  }

  /// The same value in a tone.
  public func toned(_ tone: ViewTone) -> ViewValue { ViewValue(content, said: said, tone: tone) }

  /// Whether nothing is recorded, and nothing is said in its place.
  public var isAbsent: Bool { content == .absent && said == nil }

  /// The value as people read it; a dash where nothing is recorded.
  public var words: String { words { $0.words } }

  /// The value as people read it, with days as they choose.
  func words(_ day: (CalendarDate) -> String) -> String {
    if let said { return said }
    return switch content {
    case .text(let text), .word(let text): text
    case .date(let date): day(date)
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
    switch content {
    case .absent: said == nil
    case .flag(let flag): !flag
    case .texts(let texts): texts.isEmpty
    default: false
    }
  }

  /// The value as machines read it: dates `YYYY-MM-DD`, amounts as numbers, health in lower case, absence as null.
  public var json: JSONValue {
    switch content {
    case .text(let text), .word(let text): .string(text)
    case .date(let date): .string(date.description)
    case .whole(let number): .number(String(number))
    case .tenths(let number), .difference(let number): .number(number.tenths)
    case .amount(let amount): .number(amount.description)
    case .health(let health): .string(health.title.lowercased())
    case .flag(let flag): .bool(flag)
    case .texts(let texts): .array(texts.map(JSONValue.string))
    case .data(let value): value
    case .absent: .null
    }
  }
}

extension ViewTone {
  /// The tone of a judgement.
  public init(_ health: Health) {
    self =
      switch health {
      case .green: .good
      case .amber: .attention
      case .red: .bad
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
