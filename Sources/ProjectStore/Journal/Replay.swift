import JSONText
import Programme

/// Edits of a journal made again on a project that may have some of them already.
///
/// A field takes the change if it stands as it did before it. It is left alone if it stands as after the change, or as
/// after a later one of the same edits; so is a list that has the element already, or has it no more. Anything else
/// was changed by somebody meanwhile: the edit is then left out whole, with the reason.
struct Replay {
  /// The project with the edits made.
  private(set) var project: Project
  /// Edits that were made, or were there already.
  private(set) var made: [JournalEntry] = []
  /// Edits that were left out.
  private(set) var omitted: [Omission] = []

  /// An edit that could not be made again.
  struct Omission {
    let entry: JournalEntry
    let reason: StoreError
  }

  init(_ entries: [JournalEntry], on project: Project, path: String) {
    self.project = project
    for (index, entry) in entries.enumerated() {
      do throws(StoreError) {
        try make(entry.edit, before: entries[(index + 1)...], path)
        made.append(entry)
      } catch { omitted.append(Omission(entry: entry, reason: error)) }
    }
  }

  /// Leaves out every edit, because together they would spoil the file.
  mutating func omitAll(_ reason: StoreError) {
    omitted = (made + omitted.map(\.entry)).map { Omission(entry: $0, reason: reason) }
    made = []
  }

  private mutating func make(
    _ edit: Edit, before later: ArraySlice<JournalEntry>, _ path: String
  ) throws(StoreError) {
    var result = project
    for change in edit.changes {
      let standing = result.standing(change.field, of: change.record)
      if isMade(change, standing: standing, later: later) { continue }
      _ = try Edit(title: edit.title, changes: [change]).applyGuarded(to: &result, path: path)
    }
    project = result
  }

  private func isMade(_ change: Change, standing: JSONValue?, later: ArraySlice<JournalEntry>) -> Bool {
    let elements = standing?.array ?? []
    switch change.kind {
    case .set(let before, let after):
      if standing == after { return true }
      guard standing != before else { return false }
      return later.contains { entry in
        entry.edit.changes.contains { other in
          guard case .set(_, let value) = other.kind else { return false }
          return value == standing && other.field == change.field && other.record == change.record
        }
      }
    case .insert(let item, _): return elements.contains { item.id == nil ? $0 == item : $0.id == item.id }
    case .remove(let item, _): return !elements.contains { item.id == nil ? $0 == item : $0.id == item.id }
    }
  }
}
