import Insight
import ProjectStore
import Terminal

extension Session {
  /// Takes an event, the popup first, then the command table; what depends on what it did is brought up to date once.
  mutating func handle(_ event: Event) {
    take(event)
    settle()
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .resize(let width, let height): size = Size(width: width, height: height)
    case .signal, .closed:
      finish()
      requests.append(.quit)
    case .woken:
      collect()
      rereadTheme()
    case .idle, .resumed, .caughtUp: break
    case .mouse(let mouse):
      let hidesKeys = notice != nil && layout.footer.contains(x: mouse.x, y: mouse.y)
      notice = nil
      // A click on a message takes it away; the keys that it hid were not what was clicked.
      if hidesKeys { return }
      if overlay == nil { handle(mouse) }
    case .key(.alt(let character)) where CommandTable.command(for: .alt(character), self) == nil:
      // Esc and a letter that arrive together look like Alt and the letter; nothing here is bound to that.
      handle(.key(.escape))
      handle(.key(.character(character)))
    case .key(let key) where overlay != nil && isForTerminal(key): press(key)
    case .key, .paste:
      notice = nil
      if handledByOverlay(event) { return }
      if case .key(let key) = event { press(key) }
    }
  }

  /// Whether a key asks something of the terminal alone, which is done over a popup too: to suspend, to paint anew.
  ///
  /// Only with Ctrl: any other key may be meant for what is typed in the popup.
  private func isForTerminal(_ key: Key) -> Bool {
    guard case .control = key, let command = CommandTable.command(for: key, self) else { return false }
    return ["suspend", "repaint"].contains(command.id)
  }

  /// Runs the command of a key; a key without one says so.
  mutating func press(_ key: Key) {
    guard let command = CommandTable.command(for: key, self) else {
      notice = Notice(kind: .hint, text: "\(key.name) does nothing here; ? shows what every key does")
      return
    }
    CommandTable.run(command, &self)
  }

  /// Takes the requests, so that each is fulfilled once.
  mutating func takeRequests() -> [Request] {
    defer { requests = [] }
    return requests
  }

  private mutating func handledByOverlay(_ event: Event) -> Bool {
    guard var current = overlay else {
      if case .paste = event {
        notice = Notice(kind: .hint, text: "a paste runs no commands; open a form or a line first")
        return true
      }
      return false
    }
    overlay = nil
    let outcome = current.handle(event, in: &self)
    switch outcome {
    case .stay: if overlay == nil { overlay = current }
    case .close: break
    case .passOn: return false
    }
    return true
  }

  private mutating func handle(_ mouse: MouseEvent) {
    let layout = layout
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      var screen = screen
      screen.point(x: mouse.x, y: mouse.y, self)
      self.screen = screen
      move(by: mouse.kind == .wheelDown ? 3 : -3)
    case .press, .doublePress:
      if layout.footer.contains(x: mouse.x, y: mouse.y) {
        let place = FooterBar.places(self, in: layout.footer.width).first {
          mouse.x >= $0.x && mouse.x < $0.x + $0.width
        }
        if let command = CommandTable.all.first(where: { $0.id == place?.command }) { CommandTable.run(command, &self) }
        return
      }
      var screen = screen
      let isSelected = screen.select(x: mouse.x, y: mouse.y, self)
      self.screen = screen
      if isSelected, mouse.kind == .doublePress { openSelected() }
    }
  }
}
