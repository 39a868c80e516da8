/// Sentences under a heading.
public struct ViewList: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// Whose list it is where each of several records has one of that key: the record's id.
  public let of: String?
  /// What people read over the list; empty where the section's title says it.
  public let title: String
  /// The sentences.
  public let items: [ViewItem]
  /// The sentence that stands in its place where there are none.
  public let empty: String
  /// Whether it is for machines alone, since people read its sentences elsewhere in the same report.
  public let isData: Bool

  /// Makes a list.
  public init(
    _ key: String, of: String? = nil, _ title: String, _ items: [ViewItem], empty: String, isData: Bool = false
  ) {
    self.isData = isData
    self.key = key
    self.of = of
    self.title = title
    self.items = items
    self.empty = empty
  }
}
