import ProjectStore
import Terminal

/// The footer: the keys that work now, or the last message, and at the right the truth about saving.
enum FooterBar {
  /// A key on the footer, for the mouse.
  struct Place: Equatable {
    let command: String
    let x: Int
    let width: Int
  }

  /// Draws the footer.
  static func draw(_ session: Session, into frame: inout Frame, _ rect: Rect) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, " ", Style(.footer))
    let state = state(session)
    let stateWidth = stateWidth(state, in: rect.width)
    let room = room(beside: stateWidth, in: rect.width)
    if let notice = session.notice {
      let role: Role =
        switch notice.kind {
        case .done: .toast
        case .hint: .footer
        case .error: .error
        }
      frame.put(" \(notice.text) ", at: rect.x, rect.y, Style(role), width: notice.kind == .error ? rect.width : room)
      if notice.kind == .error { return }
    } else {
      keys(session, into: &frame, rect)
    }
    frame.put(state.text, at: rect.maxX - stateWidth - 1, rect.y, state.style, width: stateWidth)
  }

  /// What the footer names, as far as there is room: the same for drawing and for the mouse.
  ///
  /// Nothing is named while a message stands there.
  static func places(_ session: Session, in width: Int) -> [Place] {
    session.notice == nil ? places(of: CommandTable.footer(session), session, in: width) : []
  }

  private static func places(of commands: [Command], _ session: Session, in width: Int) -> [Place] {
    let width = room(beside: stateWidth(state(session), in: width), in: width)
    var places: [Place] = []
    var x = 1
    for command in commands {
      guard let key = session.keymap.keys(of: command).first else { continue }
      let length = TextWidth.columns(key.name) + 1 + TextWidth.columns(command.label)
      if x + length + 2 > width { break }
      places.append(Place(command: command.id, x: x, width: length))
      x += length + 2
    }
    return places
  }

  private static func stateWidth(_ state: Span, in width: Int) -> Int {
    min(TextWidth.columns(SafeText.sanitised(state.text)), max(0, width * 2 / 3))
  }

  private static func room(beside stateWidth: Int, in width: Int) -> Int {
    width - stateWidth - (stateWidth > 0 ? 2 : 0)
  }

  private static func keys(_ session: Session, into frame: inout Frame, _ rect: Rect) {
    let commands = CommandTable.footer(session)
    let places = places(of: commands, session, in: rect.width)
    for place in places {
      guard let command = commands.first(where: { $0.id == place.command }),
        let key = session.keymap.keys(of: command).first
      else {
        continue
      }
      let used = frame.put(key.name, at: rect.x + place.x, rect.y, Style(.key))
      frame.put(command.label, at: rect.x + place.x + used + 1, rect.y, Style(.footer))
    }
    if places.count < commands.count, let last = places.last {
      frame.put("…", at: rect.x + last.x + last.width + 1, rect.y, Style(.footer))
    }
  }

  private static func state(_ session: Session) -> Span {
    guard let open = session.open else { return Span("", .footer) }
    let words = open.store.status
    if open.store.fileProblem != nil { return Span(words, .error) }
    switch open.store.state {
    case .saved, .kept: return Span(words, .footer)
    case .readOnly: return Span(words, .footer, .bold)
    case .unsaved: return Span(words, .error)
    }
  }
}
