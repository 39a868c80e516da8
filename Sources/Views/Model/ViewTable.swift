import Programme
public import Records

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
  public let rows: [ViewRow]
  /// The sentence that stands in its place where there are no rows.
  public let empty: String
  /// Whether each row is a record to be read by itself, rather than a line to be compared with its neighbours.
  public let isCards: Bool
  /// The list to which a row can be added; `nil` for what is computed.
  public let target: Path?

  /// Makes a table.
  public init(
    _ key: String, of: String? = nil, _ title: String, columns: [ViewColumn], rows: [ViewRow], empty: String,
    isCards: Bool = false, target: Path? = nil
  ) {
    self.isCards = isCards
    self.target = target
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
  public var spoken: ViewTable {
    let places = columns.indices.filter { !columns[$0].isData }
    guard places.count < columns.count else { return self }
    return ViewTable(
      key, of: of, title, columns: places.map { columns[$0] },
      rows: rows.map { row in ViewRow(places.map { row[$0] }, target: row.target) }, empty: empty, isCards: isCards,
      target: target)
  }
}
