/// Something that a display reports.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted: lines end with `\n`, nothing in it is a command, at most 1 MiB of it is kept.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseEvent)
  /// The screen has another size now, in columns and rows.
  case resize(width: Int, height: Int)
  /// The process was asked to end.
  case signal(Termination)
  /// The terminal was behind and has shown by now what it was sent.
  case caughtUp
  /// The program runs again after a stop, the screen is as before.
  case resumed
  /// Another thread rang: something happened beside the screen.
  case woken
  /// The time that was waited for passed without an event.
  case idle
  /// The terminal is gone; every further call reports this again.
  case closed
}
