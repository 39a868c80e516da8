/// Text from a file made safe to show on a terminal, and how wide it shows.
public enum VisibleText {
  /// Bytes as text in which nothing is hidden and nothing acts on a terminal.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var result = ""
    forEachScalar(bytes) { _, scalar in result.unicodeScalars.append(scalar) }
    return result
  }

  /// A string in which nothing is hidden and nothing acts on a terminal: each control, bidirectional control and
  /// zero-width character is one visible character.
  public static func text(_ string: String) -> String { text(Array(string.utf8)[...]) }

  /// The columns of a terminal that a shown text takes.
  public static func columns(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  /// Calls with each scalar's place and what is shown for it; a byte that is not UTF-8 is one of its own.
  static func forEachScalar(_ bytes: ArraySlice<UInt8>, _ body: (_ place: Int, _ shown: Unicode.Scalar) -> Void) {
    let text = bytes.span
    var at = 0
    while at < text.count {
      let length = UTF8Scan.length(text, at)
      let scalar = length == 0 ? nil : text.extracting(at..<at + length).text.unicodeScalars.first
      body(bytes.startIndex + at, shown(scalar))
      at += max(1, length)
    }
  }

  private static func shown(_ scalar: Unicode.Scalar?) -> Unicode.Scalar {
    guard let scalar else { return "\u{FFFD}" }
    switch scalar.value {
    case 0x09: return " "
    case 0x00...0x1F: return Unicode.Scalar(scalar.value + 0x2400) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0xFE00...0xFE0F: return "\u{FFFD}"
    default: return scalar.isInvisible ? "\u{FFFD}" : scalar
    }
  }

  /// The columns of a terminal that a shown scalar takes: 0, 1 or 2.
  ///
  /// After East_Asian_Width of Unicode 16, in ranges wide enough for a caret line.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF: return 2
    case 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF: return 2
    case 0x231A...0x231B, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x26AA...0x26AB: return 2
    case 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD: return 2
    case 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x2B50: return 2
    case 0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB:
      return 2
    case 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD: return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: return 0
      default: return 1
      }
    }
  }
}
