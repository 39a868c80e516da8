import ProjectStore
import Terminal

/// The loop around a session: draws when no key is waiting and the terminal keeps up, hands events on, and does what only the terminal can.
final class Dashboard {
  private(set) var session: Session
  private let display: any Display
  private let themeWatch: ThemeWatch?
  private let editor: (String) -> EditorOutcome

  /// Makes a loop.
  ///
  /// - Parameter editor: what runs the person's own editor; tests put theirs in its place.
  init(
    session: Session, display: any Display, themeWatch: ThemeWatch? = nil,
    editor: @escaping (String) -> EditorOutcome = ExternalEditor.edit
  ) {
    self.session = session
    self.display = display
    self.themeWatch = themeWatch
    self.editor = editor
  }

  /// Runs until the person leaves, the terminal goes away or the system asks the program to end.
  ///
  /// - Parameter typed: what was typed before there was anything to type to.
  func run(after typed: [Event] = []) {
    for event in typed {
      session.handle(event)
      if !fulfil() { return }
    }
    while true {
      if !display.hasPendingEvent, !display.isBehind {
        display.show(session.frame())
        session.open?.store.beginWatching()
      }
      session.handle(display.next(timeoutMilliseconds: 60_000))
      if !fulfil() { return }
      themeWatch?.follow(session)
    }
  }

  /// Does what the session asks for; false when that is to leave.
  private func fulfil() -> Bool {
    let requests = session.takeRequests()
    defer { if !requests.isEmpty { session.settle() } }
    for request in requests {
      switch request {
      case .quit: return false
      case .suspend:
        // A stopped process saves nothing.
        session.finish()
        display.suspend()
      case .repaint: display.repaint()
      case .bell: display.bell()
      case .editor(let task):
        let outcome = display.whileSuspended { editor(task.text) }
        session.take(outcome, for: task)
      case .copy(let text):
        let isSent = display.copyToClipboard(text)
        session.notice = Notice(
          kind: isSent ? .done : .error,
          text: isSent ? "copied, if the terminal allows it: \(text)" : "this terminal has no clipboard: \(text)")
      case .palette(let palette): display.palette = palette
      case .open(let path): open(path)
      case .mouse:
        display.mouse.toggle()
        session.notice = Notice(
          kind: .done, text: display.mouse ? "mouse on" : "mouse off: the terminal's own selection works")
      }
    }
    return true
  }

  /// Opens a project file; leaving while it is read leaves everything as it is.
  private func open(_ path: String) {
    let (isReadOnly, surroundings) = (session.isReadOnly, session.surroundings)
    guard var reading = try? LongReading(path, on: display, files: surroundings.files) else {
      return session.open(path: path)
    }
    session.finish()
    let read = reading.run(by: surroundings.scheduler) {
      Result { () throws(StoreError) in try .project(reading: path, readOnly: isReadOnly, surroundings) }
    }
    if let read { session.take(read, from: path) }
    for event in reading.typed { session.handle(event) }
  }
}
