public import JSONText
import Programme
public import Records

/// Whole projects drawn at random, driven by the field tables: a new field is covered by itself.
public struct RandomProject {
  /// What draws.
  public var random: SplitMix
  /// The most elements that a list gets.
  public var longestList = 3

  /// Draws the same projects for the same seed.
  public init(seed: Int) { random = SplitMix(seed) }

  /// A number from 0 up to one below the limit.
  public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// True so often in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of them.
  public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// A project as JSON, valid by its shapes; references may lead nowhere and spans may be reversed.
  public mutating func value() -> JSONValue { record(FieldTable.of("project"), index: 0) }

  /// A record with all that is required, most of the rest, and sometimes members that no version knows.
  public mutating func record(_ table: FieldTable, index: Int) -> JSONValue {
    var members: [JSONMember] = []
    for field in table.fields where field.isRequired || chance(60) {
      members.append(JSONMember(field.name, value(of: field, in: table, index: index)))
    }
    if chance(12) {
      for index in 0...below(3) { members.append(unknownMember(index)) }
    }
    if chance(10) { members.shuffle(using: &random) }
    return .object(members)
  }

  /// A value for a field of a record that has a place in its list.
  public mutating func value(of field: FieldFacts, in table: FieldTable, index: Int) -> JSONValue {
    switch (table.noun, field.name) {
    case ("project", "format"): .string("tandem/project")
    case ("project", "version"): .number("1")
    case (_, "id"): .string(id(index))
    default: value(field.shape)
    }
  }

  /// A value of a shape.
  public mutating func value(_ shape: FieldShape) -> JSONValue {
    switch shape {
    case .text: .string(text())
    case .identifier, .reference: .string(id(below(longestList)))
    case .word(let words): .string(pick(words))
    case .date: .string(date().description)
    case .instant: .string(instant())
    case .integer(let range): .number(String(integer(range)))
    case .decimal: .number(decimal())
    case .flag: .bool(chance(50))
    case .list(.record(let noun)): list(of: FieldTable.of(noun))
    case .list(let element): .array((0..<below(4)).map { _ in value(element) })
    case .record(let noun): record(FieldTable.of(noun), index: 0)
    case .mapping(let element):
      .object((0..<below(4)).map { JSONMember(name($0), value(element)) })
    case .any: anything(depth: 2)
    }
  }

  private mutating func list(of table: FieldTable) -> JSONValue {
    .array((0..<below(longestList + 1)).map { record(table, index: $0) })
  }

  private func integer(_ range: ClosedRange<Int>, _ drawn: Int) -> Int {
    min(max(drawn, range.lowerBound), range.upperBound)
  }

  private mutating func integer(_ range: ClosedRange<Int>) -> Int {
    pick([range.lowerBound, range.upperBound, integer(range, below(10)), integer(range, below(10) - 5)])
  }

  /// Ids are the same for the same place in a list, so that references often lead somewhere.
  public func id(_ index: Int) -> String {
    index < 6 ? ["RB-7K2M", "M 1/α", "P\"3\\", "é~4", "🦊-5", "6"][index] : "N-\(index)"
  }

  /// Any day that the format can write.
  public mutating func date() -> CalendarDate { CalendarDate(dayNumber: Int32(below(292_194)) - 135_140) }

  private mutating func instant() -> String {
    let zone = pick(["Z", "+01:00", "-09:30", "+14:00", "-00:45"])
    return "\(date())T\(pick(["00:00:00", "23:59:59", "12:03:07"]))\(pick(["", "", ".5", ".250"]))\(zone)"
  }

  private mutating func decimal() -> String {
    pick([
      "0", "1", "-1", "1.10", "1e3", "0.000001", "-0", "12.50", "1E-5", "99999999999999999999999999999999999999",
      "-1234567890.0987654321", "250000", "1e100", "0.1", "\(below(100_000)).\(below(100))",
    ])
  }

  /// A text, often an odd one.
  public mutating func text() -> String {
    if below(400) == 0 { return String(repeating: "long text ", count: 1000) }
    if chance(50) { return pick(["", "Riverside", "needs a decision", "a, b; c", "3 of 4"]) }
    let pieces = [
      "a", "Zeta ", " ", "é", "e\u{301}", "日本", "👩‍💻", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{7}", "\u{0}", "\u{1B}[2J",
      "\u{2028}", "\u{202E}", "שלום", "مرحبا", "\u{10FFFF}", "\u{FEFF}", "{", "]", ",", "=1+1", "<b>", "\u{7F}",
      "\u{9B}",
    ]
    var text = ""
    for _ in 0...below(6) { text += pick(pieces) }
    return text
  }

  /// A name that no table has, another for each index.
  private mutating func name(_ index: Int) -> String { pick(["x-", "é ", "a/b~", "日本", "\u{202E}"]) + "\(index)" }

  /// A member that no version knows, named otherwise for each index.
  public mutating func unknownMember(_ index: Int) -> JSONMember { JSONMember(name(index), anything(depth: 2)) }

  /// Any JSON but null at its top, with numbers written in odd ways.
  public mutating func anything(depth: Int) -> JSONValue {
    switch below(depth > 0 ? 6 : 3) {
    case 0: .bool(chance(50))
    case 1: .number(pick(["1.10", "-0", "1e6", "-2.5E-3", "12345678901234567890", "1e400", "7"]))
    case 2: .string(text())
    case 3: .array((0..<below(3)).map { _ in chance(20) ? .null : anything(depth: depth - 1) })
    default:
      .object((0..<below(3)).map { JSONMember("k\($0)", chance(20) ? .null : anything(depth: depth - 1)) })
    }
  }
}
