import Programme
import Records

extension Edit {
  /// Makes the changes if every field still is as the edit expects; what is so already is left alone.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: `outdated` where somebody changed a field meanwhile, `edit` where a change cannot be made at all; the
  ///   project is then as it was.
  func applyGuarded(to project: inout Project, path: String) throws(StoreError) -> Bool {
    if areIndependent {
      let open = try open(changes, in: project, path: path)
      try Edit(title: title, changes: open).applyNamed(to: &project)
      return !open.isEmpty
    }
    var result = project
    var isChanged = false
    for change in changes {
      let open = try open([change], in: result, path: path)
      try Edit(title: title, changes: open).applyNamed(to: &result)
      isChanged = isChanged || !open.isEmpty
    }
    project = result
    return isChanged
  }

  /// The changes that have not been made yet.
  ///
  /// An element without an id is a line of its own: it is added also where an equal one stands already.
  private func open(
    _ changes: [Change], in project: Project, path: String
  ) throws(StoreError) -> [Change] {
    var open: [Change] = []
    var conflicts: [EditConflict] = []
    for change in changes {
      if case .insert(let item, _) = change.kind, item.id == nil, project.record(at: change.record) != nil {
        open.append(change)
        continue
      }
      switch Presence(of: change, in: project) {
      case .open: open.append(change)
      case .made: break
      case .gone: conflicts.append(EditConflict(change, theirs: nil))
      case .other(let theirs): conflicts.append(EditConflict(change, theirs: theirs))
      }
    }
    guard conflicts.isEmpty else { throw .outdated(path: path, conflicts: conflicts) }
    return open
  }

  /// Makes the changes without asking what stood there.
  func applyNamed(to project: inout Project) throws(StoreError) {
    do throws(EditProblem) { try apply(to: &project) } catch { throw .edit(error) }
  }

  /// Whether each change can be checked against the state before the first: no field is changed twice, but for
  /// lists that only gain elements or only lose such as have an id, and nothing is changed in what the edit itself
  /// brings in.
  private var areIndependent: Bool {
    enum Way { case set, gain, loss }
    var ways: [Path: Way] = [:]
    var fresh: Set<Path> = []
    var lost: Set<Path> = []
    for change in changes {
      var way = Way.set
      switch change.kind {
      case .set: break
      case .insert:
        way = .gain
        if let element = change.element { fresh.insert(element) }
      case .remove(let item, _):
        if item.id != nil, let element = change.element, lost.insert(element).inserted { way = .loss }
      }
      let before = ways.updateValue(way, forKey: change.path)
      if let before, before != way || way == .set { return false }
    }
    return changes.allSatisfy { change in
      change.record.parts.indices.allSatisfy { !fresh.contains(Path(Array(change.record.parts[...$0]))) }
        && ways[change.record.list] == nil
    }
  }
}
