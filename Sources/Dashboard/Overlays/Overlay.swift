import Terminal
import Text

/// A popup or line that has the keys before everything else.
protocol Overlay {
  /// Takes an event and says whether it stays.
  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome
  /// Draws itself over the screen.
  func draw(into frame: inout Frame, _ session: Session)
}

/// What an overlay wants after an event.
enum OverlayOutcome {
  /// To go on having the keys.
  case stay
  /// To be closed.
  case close
  /// To be closed, and the event to be taken as if it had not been there.
  case passOn
}

/// The box of a popup in the middle of the screen.
enum Popup {
  /// Draws an empty box with a title and a line of help in its lower border, and answers what is inside.
  static func draw(
    title: String, help: String, width: Int, height: Int, into frame: inout Frame, _ session: Session
  ) -> Rect {
    let body = session.layout.body
    let titled = TextWidth.columns(VisibleText.line(title)) + 6
    let boxWidth = max(4, min(max(width, titled), body.width - (body.width > 20 ? 4 : 0)))
    let boxHeight = max(3, min(height, body.height))
    let rect = Rect(
      x: body.x + (body.width - boxWidth) / 2, y: body.y + (body.height - boxHeight) / 2, width: boxWidth,
      height: boxHeight)
    frame.fill(rect, " ", Style(.text))
    frame.box(rect, Style(.borderFocused))
    let name = TextWidth.truncated(VisibleText.line(title), to: max(0, boxWidth - 6))
    frame.put(" \(name) ", at: rect.x + 1, rect.y, Style(.title))
    let keys = TextWidth.truncated(help, to: max(0, boxWidth - 6))
    frame.put(" \(keys) ", at: rect.x + 1, rect.maxY - 1, Style(.muted))
    return rect.inset(by: 2, 1)
  }
}
