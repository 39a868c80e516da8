import JSONText

/// Lines of text made to fit columns.
enum TextLines {
  /// A text, already visible, as lines of at most so many columns, broken at blanks; a longer word is broken inside.
  ///
  /// An empty text is one empty line.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = word
      var width = VisibleText.columns(of: String(rest))
      if !line.isEmpty, used + 1 + width <= columns {
        line += " " + rest
        used += 1 + width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while width > columns {
        let piece = prefix(of: rest, columns: columns)
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        width -= VisibleText.columns(of: String(piece))
      }
      (line, used) = (String(rest), width)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// A text filled with blanks to so many columns, behind it or, for numbers, before it.
  static func padded(_ text: String, to columns: Int, isNumber: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - VisibleText.columns(of: text)))
    return isNumber ? blanks + text : text + blanks
  }

  /// The longest start of a text that fits, at least one character of it.
  private static func prefix(of text: Substring, columns: Int) -> Substring {
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      let width = VisibleText.columns(of: String(text[end]))
      if used + width > columns, end > text.startIndex { break }
      end = text.index(after: end)
      used += width
    }
    return text[..<end]
  }
}
