import Settings
import Terminal
import Text

/// The themes there are, each shown as soon as it is selected; Enter keeps one and remembers it, Esc goes back.
struct ThemeChooser: Overlay {
  private let names: [String]
  private let before: String
  private var list = ListState()
  /// What is wrong with the selected theme; `nil` where it shows.
  private var problem: String?

  init(_ session: Session) {
    names = session.themes.names
    before = session.themeName
    list.select(names.firstIndex(of: before) ?? 0, count: names.count)
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape, .control("c"), .character("q"):
      _ = session.show(theme: before)
      return .close
    case .enter:
      guard problem == nil, names.indices.contains(list.selected) else {
        session.requests.append(.bell)
        return .stay
      }
      session.keep(theme: names[list.selected])
      return .close
    case .down, .character("j"), .tab: list.move(by: 1, count: names.count)
    case .up, .character("k"), .backTab: list.move(by: -1, count: names.count)
    case .pageDown: list.move(by: 8, count: names.count)
    case .pageUp: list.move(by: -8, count: names.count)
    case .home, .character("g"): list.move(by: -names.count, count: names.count)
    case .end, .character("G"): list.move(by: names.count, count: names.count)
    default: return .stay
    }
    if names.indices.contains(list.selected) { problem = session.show(theme: names[list.selected])?.description }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let inner = Popup.draw(
      title: "Theme", help: "Enter keeps it · Esc leaves", width: 60, height: names.count + 4, into: &frame, session)
    let room = max(1, inner.height - 2)
    let own = Set(session.themes.own)
    let first = max(0, min(list.selected - room / 2, names.count - room))
    for (row, name) in names.dropFirst(first).prefix(room).enumerated() {
      frame.put(
        [Span(" \(name)"), Span(own.contains(name) ? "  your own" : "", .muted)], at: inner.x, inner.y + row,
        width: inner.width)
      if first + row == list.selected {
        frame.restyle(Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), role: .selection)
      }
    }
    if let problem {
      let lines = TextWidth.wrapped(problem, to: inner.width)
      for (row, line) in lines.suffix(2).enumerated() {
        frame.put(line, at: inner.x, inner.maxY - min(2, lines.count) + row, Style(.error), width: inner.width)
      }
      return
    }
    let marks: [Span] = [
      Span("[G] Green ", .good), Span(" [A] Amber ", .amber), Span(" [R] Red ", .red), Span(" key ", .key),
      Span(" link", .link), Span(" ▂▄▆", .chart), Span("▂▄▆", .chartAlternate),
    ]
    frame.put(marks, at: inner.x, inner.maxY - 1, width: inner.width)
  }
}
