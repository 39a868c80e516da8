import Terminal

/// Which keys run which command: the command table's own, except where a person has bound others.
public struct Keymap: Sendable {
  private let bound: [String: [Key]]

  /// The command table's own keys.
  public static let standard = Keymap([:])

  /// Makes a keymap from the keys that a person has bound, by the id of the command.
  init(_ bound: [String: [Key]]) { self.bound = bound }

  /// The keys that run a command, the one to show first.
  func keys(of command: Command) -> [Key] { bound[command.id] ?? command.keys }

  /// The names of those keys, as the help shows them: `Ctrl-r`.
  func names(of command: Command) -> String { keys(of: command).map(\.name).joined(separator: " ") }

  /// The name of the first key that runs a command, by the command's id, for words on the screen: `n`.
  func name(of id: String) -> String {
    guard let command = CommandTable.all.first(where: { $0.id == id }) else { return id }
    return keys(of: command).first?.name ?? id
  }

  /// The keys that no command may have: the way out of everything.
  static let reserved: [Key] = [.escape, .control("c")]

  /// The commands that could be meant by one key, in some place where both apply: the id of each, and the key.
  static func clashes(_ bound: [String: [Key]]) -> [(command: String, other: String, key: Key)] {
    let map = Keymap(bound)
    var found: [(command: String, other: String, key: Key)] = []
    for (index, command) in CommandTable.all.enumerated() {
      for other in CommandTable.all.dropFirst(index + 1) where CommandContext.meet(command.context, other.context) {
        guard let key = map.keys(of: command).first(where: { map.keys(of: other).contains($0) }) else { continue }
        found.append((command.id, other.id, key))
      }
    }
    return found
  }
}

extension CommandContext {
  /// The contexts that apply together, by screen.
  static let screens: [[CommandContext]] = [
    [.roadblock, .partner, .record, .overview, .list, .turning, .everywhere],
    [.roadblock, .partner, .record, .page, .list, .turning, .everywhere],
    [.roadblock, .partner, .record, .lookup, .page, .list, .turning, .everywhere],
    [.rules, .lookup, .page, .list, .everywhere], [.conflicts, .list, .turning, .everywhere],
    [.portfolio, .list, .turning, .everywhere], [.diagnostic, .list, .turning, .everywhere],
  ]

  /// Whether commands of both contexts can be run on one screen.
  static func meet(_ one: CommandContext, _ other: CommandContext) -> Bool {
    screens.contains { $0.contains(one) && $0.contains(other) }
  }
}
