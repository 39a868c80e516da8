import JSONText

/// Values, styles and changes drawn at random.
struct RandomJSON {
  var random: SplitMix

  init(seed: Int) { random = SplitMix(seed) }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func scalar() -> JSONValue {
    switch below(6) {
    case 0: .null
    case 1: .bool(chance(50))
    case 2: .number(String(below(100_000) - 50_000))
    case 3: .number(["1.10", "0.5", "-0", "1e6", "-2.5E-3", "12345678901234567890", "1e400"][below(7)])
    default: .string(text())
    }
  }

  mutating func text() -> String {
    let pieces = [
      "a", "Zeta", " ", "é", "e\u{301}", "日本", "👩‍💻", "\"", "\\", "/", "\n", "\t", "\u{7}", "\u{2028}", "\u{202E}", "~",
      "word", "{", "]", ",", ":", "\u{10FFFF}", "\u{FEFF}", "0",
    ]
    var text = ""
    for _ in 0..<below(8) { text += pieces[below(pieces.count)] }
    return text
  }

  /// A value of at most this depth; objects in arrays have an `id` half of the time.
  mutating func value(depth: Int) -> JSONValue {
    if depth == 0 || chance(30) { return scalar() }
    if chance(50) {
      let kind = below(3)
      return .array(
        (0..<below(5)).map { index in
          switch kind {
          case 0: scalar()
          case 1: object(depth: depth - 1, id: "r\(index)")
          default: value(depth: depth - 1)
          }
        })
    }
    return object(depth: depth - 1, id: nil)
  }

  mutating func object(depth: Int, id: String?) -> JSONValue {
    var members = id.map { [JSONMember("id", .string($0))] } ?? []
    for index in 0..<below(6) {
      members.append(JSONMember("\(["name", "å", "a/b", "note"][below(4)])\(index)", value(depth: depth)))
    }
    return .object(members)
  }

  mutating func style() -> JSONStyle {
    if chance(20) { return .compact }
    var style = JSONStyle.file
    style.indent = ["  ", "    ", "\t", " "][below(4)]
    style.newline = chance(30) ? "\r\n" : "\n"
    style.spaceAfterColon = chance(80)
    style.spaceInsideBraces = chance(50)
    style.inlineArrays = chance(70)
    style.inlineObjects = chance(70)
    style.endsWithNewline = chance(80)
    style.minified = chance(10)
    return style
  }

  /// A value with one scalar changed, one element appended or one member added; nil where there is no place for it.
  mutating func changed(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .array(var elements):
      if elements.isEmpty || chance(30) {
        elements.append(elements.first.map { $0.isScalar } == false ? object(depth: 1, id: "new") : scalar())
      } else {
        let index = below(elements.count)
        guard let element = changed(elements[index]) else { return nil }
        elements[index] = element
      }
      return .array(elements)
    case .object(var members):
      if members.isEmpty || chance(30) {
        members.insert(JSONMember("added", chance(70) ? scalar() : self.value(depth: 2)), at: below(members.count + 1))
      } else {
        let index = below(members.count)
        guard members[index].name != "id", let value = changed(members[index].value) else { return nil }
        members[index].value = value
      }
      return .object(members)
    default:
      let other = scalar()
      return other.isEqual(to: value) ? nil : other
    }
  }

  /// The text with white space thrown in wherever the grammar allows it.
  mutating func scattered(_ text: [UInt8]) -> [UInt8] {
    let spaces = [" ", "  ", "\n", "\r\n", "\t", "\n    ", "\n\n"].map { Array($0.utf8) }
    var result: [UInt8] = []
    var (isInString, isEscaped) = (false, false)
    for byte in text {
      let isStructural = !isInString && "{}[],:".utf8.contains(byte)
      if isStructural, chance(25) { result += spaces[below(spaces.count)] }
      result.append(byte)
      if isStructural, chance(25) { result += spaces[below(spaces.count)] }
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return result
  }

  /// A change to a value, and the value with the change made.
  mutating func revision(of value: JSONValue) -> (revision: JSONRevision, result: JSONValue) {
    switch value {
    case _ where chance(20): return (.same, value)
    case _ where chance(20):
      let new = self.value(depth: 2)
      return (.value(new), new)
    case .array(let elements):
      var (plan, results): ([JSONElementRevision], [JSONValue]) = ([], [])
      for index in elements.indices.shuffled(using: &random) where !chance(15) {
        if chance(50) {
          plan.append(.same(index))
          results.append(elements[index])
        } else {
          let (revision, result) = revision(of: elements[index])
          plan.append(.revised(index, revision))
          results.append(result)
        }
        guard chance(20) else { continue }
        let new = self.value(depth: 1)
        plan.append(.new(new))
        results.append(new)
      }
      return (.array(plan), .array(results))
    case .object(let members):
      var (plan, results): ([(name: String, revision: JSONRevision?)], [JSONMember]) = ([], [])
      for member in members {
        if chance(20) {
          plan.append((member.name, nil))
        } else if chance(40) {
          let (revision, result) = revision(of: member.value)
          plan.append((member.name, revision))
          results.append(JSONMember(member.name, result))
        } else {
          results.append(member)
        }
        guard chance(20) else { continue }
        let new = JSONMember("new\(plan.count)\(results.count)", self.value(depth: 1))
        plan.append((new.name, .value(new.value)))
        results.append(new)
      }
      return (.object(plan), .object(results))
    default: return (.same, value)
    }
  }
}
