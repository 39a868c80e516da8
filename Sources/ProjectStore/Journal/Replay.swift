import JSONText
import Programme
import Records

/// Edits of a journal brought into a project that may have some of them already, and that somebody else may have
/// changed since: a merge of the project with the state that the edits lead to.
///
/// The state before the edits is worked out from what they say was there. A field that stands as before the edits, or
/// as any of them left it, gets what the last of them makes of it; one of which somebody made something else is a
/// conflict that keeps both values.
struct Replay {
  /// The project with the edits made.
  private(set) var project: Project
  /// Edits that were made, or were there already.
  private(set) var made: [JournalEntry] = []
  /// Edits that were left out, because what they change is gone.
  private(set) var omitted: [Omission] = []
  /// What somebody else changed differently meanwhile.
  private(set) var conflicts: [Conflict] = []

  /// An edit that could not be made again.
  struct Omission {
    let entry: JournalEntry
    let reason: StoreError
  }

  /// Brings edits into a project.
  ///
  /// Costs a few looks into the project for each change, and one merge.
  init(_ entries: [JournalEntry], on theirs: Project) {
    var mine = theirs
    for entry in entries {
      var trial = mine
      do throws(EditProblem) {
        for change in entry.edit.changes { try change.force(on: &trial) }
        mine = trial
        made.append(entry)
      } catch { omitted.append(Omission(entry: entry, reason: .edit(error))) }
    }
    let changes = made.flatMap(\.edit.changes)
    // What stands as one of the edits left it is as good as what the last of them makes of it.
    var theirs = theirs
    let known = Replay.values(changes, in: theirs).filter { $1.contains(theirs.value(at: $0)) }
    for path in known.keys { try? theirs.put(mine.value(at: path), at: path) }
    var base = theirs
    for change in changes.reversed() { try? change.forceBack(on: &base) }
    let merge = Merge(base: base, mine: mine, theirs: theirs)
    project = merge.merged
    conflicts = merge.conflicts
  }

  /// Leaves out every edit, because together they would spoil the file.
  mutating func omitAll(_ reason: StoreError) {
    omitted = (made + omitted.map(\.entry)).map { Omission(entry: $0, reason: reason) }
    made = []
    conflicts = []
  }
}

extension Project {
  /// Puts a value in a field; one that stands there already costs a look.
  fileprivate mutating func put(_ value: JSONValue?, at field: Path) throws(EditProblem) {
    let before = self.value(at: field)
    guard before != value else { return }
    try Edit(title: "", changes: [Change(field, .set(before: before, after: value))]).apply(to: &self)
  }
}

extension Replay {
  /// Every value that changes say a field had, before or after one of them.
  fileprivate static func values(_ changes: [Change], in project: Project) -> [Path: [JSONValue?]] {
    var values: [Path: [JSONValue?]] = [:]
    for change in changes {
      switch change.kind {
      case .set(let before, let after):
        values[change.path, default: []] += [before, after]
      case .insert(let item, _):
        // A record that was brought in gave each of its fields a first value, absent ones too.
        guard let record = change.element else { continue }
        let names = Set((project.value(at: record)?.members ?? []).map(\.name))
        for name in names.union((item.members ?? []).map(\.name)) {
          values[record + name, default: []].append(item[name])
        }
      case .remove: break
      }
    }
    return values
  }
}

extension Change {
  /// Makes the change whatever stands there; what is so already is left alone.
  func force(on project: inout Project) throws(EditProblem) {
    switch kind {
    case .set(_, let after): try project.put(after, at: path)
    case .insert(let item, let place): try put(item, at: place, in: &project)
    case .remove(let item, _):
      guard let found = project.element(like: item, of: self) else { return }
      try apply(.remove(item: found, at: 0), to: &project)
    }
  }

  /// Makes the opposite change, so that the project stands as the change found it.
  ///
  /// Elements without a key stay as they are: what is there already was made before, in its place among others.
  func forceBack(on project: inout Project) throws(EditProblem) {
    switch kind {
    case .insert, .remove: if element == nil { return }
    case .set: break
    }
    try inverse.force(on: &project)
  }

  /// Puts an element in its list, in place of one that has its key; one without a key is added only if it is not there.
  private func put(_ item: JSONValue, at place: Int, in project: inout Project) throws(EditProblem) {
    if let found = project.element(like: item, of: self) {
      guard found != item else { return }
      let elements = project.value(at: path)?.array ?? []
      let place = elements.firstIndex(of: found) ?? place
      try apply(.remove(item: found, at: place), to: &project)
      return try apply(.insert(item: item, at: place), to: &project)
    }
    try apply(.insert(item: item, at: place), to: &project)
  }

  private func apply(_ kind: Kind, to project: inout Project) throws(EditProblem) {
    try Edit(title: "", changes: [Change(path, kind)]).apply(to: &project)
  }
}
