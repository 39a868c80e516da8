/// A message on the status line, until the next key.
struct Notice: Equatable, Sendable {
  /// How it looks.
  enum Kind: Sendable { case done, hint, error }

  /// How it looks.
  let kind: Kind
  /// What it says.
  let text: String
}
