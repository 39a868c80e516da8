import FoundationEssentials
import Insight
import JSONText
import Programme
import Records
import Terminal

/// Reads the members of a configuration and gathers what is wrong with them.
struct ConfigurationReader {
  private(set) var problems: [JSONProblem] = []

  private static let names = ["$schema", "name", "theme", "sort", "keys", "thresholds"]

  /// Reads an object of settings; what is wrong is noted and left out.
  mutating func read(
    _ root: JSONNode, into configuration: inout Configuration, commands: () -> [BindableCommand]
  ) {
    guard root.kind == .object else {
      return problem("no-configuration", "a configuration is an object in braces", at: root.range)
    }
    for member in root.members {
      switch member.name {
      case "name": configuration.name = text(member.value)
      case "theme": configuration.theme = text(member.value)
      case "sort": configuration.order = order(member.value)
      case "keys": configuration.keymap = keymap(member.value, of: commands())
      case "thresholds": configuration.thresholds = thresholds(member.value)
      case "$schema": break
      default:
        problems.append(
          .unknownName(
            member.name, "a configuration has no “\(member.name)”", among: ConfigurationReader.names,
            at: member.nameRange))
      }
    }
  }

  private mutating func text(_ node: JSONNode) -> String? {
    if let text = node.string, text.contains(where: { !$0.isWhitespace }) { return text }
    problem("no-text", "expected a text in double quotes", at: node.range)
    return nil
  }

  private mutating func order(_ node: JSONNode) -> RoadblockOrder? {
    let names = RoadblockOrder.allCases.map(\.rawValue)
    if let found = node.string.flatMap(RoadblockOrder.init) { return found }
    problems.append(
      .unknownName(node.string ?? "", "expected one of \(names.joined(separator: ", "))", among: names, at: node.range))
    return nil
  }

  private mutating func thresholds(_ node: JSONNode) -> OrderedDictionary<Decimal> {
    var found = OrderedDictionary<Decimal>()
    for member in node.members {
      guard Rule.tunable.contains(member.name) else {
        problems.append(
          .unknownName(
            member.name, "no rule has a threshold “\(member.name)”", among: Rule.tunable, at: member.nameRange))
        continue
      }
      guard let number = member.value.lexeme.flatMap({ Decimal(string: $0) }) else {
        problem("no-number", "expected a number", at: member.value.range)
        continue
      }
      guard number >= 0 else {
        problem("negative", "expected 0 or more, found \(number)", at: member.value.range)
        continue
      }
      found[member.name] = number
    }
    return found
  }

  private mutating func keymap(_ node: JSONNode, of commands: [BindableCommand]) -> Keymap {
    var bound: [String: [Key]] = [:]
    var places: [String: Range<Int>] = [:]
    for member in node.members {
      guard commands.contains(where: { $0.id == member.name }) else {
        let ids = commands.map(\.id)
        problems.append(
          .unknownName(member.name, "there is no command “\(member.name)”", among: ids, at: member.nameRange))
        continue
      }
      let nodes = member.value.kind == .array ? member.value.elements.map(\.self) : [member.value]
      let keys = nodes.compactMap { key($0) }
      guard keys.count == nodes.count, !keys.isEmpty else { continue }
      bound[member.name] = keys
      places[member.name] = member.value.range
    }
    // A key that two commands of one screen have would run either: what the person bound goes, the table's own stays.
    for clash in Keymap(bound).clashes(among: commands) {
      let guilty = bound[clash.other] == nil ? clash.command : clash.other
      guard let place = places[guilty] else {
        continue
      }
      let other = guilty == clash.command ? clash.other : clash.command
      problem(
        "key-bound-twice", "\(clash.key.name) would run both “\(guilty)” and “\(other)”", at: place,
        remedy: "choose another key, or bind “\(other)” to another one as well")
      bound[guilty] = nil
    }
    return Keymap(bound)
  }

  private mutating func key(_ node: JSONNode) -> Key? {
    guard let name = node.string, let key = Key(name: name) else {
      problem(
        "no-key", "“\(node.string ?? "this")” is no key that a terminal tells of", at: node.range,
        remedy: "write a character, or such as Ctrl-k, Alt-x, F5, Enter, PgDn, Space")
      return nil
    }
    guard !Keymap.reserved.contains(key) else {
      problem(
        "key-reserved", "\(key.name) cannot be bound: it is the way out of everything", at: node.range,
        remedy: "choose another key")
      return nil
    }
    return key
  }

  private mutating func problem(_ code: String, _ message: String, at range: Range<Int>, remedy: String? = nil) {
    problems.append(JSONProblem(code: code, message: message, remedy: remedy, range: range))
  }
}
