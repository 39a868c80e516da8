import JSONText
import Programme

/// Changes made on one state of a project, to be made on another that somebody else may have changed.
///
/// A field takes the change if it is as it was before the change; it is left alone if it is so already; otherwise
/// that is a conflict, and nothing is changed. Lists of records without ids are unions: what one side added is added.
struct Reapplication {
  /// The changes that still have to be made.
  private(set) var changes: [Change] = []
  /// What was changed differently meanwhile.
  private(set) var conflicts: [EditConflict] = []

  /// Compares each change with what stands in the project.
  ///
  /// - Parameters:
  ///   - changes: changes that do not build on one another.
  ///   - base: the state on which they were made, to tell what was added at a list's end; `nil` keeps the places.
  init(_ changes: [Change], on project: Project, madeOn base: Project? = nil) {
    for change in changes { check(change, project, base) }
  }

  private mutating func check(_ change: Change, _ project: Project, _ base: Project?) {
    guard change.record.parts.isEmpty || project.standing(at: change.record) != nil else {
      return clash(change, mine: change.mine, theirs: nil)
    }
    let standing = project.standing(change.field, of: change.record)
    switch change.kind {
    case .set(let before, let after):
      if standing == after { return }
      if standing != before { return clash(change, mine: after, theirs: standing) }
      changes.append(change)
    case .insert(let item, let place):
      let elements = standing?.elements ?? []
      if let id = item.id, let taken = elements.first(where: { $0.id == id }) {
        if taken != item { clash(change, mine: item, theirs: taken) }
        return
      }
      if let base {
        // An element without an id that was added there too is the same addition; one from before is not. What was
        // added at the end goes to the end; places beyond it mean that.
        let before = base.standing(change.field, of: change.record)?.elements ?? []
        if item.id == nil, elements.count(where: { $0 == item }) > before.count(where: { $0 == item }) { return }
        let end = place >= before.count ? elements.count + place : place
        changes.append(Change(record: change.record, field: change.field, kind: .insert(item: item, at: end)))
      } else {
        changes.append(change)
      }
    case .remove(let item, _):
      let elements = standing?.elements ?? []
      let found = elements.first { item.id == nil ? $0 == item : $0.id == item.id }
      guard let found else { return }
      if found != item { return clash(change, mine: nil, theirs: found) }
      changes.append(change)
    }
  }

  private mutating func clash(_ change: Change, mine: JSONValue?, theirs: JSONValue?) {
    conflicts.append(EditConflict(record: change.record, field: change.field, mine: mine, theirs: theirs))
  }
}

extension Change {
  /// What the change wants to stand there.
  fileprivate var mine: JSONValue? {
    switch kind {
    case .set(_, let after): after
    case .insert(let item, _): item
    case .remove: nil
    }
  }
}

extension JSONValue {
  fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
