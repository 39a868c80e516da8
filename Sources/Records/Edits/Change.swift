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

  /// The field.
  public let path: Path
  /// What happens to it.
  public let kind: Kind

  /// Makes a change.
  public init(_ path: Path, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// The record that has the field.
  public var record: Path { path.parent }

  /// The field's name in the file.
  public var field: String { path.field }

  /// The change that takes this one back.
  public var inverse: Change {
    let kind: Kind =
      switch self.kind {
      case .set(let before, let after): .set(before: after, after: before)
      case .insert(let item, let place): .remove(item: item, at: place)
      case .remove(let item, let place): .insert(item: item, at: place)
      }
    return Change(path, kind)
  }

  /// The element that a list gets or loses; `nil` where a field gets a value.
  package var item: JSONValue? {
    switch kind {
    case .insert(let item, _), .remove(let item, _): item
    case .set: nil
    }
  }

  /// What it does to its field, in words: `cause: planning → clarity`, `blocks: + GO-LIVE`.
  package func news(in root: any Record.Type) -> String {
    let description = root.description(of: record + field)
    let (title, shape) = (description?.title.lowercased() ?? field, description?.shape ?? .any)
    switch kind {
    case .set(let before, let after): return EditWords.change(of: title, shape, from: before, to: after)
    case .insert(let item, _): return EditWords.change(of: title, shape, from: nil, to: .array([item]))
    case .remove(let item, _): return EditWords.change(of: title, shape, from: .array([item]), to: nil)
    }
  }
}
