/// Where something stands in a project: a record, a list of records, or a field.
///
/// ```
/// roadblocks                                   a list
/// roadblocks/RB-7K2M                           a record of it, by its id
/// roadblocks/RB-7K2M/status                    a field of that
/// partners/P-1/contract                        a record of which there is one
/// programme/milestones/GO-LIVE/forecasts/3     a record without an id, by its number in the list
/// ```
/// Lists are walked by id, which names a record for good. Only what has no id is named by its position, and that holds
/// until the list changes; see `isLasting`.
public struct Path: Hashable, Sendable {
  /// One step on the way.
  public enum Part: Hashable, Sendable {
    /// A member of an object.
    case member(String)
    /// The element of a list that has this id, or that its list tells apart by this text.
    case id(String)
    /// The element of a list that stands there, from 0.
    case index(Int)
  }

  /// The steps from the project inwards.
  public var parts: [Part]

  /// Makes a path from its steps; none is the project itself.
  public init(_ parts: [Part] = []) { self.parts = parts }

  /// The project itself.
  public static let project = Path()

  /// The last step; `nil` for the project itself.
  public var last: Part? { parts.last }

  /// The path one step further out; the project's own is the project again.
  public var parent: Path { Path(Array(parts.dropLast())) }

  /// Whether it names the same for as long as that is there: no step is a position.
  public var isLasting: Bool { parts.allSatisfy { if case .index = $0 { false } else { true } } }

  /// Whether it names one of a list, and not a field.
  public var isElement: Bool {
    switch last {
    case .id, .index: true
    case .member, nil: false
    }
  }

  /// The nearest element of a list around what it names, or that itself; the project where none is.
  public var element: Path {
    var path = self
    while case .member? = path.last { path.parts.removeLast() }
    return path
  }

  /// The field in which the record stands: the list of which it is one, or the field that holds it alone.
  public var list: Path { isElement ? parent : self }

  /// The record that has that field.
  public var owner: Path { list.parent }

  /// The field's name in the file; empty for the project itself.
  public var field: String { if case .member(let name)? = list.last { name } else { "" } }

  /// A field as conflicts name it, behind its record: `roadblocks/RB-7K2M status`.
  public var fieldOfRecord: String { parts.count > 1 && !isElement ? "\(parent) \(field)" : description }

  /// The path to a member of what stands there.
  public static func + (path: Path, member: String) -> Path { path + .member(member) }

  /// The path one step further in.
  public static func + (path: Path, part: Part) -> Path { Path(path.parts + [part]) }
}

extension Path: CustomStringConvertible {
  /// The steps joined by slashes; a position counts from 1.
  public var description: String { parts.map(\.description).joined(separator: "/") }
}

extension Path.Part: CustomStringConvertible {
  /// The name, the id, or the number from 1.
  public var description: String {
    switch self {
    case .member(let name): name
    case .id(let id): id
    case .index(let index): String(index + 1)
    }
  }
}
