import JSONText
import Programme

/// How a change stands in a project that somebody else may have changed since: the one place that asks whether a
/// change has been made.
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
    guard project.has(change.record) else {
      self = .gone
      return
    }
    switch change.kind {
    case .set(let before, let after):
      let standing = project.standing(change.field, of: change.record)
      self = standing == after ? .made : standing == before ? .open : .other(standing)
    case .insert(let item, _):
      let found = project.element(like: item, of: change)
      self = found == nil ? .open : found == item ? .made : .other(found)
    case .remove(let item, _):
      let found = project.element(like: item, of: change)
      self = found == nil ? .made : found == item ? .open : .other(found)
    }
  }

  /// The edits of a journal that a project lacks, in their order.
  ///
  /// An edit of which a part is there, or was changed further by somebody, or waits in a conflict to be decided, is not
  /// lacking.
  /// - Parameter entries: edits that stand, in the order in which they were made.
  static func lacking(_ entries: [JournalEntry], in project: Project, path: String) -> [JournalEntry] {
    var lacking: [JournalEntry] = []
    // What a later edit made of a field is taken away before an earlier one is looked for.
    var probe = project
    for entry in entries.reversed() {
      let presence = entry.edit.changes.map { Presence(of: $0, in: probe) }
      if presence.allSatisfy({ $0 == .open || $0 == .gone }) {
        // One that was made anew since stands in the project as it is.
        if !entry.edit.changes.contains(where: { isFound($0, in: project) }) { lacking.append(entry) }
      } else if presence.allSatisfy({ $0 == .made }) {
        _ = try? entry.edit.inverse.applyGuarded(to: &probe, path: path)
      }
    }
    return lacking.reversed()
  }

  /// Whether a change has been made, waits to be decided, or brought in what is there, whatever became of it.
  private static func isFound(_ change: Change, in project: Project) -> Bool {
    if project.dispute(about: change) != nil { return true }
    switch Presence(of: change, in: project) {
    case .made: return true
    case .other: if case .insert = change.kind { return true } else { return false }
    case .open, .gone: return false
    }
  }
}
