import JSONText
import Programme
import Records

/// Conflicts that only one side has noted so far, about fields that the other side changed since.
///
/// There the noting side's value is nobody's choice: it is what stood before, until somebody decides. So the field goes
/// on standing as it was, and the other side's value is one more of those to decide between.
struct PendingConflicts {
  let sides: MergeSides

  /// Makes the other side's values part of the conflicts.
  func takeIn(_ project: inout Project, _ merging: inout Merging) {
    takeIn(notedBy: sides.mine, changedBy: sides.theirs, isMine: false, &project, &merging)
    takeIn(notedBy: sides.theirs, changedBy: sides.mine, isMine: true, &project, &merging)
  }

  /// - Parameter isMine: whether it is my value that joins a conflict of theirs.
  private func takeIn(
    notedBy noting: Project, changedBy other: Project, isMine: Bool, _ project: inout Project, _ merging: inout Merging
  ) {
    let known = (sides.base?.conflicts ?? []) + other.conflicts
    for conflict in noting.conflicts where !conflict.isAboutRecord && !known.contains(where: conflict.isLike) {
      guard let path = conflict.path(in: project), project.record(at: path) != nil else { continue }
      let field = path + conflict.field
      func standing(_ project: Project?) -> JSONValue? { project?.value(at: field) }
      let (before, value) = (standing(sides.base), standing(other))
      guard standing(noting) == conflict.base, value != before, value != conflict.base else { continue }
      // The same field may have been found in conflict anew, with what stands for want of a decision as one of the values.
      merging.takeBack { $0.record == conflict.record && $0.field == conflict.field }
      let now = standing(project)
      if now != conflict.base {
        let change = Change(field, .set(before: now, after: conflict.base))
        guard (try? Edit(title: "", changes: [change]).apply(to: &project)) != nil else { continue }
      }
      guard value != conflict.mine, value != conflict.theirs else { continue }
      // It takes the place of the value that it was made from.
      let isSuccessor = conflict.mine == before || conflict.theirs == before
      if isSuccessor { project.conflicts.removeAll { $0 == conflict } }
      let rest = conflict.theirs == before ? conflict.mine : conflict.theirs
      var joined = conflict
      (joined.mine, joined.theirs) = isMine ? (value, rest) : (rest, value)
      merging.note(joined)
    }
  }
}

extension Conflict {
  /// Whether another is the same conflict, be it seen from the other side.
  func isLike(_ other: Conflict) -> Bool {
    var exchanged = other
    (exchanged.mine, exchanged.theirs) = (other.theirs, other.mine)
    return self == other || self == exchanged
  }
}
