import Text

/// Why a terminal cannot be used for a full screen.
public enum DisplayError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Standard output goes to a file or a pipe.
  case outputIsNoTerminal
  /// Neither standard input nor /dev/tty is a terminal.
  case inputIsNoTerminal
  /// TERM is unset or empty.
  case terminalUnset
  /// The terminal database has no entry for the value of TERM.
  case terminalUnknown(String)
  /// The terminal cannot place its cursor, as with TERM=dumb.
  case terminalTooSimple(String)
  /// Another display of this process is open.
  case alreadyOpen
  /// The system refused what a display needs; the number is that of errno.
  case system(Int32)

  /// What was expected, what was found, and the way out.
  public var description: String {
    switch self {
    case .outputIsNoTerminal:
      "the dashboard needs a terminal, but the output goes to a file or a pipe: "
        + "use `tandem show` or `tandem export` instead"
    case .inputIsNoTerminal:
      "the dashboard needs a keyboard, but the input is no terminal and /dev/tty cannot be opened: "
        + "use `tandem show` or `tandem export` instead"
    case .terminalUnset:
      "the kind of terminal is unknown, because TERM is not set: set it, for example TERM=xterm-256color, "
        + "or use `tandem show PATH --plain`"
    case .terminalUnknown(let name):
      "the terminal database has no entry for TERM=\(VisibleText.line(name)): "
        + "set a kind it knows, for example TERM=xterm-256color, or use `tandem show PATH --plain`"
    case .terminalTooSimple(let name):
      "the dashboard needs a terminal that can place its cursor, which TERM=\(VisibleText.line(name)) cannot: "
        + "use `tandem show PATH --plain` instead, or set TERM, for example TERM=xterm-256color"
    case .alreadyOpen:
      "a display is open already: close it before opening another"
    case .system(let number):
      "the terminal cannot be set up (system error \(number)): "
        + "try another terminal, or use `tandem show PATH --plain`"
    }
  }
}
