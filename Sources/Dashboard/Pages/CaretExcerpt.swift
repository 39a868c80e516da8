import Terminal
import Text

/// A line of the user's own text with the carets under it, cut around the carets to a width.
struct CaretExcerpt: Equatable {
  /// The part of the line, with `…` where it is cut.
  let text: String
  /// Blanks and carets, as many columns to the right as the place stands.
  let caret: String

  /// Cuts a line and its carets, which both start in the same column.
  init(_ line: String, caret: String, width: Int) {
    let place = caret.prefix { $0 == " " }.count
    let room = max(2, width)
    guard caret.count >= room, TextWidth.columns(line) > room else {
      text = TextWidth.truncated(line, to: room)
      self.caret = String(caret.prefix(room))
      return
    }
    // A third of the room before the place tells where it stands; what follows tells what is wrong.
    let start = max(0, min(place - room / 3, TextWidth.columns(line) - room))
    var dropped = 0
    var rest = VisibleText.line(line)[...]
    while let first = rest.first, dropped < start + 1 {
      dropped += TextWidth.columns(String(first))
      rest.removeFirst()
    }
    text = TextWidth.truncated("…" + rest, to: room)
    self.caret = String(caret.dropFirst(dropped - 1).prefix(room))
  }
}
