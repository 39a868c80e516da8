import Text

/// Text from a file made fit to stand in Markdown: it shows as it is written, and is never markup, a link or HTML.
enum MarkdownText {
  /// The text on one line with everything escaped that CommonMark, GitHub's tables and autolinks, or HTML would read.
  ///
  /// What is markup only at the start of a line and before certain characters is escaped there alone, so that `84.2`,
  /// `-200` and `C#` stay as they are.
  static func escaped(_ text: String) -> String {
    var result = ""
    var rest = VisibleText.words(text).unicodeScalars[...]
    var before: Unicode.Scalar?
    var isOnlyDigits = true
    var isAfterWWW = 0
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default:
        let isMarkup =
          switch scalar {
          case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "$", "^", "@": true
          // At the start or after a blank a heading or the end of one, and a reference anywhere but inside a word.
          case "#": !(before?.properties.isAlphabetic ?? false)
          // At the start a bullet, a rule, an underline or the row under a table's head; before a figure a sign.
          case "-", "+": before == nil && !isFigure(rest)
          case "=": before == nil
          // A colon also begins the rest of an address.
          case ":": before == nil || rest.starts(with: "//".unicodeScalars)
          // After digits at the start a numbered list, if a blank follows; after www the start of an address.
          case ".", ")":
            isAfterWWW == 3 || isOnlyDigits && before != nil && (rest.first.map { $0 == " " } ?? true)
          default: false
          }
        if isMarkup { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      before = scalar
      if !("0"..."9").contains(scalar) { isOnlyDigits = false }
      isAfterWWW = scalar == "w" || scalar == "W" ? min(isAfterWWW + 1, 3) : 0
    }
    return result
  }

  /// Whether a text goes on with a figure, so that a sign before it is one.
  private static func isFigure(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first.map { ("0"..."9").contains($0) || $0 == "£" || $0 == "€" } ?? false
  }
}
