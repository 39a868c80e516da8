import Text

extension ViewTable {
  /// The table as aligned lines of at most so many columns, details left out; its sentence where there are no rows.
  public func lines(columns: Int) -> [String] {
    rows.isEmpty
      ? TextWidth.wrapped(VisibleText.words(empty), to: columns)
      : TextTable(self, columns: columns, hasDetails: false).lines
  }
}
