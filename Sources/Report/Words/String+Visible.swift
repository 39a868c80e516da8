import JSONText

extension String {
  /// The text as one line in which nothing is hidden and nothing acts: line ends and tabs are blanks, runs of them
  /// one, controls and invisible characters visible ones.
  var visibleLine: String {
    let words = split { $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" || $0 == " " }
    return VisibleText.text(words.joined(separator: " "))
  }

  /// The paragraphs of the text, each a visible line; one empty paragraph of an empty text.
  ///
  /// An empty line parts them, and so does the end of a line that ends a sentence, as imported texts have it; other line
  /// ends only wrap.
  var visibleParagraphs: [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }) {
      let visible = String(line).visibleLine
      guard !visible.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen { paragraphs[paragraphs.count - 1] += " " + visible } else { paragraphs.append(visible) }
      isOpen = !".!?:;".contains(visible.last { !"\"'”’)]".contains($0) } ?? " ")
    }
    return paragraphs.isEmpty ? [""] : paragraphs
  }
}
