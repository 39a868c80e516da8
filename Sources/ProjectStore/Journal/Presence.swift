import JSONText
import Programme

/// Whether a project has what a change made of it.
enum Presence {
  /// It stands as after the change.
  case present
  /// It stands as before the change, or what was changed is not there at all.
  case absent
  /// Somebody made something else of it.
  case other

  init(of change: Change, in project: Project) {
    guard change.record.parts.isEmpty || project.standing(at: change.record) != nil else {
      self = .absent
      return
    }
    let standing = project.standing(change.field, of: change.record)
    switch change.kind {
    case .set(let before, let after): self = standing == after ? .present : standing == before ? .absent : .other
    case .insert(let item, _):
      let isThere = (standing?.array ?? []).contains { item.id == nil ? $0 == item : $0.id == item.id }
      self = isThere ? .present : .absent
    case .remove(let item, _):
      let found = (standing?.array ?? []).first { item.id == nil ? $0 == item : $0.id == item.id }
      self = found == nil ? .present : found == item ? .absent : .other
    }
  }

  /// The edits of a journal that a project lacks, in their order.
  ///
  /// An edit of which a part is there, or was changed further by somebody, is not lacking.
  /// - Parameter entries: edits that stand, in the order in which they were made.
  static func lacking(_ entries: [JournalEntry], in project: Project, path: String) -> [JournalEntry] {
    var lacking: [JournalEntry] = []
    // What a later edit made of a field is taken away before an earlier one is looked for.
    var probe = project
    for entry in entries.reversed() {
      let presence = entry.edit.changes.map { Presence(of: $0, in: probe) }
      if presence.allSatisfy({ $0 == .absent }) {
        // One that was made anew since stands in the project as it is.
        let isThere = entry.edit.changes.contains { Presence(of: $0, in: project) == .present }
        if !isThere { lacking.append(entry) }
      } else if presence.allSatisfy({ $0 == .present }) {
        _ = try? entry.edit.inverse.applyGuarded(to: &probe, path: path)
      }
    }
    return lacking.reversed()
  }
}
