/// One labelled value of a report.
public struct ViewFact: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// What people read before the value.
  public let title: String
  /// The value.
  public let value: ViewValue
  /// Whether it is left out of what people read, who have it in the words of another fact.
  public let isDetail: Bool

  /// Makes a fact.
  public init(_ key: String, _ title: String, _ value: ViewValue) {
    self.init(key: key, title: title, value: value, isDetail: false)
  }

  /// Makes a fact for machines, who need as a value what people read in the words of another one.
  public static func data(_ key: String, _ value: ViewValue) -> ViewFact {
    ViewFact(key: key, title: "", value: value, isDetail: true)
  }

  private init(key: String, title: String, value: ViewValue, isDetail: Bool) {
    self.key = key
    self.title = title
    self.value = value
    self.isDetail = isDetail
  }
}

extension [ViewFact] {
  /// Those that people read.
  var spoken: [ViewFact] { filter { !$0.isDetail } }
}
