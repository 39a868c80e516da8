/// Reads scalars one after the other and keeps what may be shown of them.
struct Sanitiser {
  /// Combining marks that a base may have: what one curses cell holds beside its base.
  static let marks = 4

  private(set) var result = ""
  private var previous: Before = .nothing
  private var marksOfBase = 0
  /// A ZWJ after an emoji, kept back until it is known what follows.
  private var joinerIsOpen = false

  private enum Before { case nothing, base, keycapBase, emoji, selector, substitute, carriageReturn }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.value == 0x200D, isInEmoji, !joinerIsOpen {
      joinerIsOpen = true
      return
    }
    if joinerIsOpen {
      joinerIsOpen = false
      // The rest of an emoji sequence: its base stands already.
      if Self.isEmoji(scalar) { return }
      append("·", .substitute)
    }
    if scalar.value == 0x0A, previous == .carriageReturn {
      previous = .substitute
      return
    }
    if dropsAfterBase(scalar) { return }
    if let substitute = Self.substitute(for: scalar) {
      append(substitute, scalar.value == 0x0D ? .carriageReturn : .substitute)
    } else if TextWidth.columns(scalar) == 0 {
      appendMark(scalar)
    } else if Self.isEmoji(scalar) {
      append(scalar, .emoji)
    } else {
      append(scalar, scalar.isASCII ? .keycapBase : .base)
    }
  }

  private var isInEmoji: Bool { previous == .emoji || (previous == .selector && emojiBeforeSelector) }
  private var emojiBeforeSelector = false

  /// Whether `scalar` only says how the glyph before it looks, which is not for a terminal to say.
  private mutating func dropsAfterBase(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
      // One selector belongs to a glyph; more of them in a row carry hidden data.
      guard previous == .base || previous == .keycapBase || previous == .emoji else { return false }
      emojiBeforeSelector = previous == .emoji
      previous = .selector
      return true
    case 0x1F3FB...0x1F3FF: return isInEmoji
    case 0x20E3: return previous == .keycapBase || (previous == .selector && !emojiBeforeSelector)
    default: return false
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ kind: Before) {
    result.unicodeScalars.append(scalar)
    previous = kind
    marksOfBase = 0
  }

  private mutating func appendMark(_ mark: Unicode.Scalar) {
    if previous == .nothing || previous == .carriageReturn { append("◌", .base) }
    guard marksOfBase < Self.marks else { return }
    marksOfBase += 1
    result.unicodeScalars.append(mark)
    previous = .base
  }

  /// What stands for a scalar that is no glyph, or nil when the scalar stands for itself.
  private static func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + value)
    case 0x20...0x7E: return nil
    case 0x7F: return "␡"
    case 0xAD: return "-"
    case 0x2028, 0x2029: return "␤"
    case 0x1F1E6...0x1F1FF: return Unicode.Scalar(value - 0x1F1E6 + 0x41)
    case 0xE0020...0xE007E: return Unicode.Scalar(value - 0xE0000)
    // Invisible although Unicode calls them marks, letters or selectors.
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0, 0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      return "·"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format: return "·"
    case .privateUse, .surrogate: return "\u{FFFD}"
    case .unassigned: return scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : nil
    default: return nil
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji && !(0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
