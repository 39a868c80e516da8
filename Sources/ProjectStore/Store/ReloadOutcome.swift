/// What came of reading a file again.
public enum ReloadOutcome: Equatable, Sendable {
  /// The file is as it was.
  case unchanged
  /// The file was changed by somebody else, and the project now shows that, with unsaved edits on top.
  case changed(OutsideChange)
}
