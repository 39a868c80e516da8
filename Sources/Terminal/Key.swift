/// A key that a person pressed, after the terminal's byte sequences are read.
public enum Key: Hashable, Sendable {
  /// A character of text, which may be made of several scalars.
  case character(Character)
  /// Ctrl with a lower-case letter, a blank, or one of `\ ] ^ _`.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// A function key, counted from 1.
  case function(Int)
  /// Enter or Return.
  case enter
  /// Escape alone.
  case escape
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow to the left.
  case left
  /// Arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Insert.
  case insert
  /// Delete, which removes what is after the cursor.
  case delete
  /// Backspace, which removes what is before the cursor.
  case backspace
}
