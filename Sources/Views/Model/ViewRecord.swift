public import JSONText
public import Programme

/// A whole record: in words for people, as the file has it for machines.
public struct ViewRecord: Equatable, Sendable {
  /// The member's name in data, lowerCamelCase.
  public let key: String
  /// The record in words.
  public let facts: [Fact]
  /// The record as a project file has it.
  public let value: JSONValue

  /// Takes a record.
  public init(_ key: String, _ record: some Record) {
    self.key = key
    facts = record.facts
    value = record.encoded
  }
}
