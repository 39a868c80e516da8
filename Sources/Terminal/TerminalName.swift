/// The kinds of terminal to try, given a value of TERM.
enum TerminalName {
  /// `name`, then well-known kinds that terminals of that family understand.
  ///
  /// New terminals name themselves, and the machine at the other end of an SSH connection often has no entry for them.
  static func candidates(for name: String) -> [String] {
    let family: [String]
    if name.hasPrefix("tmux") || name.hasPrefix("screen") {
      family = ["screen-256color", "screen"]
    } else if name.hasPrefix("vt") {
      family = ["vt100"]
    } else if name.hasPrefix("xterm") || likeXterm.contains(where: { name.hasPrefix($0) }) {
      family = ["xterm-256color", "xterm"]
    } else {
      family = []
    }
    return [name] + family.filter { $0 != name }
  }

  private static let likeXterm = [
    "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "putty", "rio", "rxvt", "st-",
    "vte", "wezterm",
  ]
}
