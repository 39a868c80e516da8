import ProjectStore
import Terminal

/// The loop around a session: draws when no key is waiting, hands events on, and does what only the terminal can.
final class Dashboard {
  private(set) var session: Session
  private let display: any Display

  init(session: Session, display: any Display) {
    self.session = session
    self.display = display
  }

  /// Runs until the person leaves, the terminal goes away or the system asks the program to end.
  func run() {
    while true {
      if !display.hasPendingEvent { display.show(Screen.frame(session)) }
      session.handle(display.next(timeoutMilliseconds: 60_000))
      if !fulfil() { return }
    }
  }

  /// Does what the session asks for; false when that is to leave.
  private func fulfil() -> Bool {
    for request in session.takeRequests() {
      switch request {
      case .quit: return false
      case .suspend:
        // A stopped process saves nothing.
        session.finish()
        display.suspend()
      case .repaint: display.repaint()
      case .bell: display.bell()
      case .mouse:
        display.mouse.toggle()
        session.notice = Notice(
          kind: .done, text: display.mouse ? "mouse on" : "mouse off: the terminal's own selection works")
      }
    }
    return true
  }
}
