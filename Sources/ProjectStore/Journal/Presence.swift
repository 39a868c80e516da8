import JSONText
import Programme
import Records

/// How a change stands in a project that somebody else may have changed since.
enum Presence: Equatable {
  /// It can be made: the field stands as before the change.
  case open
  /// It has been made: the field stands as after the change.
  case made
  /// Its record is not there.
  case gone
  /// Somebody made something else of the field: what stands there now, `nil` for nothing.
  case other(JSONValue?)

  /// Compares a change with what stands in a project.
  ///
  /// Costs the encoding of the field of the one roadblock or partner, or of the part of the project, in which it lies.
  init(of change: Change, in project: Project) {
    guard project.record(at: change.record) != nil else {
      self = .gone
      return
    }
    switch change.kind {
    case .set(let before, let after):
      let standing = project.value(at: change.path)
      self = standing == after ? .made : standing == before ? .open : .other(standing)
    case .insert(let item, _):
      let found = project.element(like: item, of: change)
      self = found == nil ? .open : found == item ? .made : .other(found)
    case .remove(let item, _):
      let found = project.element(like: item, of: change)
      self = found == nil ? .made : found == item ? .open : .other(found)
    }
  }
}
