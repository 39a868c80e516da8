import Glibc
import System

/// What the environment of the process says about its terminal.
enum TerminalEnvironment {
  /// The value of a variable, or nil when it is unset or empty.
  static func value(_ name: String) -> String? {
    ProcessEnvironment.value(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the terminal is at the other end of an SSH connection.
  static var isRemote: Bool {
    ["SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"].contains { value($0) != nil }
  }

  /// Milliseconds to wait after an escape character before it counts as the Escape key.
  ///
  /// ESCDELAY sets it, as in other curses programs; a network may tear a sequence apart, hence more over SSH.
  static var escapeDelay: Int {
    if let set = value("ESCDELAY").flatMap({ Int($0) }), (1...5000).contains(set) { return set }
    return isRemote ? 75 : 25
  }
}

/// The terminal behind standard output, for what is printed rather than drawn.
public enum StandardOutput {
  /// Its columns; `nil` where no terminal shows the output.
  public static var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
