import Programme
import Records

/// A text of a record that a person's own editor is to change.
struct EditorTask: Equatable, Sendable {
  /// The record.
  let place: Path
  /// The field's name in the file.
  let field: String
  /// The text as it stands.
  let text: String
}

/// What came back from an editor.
enum EditorOutcome: Equatable, Sendable {
  /// A text, perhaps the same.
  case text(String)
  /// Why there is none; what was written, if anything, is kept at the path.
  case failed(String, keptAt: String?)
}
