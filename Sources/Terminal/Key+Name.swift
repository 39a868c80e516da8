extension Key {
  /// The name that people read in the footer and write in a configuration: `Ctrl-r`, `Enter`, `PgUp`, `F5`, `s`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(" "): "Alt-Space"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    default: Self.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// Reads a key's name; nil when there is no such key.
  ///
  /// Names of keys are read without regard to case, single characters with it: `G` is not `g`.
  public init?(name: String) {
    if name.count == 1, let character = name.first, !character.isWhitespace {
      self = .character(character)
      return
    }
    let lowered = name.lowercased()
    if let match = (Self.named + Self.aliases).first(where: { $0.name.lowercased() == lowered }) {
      self = match.key
    } else if lowered.hasPrefix("ctrl-") {
      guard let letter = Self.single(lowered.dropFirst(5)), "abcdefghijklmnopqrstuvwxyz \\]^_".contains(letter) else {
        return nil
      }
      self = .control(letter)
    } else if lowered.hasPrefix("alt-") {
      guard let character = Self.single(name.dropFirst(4)) else { return nil }
      self = .alt(character)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func single(_ text: Substring) -> Character? {
    if text.lowercased() == "space" { return " " }
    return text.count == 1 ? text.first : nil
  }

  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Shift-Tab", .backTab), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Ins", .insert), ("Del", .delete), ("Backspace", .backspace),
  ]

  private static let aliases: [(name: String, key: Key)] = [
    ("Return", .enter), ("Escape", .escape), ("BackTab", .backTab), ("PageUp", .pageUp), ("PageDown", .pageDown),
    ("Insert", .insert), ("Delete", .delete), ("Space", .character(" ")),
  ]
}
