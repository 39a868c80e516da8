import Programme

extension Edit {
  /// Makes the changes if every field still is as the edit expects; what is so already is left alone.
  ///
  /// - Returns: whether anything changed.
  /// - Throws: `outdated` where somebody changed a field meanwhile, `edit` where a change cannot be made at all; the
  ///   project is then as it was.
  func applyGuarded(to project: inout Project, path: String) throws(StoreError) -> Bool {
    if areIndependent {
      let check = Reapplication(changes, on: project)
      guard check.conflicts.isEmpty else { throw .outdated(path: path, conflicts: check.conflicts) }
      try Edit(title: title, changes: check.changes).applyNamed(to: &project)
      return !check.changes.isEmpty
    }
    var result = project
    var isChanged = false
    for change in changes {
      let check = Reapplication([change], on: result)
      guard check.conflicts.isEmpty else { throw .outdated(path: path, conflicts: check.conflicts) }
      try Edit(title: title, changes: check.changes).applyNamed(to: &result)
      isChanged = isChanged || !check.changes.isEmpty
    }
    project = result
    return isChanged
  }

  /// Makes the changes without asking what stood there.
  func applyNamed(to project: inout Project) throws(StoreError) {
    do throws(EditProblem) { try apply(to: &project) } catch { throw .edit(error) }
  }

  /// Whether each change can be checked against the state before the first: no field is changed twice, but for
  /// lists that only gain elements, and nothing is changed in what the edit itself brings in.
  private var areIndependent: Bool {
    struct Place: Hashable {
      let record: Address
      let field: String
    }
    var gaining: [Place: Bool] = [:]
    var fresh: Set<Address> = []
    for change in changes {
      var isGain = false
      if case .insert(let item, _) = change.kind {
        isGain = true
        if let id = item.id { fresh.insert(change.record + change.field + .item(id)) }
      }
      let before = gaining.updateValue(isGain, forKey: Place(record: change.record, field: change.field))
      if let before, !(before && isGain) { return false }
    }
    return changes.allSatisfy { change in
      change.record.parts.indices.allSatisfy { !fresh.contains(Address(Array(change.record.parts[...$0]))) }
        && gaining[Place(record: change.record.parent, field: change.record.lastMember)] == nil
    }
  }
}

extension Address {
  /// The record in which the list or record at the end of the address is a field.
  fileprivate var parent: Address {
    guard case .item? = parts.last else { return Address(Array(parts.dropLast())) }
    return Address(Array(parts.dropLast(2)))
  }

  /// The name of that field.
  fileprivate var lastMember: String {
    if case .member(let name)? = parts.last(where: { if case .member = $0 { true } else { false } }) {
      name
    } else {
      ""
    }
  }
}
