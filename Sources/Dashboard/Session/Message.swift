/// A message that the status line has shown, with the time of day.
struct Message: Equatable, Sendable {
  /// What it said and how.
  let notice: Notice
  /// When: `14:03`.
  let clock: String

  /// How many a session remembers.
  static let limit = 200
}
