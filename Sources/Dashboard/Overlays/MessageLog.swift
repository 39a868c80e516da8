import Terminal
import Text

/// The messages of this session, the newest first, for whoever looked away.
struct MessageLog: Overlay {
  private var top = 0

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    guard case .key(let key) = event else { return .stay }
    let count = session.messages.count
    switch key {
    case .down, .character("j"): top = min(top + 1, max(0, count - 1))
    case .up, .character("k"): top = max(0, top - 1)
    case .pageDown: top = min(top + 10, max(0, count - 1))
    case .pageUp: top = max(0, top - 10)
    default: return .close
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let messages = session.messages.reversed().dropFirst(top)
    let width = max(8, min(100, session.layout.body.width - 4) - 4)
    let lines = messages.flatMap { message in
      TextWidth.wrapped("\(message.clock)  \(message.notice.words)", to: width).map { line in
        Span(line, message.notice.kind == .error ? .error : .text)
      }
    }
    let inner = Popup.draw(
      title: "Messages", help: "any other key closes", width: 100, height: max(3, lines.count + 2), into: &frame,
      session)
    if lines.isEmpty {
      let words = "Nothing has been said yet; what the status line says is kept here."
      frame.put(words, at: inner.x, inner.y, Style(.muted), width: inner.width)
    }
    for (row, line) in lines.prefix(inner.height).enumerated() {
      frame.put([line], at: inner.x, inner.y + row, width: inner.width)
    }
  }
}
