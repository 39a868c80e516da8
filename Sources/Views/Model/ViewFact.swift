import Programme
public import Records

/// One labelled value of a view.
public struct ViewFact: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// What people read before the value.
  public let title: String
  /// The value.
  public let value: ViewValue
  /// Whether it is left out of what people read, who have it in the words of another fact.
  public let isDetail: Bool
  /// The field that it is about, behind its record; `nil` where it is computed.
  public let target: Path?

  /// Makes a fact.
  public init(_ key: String, _ title: String, _ value: ViewValue, target: Path? = nil) {
    self.init(key: key, title: title, value: value, isDetail: false, target: target)
  }

  /// Makes a fact for machines, who need as a value what people read in the words of another one.
  public static func data(_ key: String, _ value: ViewValue) -> ViewFact {
    ViewFact(key: key, title: "", value: value, isDetail: true, target: nil)
  }

  private init(key: String, title: String, value: ViewValue, isDetail: Bool, target: Path?) {
    self.target = target
    self.key = key
    self.title = title
    self.value = value
    self.isDetail = isDetail
  }
}

extension [ViewFact] {
  /// Those that people read.
  public var spoken: [ViewFact] { filter { !$0.isDetail } }
}
