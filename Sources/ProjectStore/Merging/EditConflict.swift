public import JSONText
import Programme
public import Records

/// A field that was changed here and, differently, in the file by somebody else.
public struct EditConflict: Equatable, Sendable {
  /// The field, or the list.
  public let path: Path
  /// What was to stand there; `nil` is nothing.
  public let mine: JSONValue?
  /// What stands there now; `nil` is nothing.
  public let theirs: JSONValue?

  /// Makes a conflict.
  public init(_ path: Path, mine: JSONValue?, theirs: JSONValue?) {
    self.path = path
    self.mine = mine
    self.theirs = theirs
  }

  /// The conflict of a change with what stands in its place.
  init(_ change: Change, theirs: JSONValue?) {
    let mine: JSONValue? =
      switch change.kind {
      case .set(_, let after): after
      case .insert(let item, _): item
      case .remove: nil
      }
    self.init(change.path, mine: mine, theirs: theirs)
  }

  /// The conflict in one clause: `roadblocks/RB-7K2M status: yours “waiting”, theirs “resolved”`.
  public var words: String {
    "\(path.fieldOfRecord): yours \(EditConflict.short(mine)), theirs \(EditConflict.short(theirs))"
  }

  private static func short(_ value: JSONValue?) -> String {
    switch value {
    case nil: "removed"
    case .string(let text): text.unicodeScalars.count <= 40 ? "“\(text)”" : "“\(text.prefix(39))…”"
    case .number(let lexeme): lexeme
    case .bool(let flag): flag ? "true" : "false"
    case .null: "null"
    case .array(let elements): "a list of \(elements.count)"
    case .object(let members):
      members.first { $0.name == "id" }.map { "the record \(short($0.value))" } ?? "a record"
    }
  }
}
