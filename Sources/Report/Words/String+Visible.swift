import JSONText

extension String {
  /// The text as one line in which nothing is hidden and nothing acts: line ends and tabs are blanks, runs of them
  /// one, controls and invisible characters visible ones.
  var visibleLine: String {
    let words = split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" || $0 == " " }
    return VisibleText.text(words.joined(separator: " "))
  }
}
