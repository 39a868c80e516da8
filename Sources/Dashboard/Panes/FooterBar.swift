import ProjectStore
import Terminal
import Text

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
    guard let notice = session.notice else {
      let state = FileStanding(session).span(in: rect.width, beside: nil)
      keys(session, into: &frame, rect)
      return put(state, into: &frame, rect)
    }
    let role: Role =
      switch notice.kind {
      case .done: .toast
      case .hint: .footer
      case .error: .error
      }
    if notice.kind == .error {
      let words = PathText.following(notice.text, notice.path, in: rect.width - 2)
      frame.put(" \(words) ", at: rect.x, rect.y, Style(role), width: rect.width)
      return
    }
    let needed = TextWidth.columns(VisibleText.line(notice.words)) + 2
    let state = FileStanding(session).span(in: rect.width, beside: needed)
    let room = room(beside: columns(of: state, in: rect.width), in: rect.width)
    frame.put(" \(notice.words) ", at: rect.x, rect.y, Style(role), width: room)
    put(state, into: &frame, rect)
  }

  private static func put(_ state: Span, into frame: inout Frame, _ rect: Rect) {
    let width = columns(of: state, in: rect.width)
    frame.put(state.text, at: rect.maxX - width - 1, rect.y, state.style, width: width)
  }

  /// What the footer names, as far as there is room: the same for drawing and for the mouse.
  ///
  /// Nothing is named while a message stands there.
  static func places(_ session: Session, in width: Int) -> [Place] {
    session.notice == nil ? places(of: CommandTable.footer(session), session, in: width) : []
  }

  private static func places(of commands: [Command], _ session: Session, in width: Int) -> [Place] {
    let state = FileStanding(session).span(in: width, beside: nil)
    let width = room(beside: columns(of: state, in: width), in: width)
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

  private static func columns(of state: Span, in width: Int) -> Int {
    min(TextWidth.columns(VisibleText.line(state.text)), max(0, width * 2 / 3))
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
}
