/// Reads scalars one after the other and keeps what may be shown of them.
struct Sanitiser {
  /// Combining marks that a base may have: what one cell of a terminal holds beside its base.
  static let marks = 4
  /// The letters of which flags are made.
  static let regionalIndicators: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  private enum Before { case nothing, base, keycapBase, joining, emoji, selector, substitute, carriageReturn }

  private var result = ""
  private var before: Before = .nothing
  private var marksOfBase = 0
  /// A joiner kept back until it is known what follows.
  private var joiner: Unicode.Scalar?
  /// What stands before the selector that was taken last.
  private var beforeSelector: Before = .nothing

  /// What may be shown of all that was taken.
  mutating func finished() -> String {
    if joiner != nil { append("·", .substitute) }
    joiner = nil
    return result
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if let open = joiner {
      joiner = nil
      let joins = isInEmoji ? open.value == 0x200D && Self.isEmoji(scalar) : Self.isJoining(scalar)
      if joins { result.unicodeScalars.append(open) } else { append("·", .substitute) }
    } else if scalar.value == 0x200D && isInEmoji || (0x200C...0x200D).contains(scalar.value) && before == .joining {
      joiner = scalar
      return
    }
    if scalar.value == 0x0A, before == .carriageReturn {
      before = .substitute
      return
    }
    if takesAsLook(scalar) { return }
    if let substitute = Self.substitute(for: scalar) {
      append(substitute, scalar.value == 0x0D ? .carriageReturn : .substitute)
    } else if TextWidth.columns(scalar) == 0 {
      appendMark(scalar)
    } else if Self.isEmoji(scalar) {
      append(scalar, .emoji)
    } else {
      append(scalar, scalar.isASCII ? .keycapBase : Self.isJoining(scalar) ? .joining : .base)
    }
  }

  private var isInEmoji: Bool { before == .emoji || before == .selector && beforeSelector == .emoji }

  /// Takes a scalar that only says how the glyph before it looks, where there is one for it.
  private mutating func takesAsLook(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
      // One selector belongs to a glyph; more of them in a row carry hidden data.
      guard before == .base || before == .keycapBase || before == .joining || before == .emoji else { return false }
      beforeSelector = before
      before = .selector
    case 0x1F3FB...0x1F3FF:
      guard isInEmoji else { return false }
    case 0x20E3:
      guard before == .keycapBase || before == .selector && beforeSelector == .keycapBase else { return false }
      before = .base
    default: return false
    }
    result.unicodeScalars.append(scalar)
    return true
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ kind: Before) {
    result.unicodeScalars.append(scalar)
    before = kind
    marksOfBase = 0
  }

  private mutating func appendMark(_ mark: Unicode.Scalar) {
    if before == .nothing || before == .carriageReturn { append("◌", .base) }
    guard marksOfBase < Self.marks else { return }
    marksOfBase += 1
    result.unicodeScalars.append(mark)
    before = Self.isJoining(mark) ? .joining : .base
  }

  /// What stands for a scalar that is no glyph, or nil when the scalar stands for itself.
  static func substitute(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0x09, 0x0A, 0x0D: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + value)
    case 0x20...0x7E: return nil
    case 0x7F: return "␡"
    case 0xAD: return "-"
    case 0x2028, 0x2029: return "␤"
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

  static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji && !regionalIndicators.contains(scalar.value)
  }

  /// Whether a scalar only says how the one before it looks or joins.
  static func isLook(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F, 0x200C...0x200D, 0x20E3, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// Whether a scalar is a letter or mark of a script whose letters join, in which a joiner or non-joiner is spelling.
  ///
  /// Blocks after the joining contexts A1, A2 and B of UAX #31: Arabic, Syriac, N'Ko, Mongolian, the scripts of India
  /// with Sinhala, Tibetan, Myanmar, Khmer.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x620...0x6D3, 0x6D5...0x6DC, 0x6DF...0x6FC, 0x710...0x7FA, 0x840...0x8E1, 0x8E3...0xDFF: true
    case 0xF00...0xFFF, 0x1000...0x109F, 0x1780...0x17B3, 0x17B6...0x17DD, 0x1820...0x18AA: true
    case 0xFB50...0xFDFB, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
