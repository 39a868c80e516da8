/// One labelled value of a report.
public struct ReportFact: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// What people read before the value.
  public let title: String
  /// The value.
  public let value: ReportValue

  /// Makes a fact.
  public init(_ key: String, _ title: String, _ value: ReportValue) {
    self.key = key
    self.title = title
    self.value = value
  }
}
