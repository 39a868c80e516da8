/// What keeps a text that somebody gives from being taken as it is.
public enum TextFault {
  /// Texts hold what can be read: no control characters, nothing that was no text, and a name stands on one line; `nil`
  /// where nothing is wrong.
  public static func words(_ text: String, isLine: Bool) -> String? {
    for scalar in text.unicodeScalars where scalar.value < 32 || (127...159).contains(scalar.value) {
      if scalar == "\n" || scalar == "\t" {
        if isLine { return "expected one line without tabs" }
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        return "it holds the control character U+\(zeros)\(code); leave that out"
      }
    }
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    return "it holds U+FFFD, which stands for bytes that are no text; type it anew in UTF-8"
  }
}
