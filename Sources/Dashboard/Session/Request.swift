import Terminal

/// What a command asks of the loop around the session, because only the loop holds the terminal.
enum Request: Equatable, Sendable {
  case quit
  case suspend
  case repaint
  case bell
  case mouse
  case palette(Palette)
  case editor(EditorTask)
  case copy(String)
  /// To open a project file, and to say so where that takes longer than a glance.
  case open(path: String)
}
