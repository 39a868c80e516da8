public import JSONText

/// A change of one field of one record, with what was there before.
public struct Change: Equatable, Sendable {
  /// What happens to the field.
  public enum Kind: Equatable, Sendable {
    /// The field gets a value; `nil` is absent.
    case set(before: JSONValue?, after: JSONValue?)
    /// A list gets an element at a place, from 0.
    case insert(item: JSONValue, at: Int)
    /// A list loses an element that stood at a place, from 0.
    case remove(item: JSONValue, at: Int)
  }

  /// The record.
  public let record: Address
  /// The field's name in the file.
  public let field: String
  /// What happens to it.
  public let kind: Kind

  /// Makes a change.
  public init(record: Address, field: String, kind: Kind) {
    self.record = record
    self.field = field
    self.kind = kind
  }

  /// The change that takes this one back.
  public var inverse: Change {
    let kind: Kind =
      switch self.kind {
      case .set(let before, let after): .set(before: after, after: before)
      case .insert(let item, let place): .remove(item: item, at: place)
      case .remove(let item, let place): .insert(item: item, at: place)
      }
    return Change(record: record, field: field, kind: kind)
  }
}
