import JSONText

extension Edit {
  /// Removes a record, and does with what refers to it what is asked for.
  ///
  /// One that only counts while its list has none, such as a standard dimension, goes by putting the others there.
  /// - Parameter references: `nil` refuses where anything refers to it.
  /// - Throws: `noSuchRecord`, `referredTo` where something refers to it and nothing is said on that, or `badValue`
  ///   where the project cannot be without it.
  public static func removing(
    _ place: RecordPlace, in project: Project, references handling: ReferenceHandling? = nil
  ) throws(EditProblem) -> Edit {
    try place.list.refuseHistory()
    guard let record = project.countingRecord(at: place) else {
      throw .noSuchRecord(place.address ?? place.list.address)
    }
    let references = project.references(to: place)
    if !references.isEmpty, handling == nil { throw .referredTo(record.spoken, references.map(\.spoken)) }
    var removal = Removal(project)
    for reference in references {
      try handling == .takeAlong ? removal.take(reference) : removal.clear(reference)
    }
    try removal.remove(place)
    let also =
      switch (references.count, handling) {
      case (0, _): ""
      case (let count, .takeAlong): " with \(count) that referred to it"
      case (let count, _): ", \(count) reference\(count == 1 ? "" : "s") to it cleared"
      }
    let (holder, whose) = (place.list.holder(in: project), place.list.whose(in: project))
    let title = EditWords.title(holder, ["\(record.told(in: place.list)) removed\(also)"], whose)
    return Edit(title: title, changes: removal.changes)
  }
}

/// The changes that remove records and what refers to them, each made on the project as the one before left it.
private struct Removal {
  private(set) var changes: [Change] = []
  private var project: Project

  init(_ project: Project) { self.project = project }

  /// Removes what stands at a place.
  mutating func remove(_ place: RecordPlace) throws(EditProblem) {
    if let change = project.removal(of: place) { return try make(change) }
    guard let record = project.countingRecord(at: place), let type = Project.recordType(in: place.list) else {
      throw .noSuchRecord(place.address ?? place.list.address)
    }
    let others = type.standard.filter { $0.identity != record.identity }
    for change in try project.adding(others, to: place.list) { try make(change) }
  }

  /// Takes the id out of the field that refers.
  mutating func clear(_ reference: Reference) throws(EditProblem) {
    if let change = project.clearing(reference) { try make(change) }
  }

  /// Removes the record that refers; what refers to that one is cleared, so that nothing is taken that only hangs on it.
  mutating func take(_ reference: Reference) throws(EditProblem) {
    guard let change = project.removal(of: reference.place) else { return }
    for further in project.references(to: reference.place) { try clear(further) }
    try make(change)
  }

  private mutating func make(_ change: Change) throws(EditProblem) {
    try Project.apply(change, along: change.record.parts[...], to: &project)
    changes.append(change)
  }
}

extension Project {
  /// The change that removes what stands at a place; `nil` where nothing stands there any more.
  fileprivate func removal(of place: RecordPlace) -> Change? {
    let all = records(in: place.list)
    let index: Int?
    switch place.element {
    case .only:
      return all.first.map {
        Change(record: place.list.owner, field: place.list.field, kind: .set(before: $0.encoded, after: nil))
      }
    case .item(let id): index = all.firstIndex { $0.identity == id }
    case .index(let place): index = all.indices.contains(place) ? place : nil
    }
    return index.map {
      Change(record: place.list.owner, field: place.list.field, kind: .remove(item: all[$0].encoded, at: $0))
    }
  }
}
