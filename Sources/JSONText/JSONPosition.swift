/// A place in a text as people count it.
public struct JSONPosition: Equatable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars; a byte that is not UTF-8 counts as one.
  public let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
