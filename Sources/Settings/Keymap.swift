public import Terminal

/// The keys that a person has bound to commands; every other command has the ones that it comes with.
public struct Keymap: Sendable {
  private let bound: [String: [Key]]

  /// No keys but those that the commands come with.
  public static let standard = Keymap([:])

  /// Makes a keymap from the keys that a person has bound, by the id of the command.
  public init(_ bound: [String: [Key]]) { self.bound = bound }

  /// The keys that run a command, the one to show first.
  ///
  /// - Parameters:
  ///   - id: the command's stable name.
  ///   - own: the keys that it comes with.
  public func keys(of id: String, own: [Key]) -> [Key] { bound[id] ?? own }

  /// The keys that no command may have: the way out of everything.
  public static let reserved: [Key] = [.escape, .control("c")]

  /// The commands that could be meant by one key, on some screen where both apply: the id of each, and the key.
  func clashes(among commands: [BindableCommand]) -> [(command: String, other: String, key: Key)] {
    var found: [(command: String, other: String, key: Key)] = []
    for (index, command) in commands.enumerated() {
      let keys = keys(of: command.id, own: command.keys)
      for other in commands.dropFirst(index + 1) where !command.screens.isDisjoint(with: other.screens) {
        let others = self.keys(of: other.id, own: other.keys)
        guard let key = keys.first(where: others.contains) else { continue }
        found.append((command.id, other.id, key))
      }
    }
    return found
  }
}

/// What has to be known of a command in order to bind keys to it.
public struct BindableCommand: Sendable {
  /// The stable name by which a configuration means it: `roadblock-status`.
  public let id: String
  /// The keys that it comes with.
  public let keys: [Key]
  /// The screens on which it applies, by number; commands that share one cannot share a key.
  public let screens: Set<Int>

  /// Describes a command.
  public init(id: String, keys: [Key], screens: Set<Int>) {
    self.id = id
    self.keys = keys
    self.screens = screens
  }
}
