public import JSONText
import Programme
public import Records

/// A whole record: in words for people, as the file has it for machines.
public struct ViewRecord: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// The record in words.
  public let facts: [Fact]
  /// The record as a project file has it.
  public let value: JSONValue
  /// Whether it is for machines alone, since people read each of its fields elsewhere in the same section.
  public let isData: Bool

  /// Takes a record.
  public init(_ key: String, _ record: some Record, isData: Bool = false) {
    self.isData = isData
    self.key = key
    facts = record.facts
    value = record.encoded
  }
}
