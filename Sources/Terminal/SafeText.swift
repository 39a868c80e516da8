/// Makes a string from anywhere fit to be shown: nothing in it can command the terminal, hide, or change the order of
/// what stands around it.
public enum SafeText {
  /// `text` with everything that is not plainly a glyph replaced by something visible.
  ///
  /// - Tab, newline and CR LF become one blank each; other C0 controls and DEL become their pictures (`␛`).
  /// - C1 controls, bidirectional controls, zero-width and other format characters become `·`; line and paragraph
  ///   separators become `␤`; private use and noncharacters become `�`; a soft hyphen becomes `-`.
  /// - Emoji sequences (variation selector, skin tone, ZWJ, keycap) are reduced to their base, because terminals
  ///   disagree about their width; flags become their letters, tag characters the letters they stand for.
  /// - A base keeps four combining marks at most; a mark without a base gets `◌`.
  ///
  /// The result is unchanged when sanitised again. Costs one look at each byte of plain ASCII, which is returned as it
  /// is.
  public static func sanitised(_ text: String) -> String {
    if isPlainASCII(text) || isPlain(text) { return text }
    var sanitiser = Sanitiser()
    for scalar in text.unicodeScalars { sanitiser.take(scalar) }
    return sanitiser.result
  }

  /// Whether `text` is made of the ASCII characters from blank to tilde alone.
  static func isPlainASCII(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in bytes.indices where bytes[place] &- 0x20 >= 0x5F { return false }
    return true
  }

  /// Whether every scalar of `text` is one that needs no second thought; a quick answer for European text.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPlain)
  }

  /// Whether `scalar` is a one-column glyph that joins with nothing.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x481: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2319, 0x2400...0x2421, 0x2500...0x25FC: true
    default: false
    }
  }
}
