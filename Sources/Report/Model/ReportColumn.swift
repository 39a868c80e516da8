/// One column of a table.
public struct ReportColumn: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// What stands over the column.
  public let title: String
  /// Whether values stand at the right, as numbers do.
  public let isNumber: Bool
  /// Whether the column is left out where there is no room: a page of 80 columns.
  public let isDetail: Bool

  /// Makes a column.
  public init(_ key: String, _ title: String, isNumber: Bool = false, isDetail: Bool = false) {
    self.key = key
    self.title = title
    self.isNumber = isNumber
    self.isDetail = isDetail
  }
}
