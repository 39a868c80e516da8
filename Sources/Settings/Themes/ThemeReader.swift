import JSONText
import Programme
import Records
import Terminal

/// Reads the parts of a theme file and gathers what is wrong with them.
struct ThemeReader {
  private(set) var problems: [JSONProblem] = []

  private static let attributes: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("underline", .underline), ("reverse", .reverse), ("italic", .italic),
  ]

  /// Notes the members of an object that no theme has.
  mutating func checkNames(of node: JSONNode, among names: [String]) {
    for member in node.members where !names.contains(member.name) {
      problems.append(.unknownName(member.name, "a theme has no “\(member.name)”", among: names, at: member.nameRange))
    }
  }

  /// The ground for which a theme says that it is made.
  mutating func ground(_ node: JSONNode?) -> ThemeGround {
    guard let node else { return .any }
    if let ground = node.string.flatMap(ThemeGround.init) { return ground }
    let words = ThemeGround.allCases.map(\.rawValue)
    problems.append(
      .unknownName(node.string ?? "", "expected \(words.joined(separator: ", "))", among: words, at: node.range))
    return .any
  }

  /// The colours of a theme by name.
  mutating func colors(_ node: JSONNode?) -> [String: ThemeFile.Tint] {
    var colors: [String: ThemeFile.Tint] = [:]
    for member in node?.members.map(\.self) ?? [] { colors[member.name] = tint(member.value) }
    return colors
  }

  /// What a theme says of each role.
  mutating func roles(_ node: JSONNode?) -> [Role: ThemeFile.RolePaint] {
    var roles: [Role: ThemeFile.RolePaint] = [:]
    for member in node?.members.map(\.self) ?? [] {
      guard let role = Role.allCases.first(where: { $0.name == member.name }) else {
        problems.append(
          .unknownName(
            member.name, "there is no role “\(member.name)”", among: Role.allCases.map(\.name), at: member.nameRange))
        continue
      }
      checkNames(of: member.value, among: ["fg", "bg", "attributes"])
      var paint = ThemeFile.RolePaint()
      paint.foreground = member.value["fg"].flatMap { tint($0) }
      paint.background = member.value["bg"].flatMap { tint($0) }
      paint.attributes = attributes(member.value["attributes"])
      roles[role] = paint
    }
    return roles
  }

  private mutating func attributes(_ node: JSONNode?) -> Attributes {
    var found: Attributes = []
    for element in node?.elements.map(\.self) ?? [] {
      if let known = ThemeReader.attributes.first(where: { $0.name == element.string }) {
        found.insert(known.attribute)
      } else {
        let names = ThemeReader.attributes.map(\.name)
        problems.append(
          .unknownName(
            element.string ?? "", "“\(element.string ?? "this")” is no attribute", among: names, at: element.range))
      }
    }
    return found
  }

  private mutating func tint(_ node: JSONNode) -> ThemeFile.Tint? {
    if let number = node.integer, let index = UInt8(exactly: number) {
      return .color(index < 16 ? .ansi(index) : .indexed(index))
    }
    guard let text = node.string, !text.isEmpty else {
      problem(
        "no-colour", "expected a colour", "\"#rrggbb\", \"default\", a number from 0 to 255 or a name", node.range)
      return nil
    }
    if text == "default" { return .own }
    guard text.hasPrefix("#") else { return .named(text, node.range) }
    if text.utf8.count == 7, let value = UInt32(text.dropFirst(), radix: 16) {
      return .color(.rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)))
    }
    problem("no-colour", "“\(text)” is no colour", "# and six digits from 0 to f, such as \"#6cb6ff\"", node.range)
    return nil
  }

  private mutating func problem(_ code: String, _ message: String, _ expected: String, _ range: Range<Int>) {
    problems.append(JSONProblem(code: code, message: message, expected: expected, range: range))
  }
}
