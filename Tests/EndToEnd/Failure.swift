/// Why a test could not go on, with what stood on the screen.
struct Failure: Error, CustomStringConvertible {
  /// What was awaited or tried, and what was found.
  let description: String

  init(_ description: String) { self.description = description }
}
