/// A word as a shell reads it, for commands that a message offers.
public enum ShellWord {
  /// The word, in quotes where a shell would take it apart; a control character is written as `$'\n'`, which a terminal
  /// shows and a shell reads.
  public static func quoted(_ word: String) -> String {
    if word.unicodeScalars.contains(where: isControl) {
      return "$'" + word.unicodeScalars.map(escaped).joined() + "'"
    }
    let plain = word.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// A path as a command takes it, with `./` in front where it would be taken for an option or for another command: a
  /// word without a point or a slash may be one.
  public static func path(_ path: String) -> String {
    let isPath = !path.hasPrefix("-") && path.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
    return quoted(isPath || path.isEmpty ? path : "./" + path)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "'", "\\": return "\\\(scalar)"
    case _ where isControl(scalar):
      // The bytes, since a shell may write none but UTF-8.
      return String(scalar).utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    default: return String(scalar)
    }
  }
}
