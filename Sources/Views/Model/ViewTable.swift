/// Rows under named columns.
public struct ViewTable: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// Whose table it is where each of several records has one of that key: the record's id.
  public let of: String?
  /// What people read over the table; empty where the section's title says it.
  public let title: String
  /// The columns.
  public let columns: [ViewColumn]
  /// One value a column in each row.
  public let rows: [[ViewValue]]
  /// The sentence that stands in its place where there are no rows.
  public let empty: String

  /// Makes a table.
  public init(
    _ key: String, of: String? = nil, _ title: String, columns: [ViewColumn], rows: [[ViewValue]], empty: String
  ) {
    self.key = key
    self.of = of
    self.title = title
    self.columns = columns
    self.rows = rows
    self.empty = empty
  }
}

extension ViewTable {
  /// The table that people read: without the columns for machines.
  var spoken: ViewTable {
    let places = columns.indices.filter { !columns[$0].isData }
    guard places.count < columns.count else { return self }
    return ViewTable(
      key, of: of, title, columns: places.map { columns[$0] }, rows: rows.map { row in places.map { row[$0] } },
      empty: empty)
  }
}
