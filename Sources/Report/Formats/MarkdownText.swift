/// Text from a file made fit to stand in Markdown: it shows as it is written, and is never markup, a link or HTML.
enum MarkdownText {
  /// The text on one line with everything escaped that CommonMark, GitHub's tables and autolinks, or HTML would read.
  static func escaped(_ text: String) -> String {
    let line = text.visibleLine
    var result = ""
    var rest = line.unicodeScalars[...]
    var isStart = true
    var isOnlyDigits = true
    var isAfterWWW = 0
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "#", "$", "^", "@":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-", "+", "=", ":":
        // At the start a bullet, a rule or the row under a table's head; a colon also begins the rest of an address.
        if isStart || scalar == ":" && rest.starts(with: "//".unicodeScalars) { result += "\\" }
        result.unicodeScalars.append(scalar)
      case ".", ")":
        // After digits at the start a numbered list; after www the start of an address.
        if isOnlyDigits || isAfterWWW == 3 { result += "\\" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      isStart = false
      if !("0"..."9").contains(scalar) { isOnlyDigits = false }
      isAfterWWW = scalar == "w" || scalar == "W" ? min(isAfterWWW + 1, 3) : 0
    }
    return result
  }
}
