/// A JSON value on its own, without a place in a text.
///
/// Numbers keep the lexeme they were written with, so that `1.10` stays `1.10`;
/// objects keep the order of their members.
public enum JSONValue: Equatable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  /// A string, unescaped.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object: members in order, names unique.
  case object([JSONMember])
}

/// One member of a JSON object.
public struct JSONMember: Equatable, Sendable {
  /// The name, unescaped.
  public var name: String
  /// The value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}
