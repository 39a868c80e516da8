import JSONText
import Programme
import Records
import TestSupport

extension RandomProject {
  /// A project in which one value, at any depth, was replaced by one that may not fit there, or a member was removed.
  mutating func faulty(_ project: JSONValue) -> JSONValue { faulty(project, FieldTable.of("project")) }

  private mutating func faulty(_ record: JSONValue, _ table: FieldTable) -> JSONValue {
    guard case .object(var members) = record else { return record }
    let places = members.indices.filter { place in table.fields.contains { $0.name == members[place].name } }
    guard !places.isEmpty else { return record }
    // Records further inside are more, so that most faults are to be theirs.
    let inner = places.filter { [.object, .array].contains(members[$0].value.kind) && members[$0].value.hasItems }
    let place = !inner.isEmpty && chance(80) ? pick(inner) : pick(places)
    guard let field = table.fields.first(where: { $0.name == members[place].name }) else { return record }
    if inner.contains(place), chance(90) {
      members[place].value = faultyInside(members[place].value, field.shape)
    } else if chance(15) {
      members.remove(at: place)
    } else {
      members[place].value = misfit(field.shape)
    }
    return .object(members)
  }

  private mutating func faultyInside(_ value: JSONValue, _ shape: FieldShape) -> JSONValue {
    switch (shape, value) {
    case (.record(let noun), .object): return faulty(value, FieldTable.of(noun))
    case (.list(let element), .array(var elements)):
      let place = below(elements.count)
      if case .record(let noun) = element, chance(90) {
        elements[place] = faulty(elements[place], FieldTable.of(noun))
      } else {
        elements[place] = misfit(element)
      }
      return .array(elements)
    case (.mapping(let element), .object(var members)):
      members[below(members.count)].value = misfit(element)
      return .object(members)
    default: return value
    }
  }

  /// A value that a field of this shape may have to refuse.
  mutating func misfit(_ shape: FieldShape) -> JSONValue {
    if chance(40) { return pick(RandomProject.kinds) }
    switch shape {
    case .word(let words):
      return .string(pick(["", "xx", pick(words).uppercased(), pick(words) + " ", " " + pick(words), pick(words)]))
    case .date: return .string(pick(RandomProject.dates))
    case .instant: return .string(pick(RandomProject.instants))
    case .identifier, .reference: return .string(pick(["", "é", "\u{0}", "N-99"]))
    case .integer(let range):
      var numbers = ["1.5", "1e2", "10e-1", "-0", "99999999999999999999", "1E400", "0.5e1", "3.0"]
      if range.lowerBound > Int.min { numbers.append(String(range.lowerBound - 1)) }
      if range.upperBound < Int.max { numbers.append(String(range.upperBound + 1)) }
      return .number(pick(numbers + ["\(range.lowerBound)", "\(range.upperBound)"]))
    case .decimal:
      return .number(
        pick(["1e127", "1e128", "1e-128", "1e-129", "1e999", String(repeating: "12", count: 20), "0e999"]))
    default: return pick(RandomProject.kinds)
    }
  }

  /// One value of each kind, and an empty one of those that have one.
  private static let kinds: [JSONValue] = [
    .null, .bool(true), .bool(false), .number("0"), .number("3"), .number("-7.25"), .string(""), .string("7"),
    .string("true"), .array([]), .array([.null]), .array([.string("x")]), .array([.object([])]), .object([]),
    .object([JSONMember("id", .string("x"))]), .object([JSONMember("x", .number("1"))]),
  ]

  private static let dates = [
    "", "2026", "2026-1-01", "2026-01-1", "20260101", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32",
    "2026-04-31", "2026-06-30", "2026-09-31", "2026-11-31", "2026-12-31", "2026-02-28", "2026-02-29", "2024-02-29",
    "2000-02-29", "1900-02-29", "2026-02-30", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", " 2026-01-01",
    "2026-01-01 ", "2026-01-01T", "2026/01/01", "２０２６-01-01", "2026-01-0١", "-026-01-01", "+026-01-01",
    "2026-01-01\n", "\n2026-01-01",
  ]

  private static let instants = [
    "", "2026-11-03", "2026-11-03T14:03:00", "2026-11-03T14:03Z", "2026-11-03T14:03:00Z", "2026-11-03t14:03:00z",
    "2026-11-03 14:03:00Z", "2026-11-03T24:00:00Z", "2026-11-03T23:60:00Z", "2026-11-03T23:59:60Z",
    "2026-11-03T23:59:61Z", "2026-11-03T23:59:59.Z", "2026-11-03T23:59:59.123456789Z", "2026-11-03T23:59:59,5Z",
    "2026-11-03T23:59:59+01:00", "2026-11-03T23:59:59-23:59", "2026-11-03T23:59:59+24:00", "2026-11-03T23:59:59+01:60",
    "2026-11-03T23:59:59+0100", "2026-11-03T23:59:59+01", "2026-11-03T23:59:59Z ", "2026-11-03T23:59:59ZZ",
    "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "0000-01-01T00:00:00Z",
    "2026-11-03T1:03:00Z", "2026-11-03T14:03:00.5+01:00", "2026-11-03T14:03:00\u{2212}01:00", "2026-11-03T14:03:00Z\n",
  ]
}

extension JSONValue {
  /// Whether it is a list or an object that is not empty.
  fileprivate var hasItems: Bool { array?.isEmpty == false || members?.isEmpty == false }
}
