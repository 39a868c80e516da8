import Programme
import Records
import Terminal
import Text

/// A short list of which one is chosen by its letter, or by moving and Enter.
struct Chooser: Overlay {
  /// One thing to choose.
  struct Option: Sendable {
    /// The key that chooses it.
    let letter: Character
    /// Its name.
    let title: String
    /// What it means.
    let explanation: String
    /// What choosing it does.
    let choose: @Sendable (inout Session) -> Void
  }

  private let title: String
  private let options: [Option]
  private let about: String
  private var selected: Int
  /// How many lines of what it is about are scrolled away.
  private var scrolled = 0

  /// Makes a chooser.
  ///
  /// - Parameters:
  ///   - about: what the choice is about, in a paragraph over the options; empty for none.
  init(_ title: String, _ options: [Option], selected: Int = 0, about: String = "") {
    self.title = title
    self.about = about
    self.options = options
    self.selected = max(0, min(selected, options.count - 1))
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    guard case .key(let key) = event else { return .stay }
    if case .character(let letter) = key, let option = options.first(where: { $0.letter == letter }) {
      option.choose(&session)
      return .close
    }
    switch key {
    case .escape, .control("c"), .character("q"): return .close
    case .enter:
      if options.indices.contains(selected) { options[selected].choose(&session) }
      return .close
    case .down, .character("j"): selected = min(options.count - 1, selected + 1)
    case .up, .character("k"): selected = max(0, selected - 1)
    case .pageDown, .character(" "): scroll(1, session)
    case .pageUp: scroll(-1, session)
    default: break
    }
    return .stay
  }

  /// The columns of the widest option's name.
  private var name: Int { options.map { TextWidth.columns($0.title) }.max() ?? 0 }

  private var width: Int {
    let words = options.map { TextWidth.columns(VisibleText.line($0.explanation)) }.max() ?? 0
    return max(about.isEmpty ? 44 : 76, name + words + 12)
  }

  /// What it is about, wrapped.
  private func lines(_ session: Session) -> [String] {
    about.isEmpty ? [] : TextWidth.wrapped(about, to: max(8, min(width, session.layout.body.width - 4) - 4))
  }

  /// How many lines of what it is about fit, one of them for how many are left where they do not.
  private func room(_ count: Int, _ session: Session) -> Int {
    let room = max(0, session.layout.body.height - 2 - options.count - 1)
    return count <= room ? count : max(1, room - 1)
  }

  private mutating func scroll(_ pages: Int, _ session: Session) {
    let count = lines(session).count
    let room = room(count, session)
    scrolled = max(0, min(count - room, scrolled + pages * max(1, room - 1)))
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let lines = lines(session)
    let room = room(lines.count, session)
    let top = max(0, min(scrolled, lines.count - room))
    var shown = Array(lines.dropFirst(top).prefix(room))
    let left = lines.count - room - top
    if room < lines.count {
      shown.append(left > 0 ? "PgDn: \(counted(left, "more line"))" : "PgUp: back to the first lines")
    }
    if !shown.isEmpty { shown.append("") }
    let whole = Popup.draw(
      title: title, help: "letter or Enter chooses · Esc leave", width: width,
      height: options.count + shown.count + 2, into: &frame, session)
    let (above, inner) = whole.split(top: min(shown.count, max(0, whole.height - options.count)))
    for (row, line) in shown.prefix(above.height).enumerated() {
      let isMore = room < lines.count && row == room
      frame.put(line, at: above.x, above.y + row, Style(isMore ? .muted : .text), width: above.width)
    }
    // On a low screen the options around the selected one are shown.
    let first = max(0, min(selected - inner.height + 1, options.count - inner.height))
    for (row, option) in options.dropFirst(first).prefix(inner.height).enumerated() {
      frame.put(
        [
          Span(" \(option.letter)  ", .accent, .bold),
          Span(option.title + String(repeating: " ", count: name - TextWidth.columns(option.title) + 3)),
          Span(option.explanation, .muted),
        ], at: inner.x, inner.y + row, width: inner.width)
      if first + row == selected {
        frame.restyle(Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), role: .selection)
      }
    }
  }
}
