import Terminal
import Text

/// A piece of text in a style.
struct Span: Equatable {
  /// The text; it is made safe when it is drawn.
  let text: String
  /// How it looks.
  let style: Style

  /// Makes a span.
  init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    self.style = Style(role, attributes)
  }
}

extension Frame {
  /// Puts spans one after the other, cut at a width, and answers the columns used.
  @discardableResult
  mutating func put(_ spans: [Span], at x: Int, _ y: Int, width: Int) -> Int {
    var used = 0
    for span in spans where used < width {
      let columns = min(TextWidth.columns(VisibleText.line(span.text)), width - used)
      put(span.text, at: x + used, y, span.style, width: columns)
      used += columns
    }
    return used
  }
}
