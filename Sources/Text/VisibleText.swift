/// Text from anywhere made fit to be shown, the same on the screen, on standard output and in exports: it reads as it is
/// written, and nothing in it can command a terminal, hide, or change the order of what stands around it.
public enum VisibleText {
  /// A text in one line.
  ///
  /// - Tab, newline and CR LF become one blank each; other C0 controls and DEL become their pictures (`␛`).
  /// - C1 controls, bidirectional controls, zero-width and other format characters become `·`; line and paragraph
  ///   separators become `␤`; private use and noncharacters become `�`; a soft hyphen becomes `-`; tag characters become
  ///   the letters that they stand for.
  /// - What emoji and scripts need stays: a variation selector, a skin tone and a keycap behind their base, a joiner
  ///   between emoji, and a joiner or non-joiner between letters of a script that joins (Persian, Sinhala).
  /// - A base keeps four combining marks at most; a mark without a base gets `◌`.
  ///
  /// The result is unchanged when taken again. Costs one look at each byte of plain ASCII, which is returned as it is.
  public static func line(_ text: String) -> String {
    if isPlainASCII(text) || isPlain(text) { return text }
    var sanitiser = Sanitiser()
    for scalar in text.unicodeScalars { sanitiser.take(scalar) }
    return sanitiser.finished()
  }

  /// A name, such as that of a file, in one line in which line ends are seen, too: `␊`.
  public static func name(_ text: String) -> String {
    if isPlainASCII(text) { return text }
    let pictures = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar == "\n" || scalar == "\r" ? Unicode.Scalar(0x2400 + scalar.value) ?? "␤" : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: pictures)
    return line(String(view))
  }

  /// A text as one line of words: runs of blanks, tabs and line ends are one blank each, none at the ends.
  public static func words(_ text: String) -> String {
    let words = text.split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" || $0 == " " }
    return line(words.joined(separator: " "))
  }

  /// The paragraphs of a text, each a line of words; one empty paragraph of an empty text.
  ///
  /// An empty line parts them, and so does the end of a line that ends a sentence, as imported texts have it; other line
  /// ends only wrap.
  public static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    let isLineEnd: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      let visible = words(String(line))
      guard !visible.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen { paragraphs[paragraphs.count - 1] += " " + visible } else { paragraphs.append(visible) }
      isOpen = !".!?:;".contains(visible.last { !"\"'”’)]".contains($0) } ?? " ")
    }
    return paragraphs.isEmpty ? [""] : paragraphs
  }

  /// What is shown of a single scalar, whatever stands beside it; of `nil`, a byte that is no text, `�`.
  public static func shown(_ scalar: Unicode.Scalar?) -> Unicode.Scalar {
    guard let scalar else { return "\u{FFFD}" }
    return Sanitiser.substitute(for: scalar) ?? scalar
  }

  /// What a cell of a terminal shows of a glyph of visible text: its base and marks.
  ///
  /// Terminals disagree about the width of emoji sequences and about joiners, so that a screen leaves out what only says
  /// how the base looks; a letter of a flag is the letter.
  public static func cell(_ glyph: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in glyph.unicodeScalars {
      if Sanitiser.regionalIndicators.contains(scalar.value) {
        result.append(Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? scalar)
      } else if result.isEmpty || !Sanitiser.isLook(scalar) && TextWidth.columns(scalar) == 0 {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a text is made of the ASCII characters from blank to tilde alone.
  public static func isPlainASCII(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for place in bytes.indices where bytes[place] &- 0x20 >= 0x5F { return false }
    return true
  }

  /// Whether every scalar of a text is a one-column glyph that joins with nothing; a quick answer for European text.
  public static func isPlain(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(isPlain) }

  /// Whether a scalar is a one-column glyph that joins with nothing.
  public static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x3FF, 0x400...0x481: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2319, 0x2400...0x2421, 0x2500...0x25FC: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, or shows nothing of itself and can mislead the eye: C0, DEL and C1, line and
  /// paragraph separators, bidirectional controls, zero-width and other format characters, fillers, tags.
  ///
  /// The variation selectors U+FE00 to U+FE0F are not counted: emoji carry them in honest text. Ranges after
  /// `Cf` and `Default_Ignorable_Code_Point` of Unicode 16.
  public var isInvisible: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC: false
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: true
    case 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x110BD, 0x110CD, 0x13430...0x1343F, 0x1BCA0...0x1BCA3: true
    case 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
