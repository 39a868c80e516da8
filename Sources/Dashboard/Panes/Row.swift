/// One row of a list: what stands in each column.
struct Row: Equatable {
  /// The pieces of each column, in the order of the columns.
  let cells: [[Span]]

  /// Makes a row from a span a column.
  init(_ cells: [Span]) { self.cells = cells.map { [$0] } }

  /// Makes a row from spans by column.
  init(spans: [[Span]]) { cells = spans }
}
