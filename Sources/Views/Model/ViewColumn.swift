/// One column of a table.
public struct ViewColumn: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// What stands over the column.
  public let title: String
  /// Whether values stand at the right, as numbers do.
  public let isNumber: Bool
  /// Whether the column stands under its row, or not at all, where there is no room for it: a page of 80 columns.
  public let isDetail: Bool
  /// Whether it is for machines alone, who need as a value what people read in the words of another column.
  public let isData: Bool

  /// Makes a column.
  public init(_ key: String, _ title: String, isNumber: Bool = false, isDetail: Bool = false) {
    self.init(key: key, title: title, isNumber: isNumber, isDetail: isDetail, isData: false)
  }

  /// Makes a column for machines.
  public static func data(_ key: String) -> ViewColumn {
    ViewColumn(key: key, title: "", isNumber: false, isDetail: true, isData: true)
  }

  private init(key: String, title: String, isNumber: Bool, isDetail: Bool, isData: Bool) {
    self.key = key
    self.title = title
    self.isNumber = isNumber
    self.isDetail = isDetail
    self.isData = isData
  }
}
