/// Columns that text takes on the screen, and ways to make it fit.
///
/// Widths are those of the C library's `wcwidth` in a UTF-8 locale, so that what is laid out here is what the terminal
/// draws. Every function measures text as the frame would draw it, that is after `VisibleText`.
public enum TextWidth {
  /// The columns of `text` on one row.
  ///
  /// Costs one look at each byte of plain ASCII, about ten times more for other text.
  public static func columns(_ text: String) -> Int {
    if VisibleText.isPlainASCII(text) { return text.utf8.count }
    return sum(VisibleText.line(text))
  }

  /// A text filled with blanks to so many columns, behind it or, for numbers, before it.
  public static func padded(_ text: String, to columns: Int, isNumber: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - Self.columns(text)))
    return isNumber ? blanks + text : text + blanks
  }

  private static func sum(_ visible: some StringProtocol) -> Int {
    var counter = ColumnCounter()
    return visible.unicodeScalars.reduce(0) { $0 + counter.columns($1) }
  }

  /// `text` cut at a grapheme border and ended with `…` when it takes more than `columns` columns.
  public static func truncated(_ text: String, to columns: Int) -> String {
    let safe = VisibleText.line(text)
    if columns <= 0 { return "" }
    if safe.utf8.count <= columns || Self.columns(safe) <= columns { return safe }
    return String(prefix(of: safe[...], columns: columns - 1)) + "…"
  }

  /// `text` as rows of at most `columns` columns.
  ///
  /// Breaks at blanks; a word that is longer than a row is broken inside. Each `\n` starts a new row, an empty line
  /// stays an empty row. A column count below one gives no rows.
  public static func wrapped(_ text: String, to columns: Int) -> [String] {
    if columns < 1 { return [] }
    if !text.utf8.contains(10) { return wrappedLine(VisibleText.line(text), to: columns) }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    return lines.flatMap { wrappedLine(VisibleText.line(String($0)), to: columns) }
  }

  /// The columns of one scalar: 0 for a combining mark, 2 for a wide one, else 1.
  ///
  /// Scalars that are no character on the screen (controls, unassigned ones) count 1: what stands for them does.
  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch value {
    // What dashboards are drawn with: dashes and dots, currency signs, arrows, lines and blocks.
    case 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x2319, 0x2500...0x25FC: return 1
    default: break
    }
    if contains(WidthTable.zero, value) { return 0 }
    return value >= 0x1100 && contains(WidthTable.wide, value) ? 2 : 1
  }

  /// The longest start of `text`, which is sanitised already, that takes at most `columns` columns and splits no
  /// grapheme.
  static func prefix(of text: Substring, columns: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      used += sum(text[end..<next])
      if used > columns { break }
      end = next
    }
    return text[..<end]
  }

  private static func wrappedLine(_ line: String, to columns: Int) -> [String] {
    var rows: [String] = []
    var row: String?
    var used = 0
    func finishRow() {
      if let text = row.map(trimmed), !text.isEmpty { rows.append(text) }
      row = nil
    }
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      var rest = word
      var width = Self.columns(String(rest))
      if let begun = row, used + 1 + width <= columns {
        row = begun + " " + rest
        used += 1 + width
        continue
      }
      if row != nil && word.isEmpty { continue }
      finishRow()
      while width > columns {
        var piece = prefix(of: rest, columns: columns)
        // A glyph wider than the row still has to go somewhere.
        if piece.isEmpty { piece = rest.prefix(1) }
        rows.append(String(piece))
        rest = rest[piece.endIndex...]
        width -= Self.columns(String(piece))
      }
      if word.isEmpty || !rest.isEmpty { row = String(rest) }
      used = width
    }
    finishRow()
    return rows.isEmpty ? [""] : rows
  }

  private static func trimmed(_ row: String) -> String {
    var end = row.endIndex
    while end > row.startIndex, row[row.index(before: end)] == " " { end = row.index(before: end) }
    return String(row[..<end])
  }

  private static func contains(_ ranges: [UInt32], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else if value < ranges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}

/// The columns that scalars of visible text add, one after the other: what only says how the glyph before it looks, and
/// the further parts of an emoji sequence, add none.
public struct ColumnCounter {
  private var isInEmoji = false
  private var isJoined = false

  /// Starts at the beginning of a text.
  public init() {}

  /// The columns that the next scalar adds.
  public mutating func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII {
      (isInEmoji, isJoined) = (false, false)
      return 1
    }
    if Sanitiser.isLook(scalar) {
      isJoined = isInEmoji && scalar.value == 0x200D
      if isInEmoji || !(0x1F3FB...0x1F3FF).contains(scalar.value) { return 0 }
    }
    let isEmoji = Sanitiser.isEmoji(scalar)
    defer { (isInEmoji, isJoined) = (isEmoji, false) }
    return isEmoji && isJoined ? 0 : TextWidth.columns(scalar)
  }
}
