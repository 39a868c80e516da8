import Programme
import Records

/// Text of a source as a project file holds it.
enum PlainText {
  /// Line ends as single line feeds, white space at the ends off, a spreadsheet's written-out carriage returns gone.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.replacing("_x000D_", with: "").unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if scalar != "\n" || !afterReturn {
        result.append(scalar == "\u{A0}" ? " " : scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(result).trimmed
  }

  /// White space of any length as one space: the text on one line.
  static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }

  /// The text in quotation marks on one line, cut to what fits a message.
  static func quoted(_ text: String, limit: Int = 60) -> String {
    let line = oneLine(text)
    guard line.count > limit else { return "“\(line)”" }
    return "“\(String(line.prefix(limit - 1)).trimmed)…”"
  }

  /// Letters and digits alone, in lower case: what two spellings of a name have in common.
  static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
