extension Edit {
  /// Adds a record to a list, or puts it in a field that holds one.
  ///
  /// - Throws: `idTaken`, `noSuchRecord` where there is no such list, or `badValue` where the field is taken.
  public static func adding<R: Record>(
    _ record: R, to list: ListPlace, in project: Project
  ) throws(EditProblem) -> Edit {
    guard let owner = project.record(at: list.owner), Project.recordType(in: list) == R.self else {
      throw .noSuchRecord(list.address)
    }
    let present = owner.records(in: list.field)
    let change: Change.Kind
    if Project.holdsMany(list) {
      if let id = record.identity, present.contains(where: { $0.identity == id }) { throw .idTaken(id) }
      change = .insert(item: record.encoded, at: present.count)
    } else {
      guard present.isEmpty else { throw .badValue(R.noun, "there is one already; change it") }
      change = .set(before: nil, after: record.encoded)
    }
    return Edit(
      title: "\(record.spoken) added\(list.whose(in: project))",
      changes: [Change(record: list.owner, field: list.field, kind: change)])
  }

  /// Changes a record from what it is to what it is to be.
  ///
  /// A roadblock is changed by `Edit.roadblock`, which keeps its history.
  /// - Throws: `noSuchRecord` where it is not there as it was, or `nothingToChange`.
  public static func changing<R: Record>(
    _ place: RecordPlace, from old: R, to new: R, in project: Project
  ) throws(EditProblem) -> Edit {
    guard let present = project.record(at: place) as? R, present == old else {
      throw .noSuchRecord(place.address ?? place.list.address)
    }
    let fields = R.fields.filter { !$0.isEqual(old, new) }.map { $0.title.lowercased() }
    guard old != new else { throw .nothingToChange(old.spoken) }
    let changes: [Change]
    switch (place.address, place.element) {
    case (let address?, _): changes = R.changes(from: old, to: new, at: address)
    case (nil, .index(let index)):
      // An element without an id is told apart by all that it says, so it goes and comes back changed.
      changes = [
        Change(record: place.list.owner, field: place.list.field, kind: .remove(item: old.encoded, at: index)),
        Change(record: place.list.owner, field: place.list.field, kind: .insert(item: new.encoded, at: index)),
      ]
    default: throw .noSuchRecord(place.list.address)
    }
    return Edit(
      title: "\(new.spoken) \(fields.joined(separator: ", "))\(place.list.whose(in: project))", changes: changes)
  }

  /// Removes a record, and does with what refers to it what is asked for.
  ///
  /// - Parameter references: `nil` refuses where anything refers to it.
  /// - Throws: `noSuchRecord`, or `referredTo` where something refers to it and nothing is said on that.
  public static func removing(
    _ place: RecordPlace, in project: Project, references handling: ReferenceHandling? = nil
  ) throws(EditProblem) -> Edit {
    guard let record = project.record(at: place) else { throw .noSuchRecord(place.address ?? place.list.address) }
    let references = project.references(to: place)
    if !references.isEmpty, handling == nil { throw .referredTo(record.spoken, references.map(\.spoken)) }
    var changed = project
    var changes: [Change] = []
    func make(_ change: Change) throws(EditProblem) {
      try Project.apply(change, along: change.record.parts[...], to: &changed)
      changes.append(change)
    }
    for reference in references {
      if handling == .takeAlong, let change = changed.removal(of: reference.place) {
        try make(change)
      } else if let change = changed.clearing(reference) {
        try make(change)
      }
    }
    guard let change = changed.removal(of: place) else { throw .noSuchRecord(place.list.address) }
    try make(change)
    let also = references.isEmpty ? "" : handling == .takeAlong ? " with what refers to it" : ", references cleared"
    return Edit(title: "\(record.spoken) removed\(also)\(place.list.whose(in: project))", changes: changes)
  }
}

/// What becomes of references to a record that is removed.
public enum ReferenceHandling: Sendable {
  /// They are cleared; where a field cannot be without, its record goes too.
  case clear
  /// The records that refer go too.
  case takeAlong
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

extension ListPlace {
  /// Whose list it is, for the title of an edit: ` (Tarnwick Systems)`.
  fileprivate func whose(in project: Project) -> String {
    guard case .member("partners")? = owner.parts.first, owner.parts.count > 1, case .item(let id) = owner.parts[1],
      let partner = project.partner(ID(id))
    else { return "" }
    return " (\(partner.name))"
  }
}
