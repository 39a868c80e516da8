extension ReportTable {
  /// The table as aligned lines of at most so many columns, details left out; its sentence where there are no rows.
  public func lines(columns: Int) -> [String] {
    rows.isEmpty
      ? TextLines.wrapped(empty.visibleLine, to: columns)
      : TextTable(self, columns: columns, hasDetails: false).lines
  }
}
