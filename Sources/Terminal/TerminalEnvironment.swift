import Glibc

/// What the environment of the process says about its terminal.
enum TerminalEnvironment {
  /// The value of a variable, or nil when it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
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
