import Programme
public import Records

/// One row of a table: a value a column, and what it is about.
public struct ViewRow: Equatable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral {
  /// A value for each column.
  public let cells: [ViewValue]
  /// Where the record stands that the row is about; `nil` where there is none.
  public let target: Path?

  /// Makes a row.
  public init(_ cells: [ViewValue], target: Path? = nil) {
    self.cells = cells
    self.target = target
  }

  /// A row that is about no record.
  public init(arrayLiteral cells: ViewValue...) { self.init(cells) }

  /// The place of the first cell.
  public var startIndex: Int { cells.startIndex }
  /// The place behind the last cell.
  public var endIndex: Int { cells.endIndex }
  /// The cell of a column.
  public subscript(index: Int) -> ViewValue { cells[index] }

  /// A row with further cells.
  public static func + (row: ViewRow, cells: [ViewValue]) -> ViewRow { ViewRow(row.cells + cells, target: row.target) }
}
