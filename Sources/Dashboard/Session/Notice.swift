import ProjectStore
import Settings

/// A message on the status line, until the next key.
struct Notice: Equatable, Sendable {
  /// How it looks.
  enum Kind: Sendable { case done, hint, error }

  /// How it looks.
  let kind: Kind
  /// What it says.
  let text: String
  /// The file it speaks of, which stands behind the text and gives way first; empty for none.
  let path: String

  init(kind: Kind, text: String, path: String = "") {
    self.kind = kind
    self.text = text
    self.path = path
  }

  /// What went wrong with a project's file, the reason first.
  init(_ error: StoreError, in store: ProjectStore) {
    let isUnsaved = if case .unsaved = store.state { true } else { false }
    self.init(kind: .error, text: (isUnsaved ? "NOT SAVED: " : "") + error.reason, path: error.path)
  }

  /// What is wrong with a theme, the reason first.
  init(_ problem: ThemeProblem) { self.init(kind: .error, text: problem.reason, path: problem.place) }

  /// All that it says.
  var words: String { path.isEmpty ? text : "\(text): \(path)" }
}
