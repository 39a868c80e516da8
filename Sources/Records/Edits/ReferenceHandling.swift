/// What becomes of references to a record that is removed.
public enum ReferenceHandling: Sendable {
  /// They are cleared; where a field cannot be without, its record goes too.
  case clear
  /// The records that refer go too; what refers to those is cleared.
  case takeAlong
}
