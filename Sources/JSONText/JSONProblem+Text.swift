import Text

extension JSONProblem {
  /// The problem as people read it: `path:line:column: error: message`, the user's own line with a caret under the
  /// place, what was expected and found, what to do, and the related places.
  ///
  /// Nothing in it comes from the file unmasked, so it may go to a terminal. Lines end with a line feed, the last too.
  /// - Parameters:
  ///   - path: what to call the file.
  ///   - lines: the lines of the text that was read.
  public func text(path: String, lines: JSONLines) -> String {
    let path = VisibleText.name(path)
    let position = lines.position(of: range.lowerBound)
    var result = "\(path):\(position.line):\(position.column): \(severity.rawValue): \(VisibleText.name(message))\n"
    let window = JSONLineWindow(lines, range)
    if !window.text.isEmpty || range.lowerBound < lines.bytes.count {
      result += "  \(window.text)\n  \(window.caret)\n"
    }
    let facts = [expected.map { "expected \($0)" }, found.map { "found \($0)" }].compactMap { $0 }
    if !facts.isEmpty { result += "  \(VisibleText.name(facts.joined(separator: ", ")))\n" }
    if let remedy { result += "  help: \(VisibleText.name(remedy))\n" }
    for place in related {
      let position = lines.position(of: place.range.lowerBound)
      result += "\(path):\(position.line):\(position.column): note: \(VisibleText.name(place.message))\n"
    }
    return result
  }
}
