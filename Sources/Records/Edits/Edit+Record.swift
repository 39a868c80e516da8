import JSONText

extension Edit {
  /// Adds a record to a list, or puts it in a field that holds one; a record that is to hold it is made where it is
  /// not there yet, such as the contract of a measure.
  ///
  /// The first record of a list for which others stand in, such as the standard dimensions, is added behind those.
  /// What follows from its being new comes with it, as the event that opens the history of a roadblock.
  /// - Parameter note: what was said with it.
  /// - Throws: `idTaken`, `noSuchRecord` where there is no such list, or `badValue` where the field is taken, where it is
  ///   not written in by hand, or where the record has no name.
  public static func adding<R: Record, Root: Record>(
    _ record: R, to list: Path, in project: Root, by author: Authorship, note: String = ""
  ) throws(EditProblem) -> Edit {
    try list.refuseHand(in: Root.self)
    guard Root.recordType(at: list) == R.self else { throw .noSuchRecord(list) }
    let record = record.kept(since: nil, by: author, note: note)
    let isList = Root.holdsMany(list)
    let present = project.records(in: list)
    // Where others count in the place of an empty list, they go on counting beside the first of its own.
    let records = isList && present.isEmpty ? R.standard + [record] : [record]
    var taken = Set(present.compactMap(\.identity))
    for id in records.compactMap(\.identity) where !taken.insert(id).inserted { throw .idTaken(id) }
    if !isList, !present.isEmpty { throw .badValue(R.noun, "there is one already; change it") }
    let changes = try project.adding(records, to: list)
    if let title = record.emptyName { throw .badValue(title, "it cannot be empty") }
    let (lead, news) = record.additionWords(isOne: isList)
    return Edit(list.holder(in: project) + lead, [news], list.whose(in: project), changes: changes)
  }

  /// Changes a record from what it is to what it is to be.
  ///
  /// One that only counts while its list has none, such as a standard dimension, is put there with the others.
  /// What follows from the change comes with it, as the events of a roadblock's history.
  /// - Parameter note: what was said with the change.
  /// - Throws: `noSuchRecord` where it is not there as it was, `nothingToChange`, or `badValue` for another id.
  public static func changing<R: Record, Root: Record>(
    _ place: Path, from old: R, to new: R, in project: Root, by author: Authorship, note: String = ""
  ) throws(EditProblem) -> Edit {
    try place.list.refuseHand(in: Root.self)
    guard let present = project.countingRecord(at: place) as? R, present == old else {
      throw .noSuchRecord(place)
    }
    let new = new.kept(since: old, by: author, note: note)
    let isList = Root.holdsMany(place.list)
    let called = isList ? old.called : R.noun
    guard old != new else { throw .nothingToChange((isList ? old.spoken : R.noun)) }
    guard old.identity == new.identity else { throw .badValue("id", "it never changes, since others refer to it") }
    let changes: [Change]
    if case .index(let index)? = place.last {
      let list = project.records(in: place.list).compactMap { $0 as? R }
      changes = place.list.replacing(old, by: new, at: index, among: list)
    } else if project.record(at: place) == nil {
      changes = try project.adding(R.standard.map { $0 == old ? new : $0 }, to: place.list)
    } else {
      changes = R.changes(from: old, to: new, at: place)
    }
    let first = R.fields.first { $0.refusal == nil && !$0.isEqual(old, new) }
    let joint = first?.records.isEmpty == false ? ": " : " "
    return Edit(
      place.list.holder(in: project) + called + joint, new.news(since: old, noteColumns: EditWords.nameColumns),
      all: new.news(since: old, noteColumns: .max), place.list.whose(in: project), changes: changes)
  }

  /// Changes the record that stands at a place.
  ///
  /// - Parameters:
  ///   - note: what was said with the change.
  ///   - mutate: what changes.
  /// - Throws: `noSuchRecord` where no such record stands there, `nothingToChange`, or `badValue` for another id.
  public static func changing<R: Record, Root: Record>(
    _ type: R.Type, at place: Path, in project: Root, by author: Authorship, note: String = "",
    _ mutate: (inout R) -> Void
  ) throws(EditProblem) -> Edit {
    guard let old = project.countingRecord(at: place) as? R else {
      throw .noSuchRecord(place)
    }
    var new = old
    mutate(&new)
    return try changing(place, from: old, to: new, in: project, by: author, note: note)
  }
}

extension Record {
  /// The title of a text that the record cannot be without and that says nothing.
  fileprivate var emptyName: String? {
    Self.fields.first { field in
      field.isRequired && field.shape == .text && field.encode(self)?.string?.trimmed.isEmpty ?? true
    }?.title
  }

  /// A record with nothing but records inside, as JSON.
  fileprivate static func blank(holding values: [JSONValue], in name: String) throws(EditProblem) -> JSONValue {
    var record = Self()
    guard let field = field(name) else { throw .noSuchField(.project, name) }
    try field.assign(field.isList ? .array(values) : values.last, to: &record)
    return record.encoded
  }
}

extension Record {
  /// The changes that put records in a field, behind those that are there; what is to hold them is made with them.
  func adding(_ records: [any Record], to list: Path) throws(EditProblem) -> [Change] {
    guard record(at: list.owner) != nil else { return [try making(list, holding: records.map(\.encoded))] }
    guard Self.holdsMany(list) else {
      return records.map {
        Change(list, .set(before: nil, after: $0.encoded))
      }
    }
    let count = self.records(in: list).count
    return records.enumerated().map { index, record in
      Change(list, .insert(item: record.encoded, at: count + index))
    }
  }

  /// The change that makes the record which is to have a list, and those around it, with records in the list.
  fileprivate func making(_ list: Path, holding values: [JSONValue]) throws(EditProblem) -> Change {
    let around = list.owner.element
    guard record(at: around) != nil else { throw .noSuchRecord(around) }
    guard case .member? = list.owner.last, let type = Self.recordType(at: list.owner) else {
      throw .noSuchRecord(list.owner)
    }
    let made = try type.blank(holding: values, in: list.field)
    guard record(at: list.owner.owner) != nil else { return try making(list.owner, holding: [made]) }
    return Change(list.owner, .set(before: nil, after: made))
  }
}

extension Path {
  /// The changes that put a record without an id in the place of another.
  ///
  /// One that its natural key tells apart changes field by field. Any other is told apart by all that it says, so the
  /// old one goes and the new one comes.
  package func replacing<R: Record>(_ old: R, by new: R, at index: Int, among present: [R]) -> [Change] {
    if let key = old.listKey, key == new.listKey, R.hasDistinctKeys(present) {
      return R.changes(from: old, to: new, at: self + .id(key))
    }
    return [
      Change(self, .remove(item: old.encoded, at: index)),
      Change(self, .insert(item: new.encoded, at: index)),
    ]
  }

  /// Refuses what nobody writes by hand: the history of roadblocks, and what a merge left to decide.
  func refuseHand(in root: any Record.Type) throws(EditProblem) {
    if let refusal = root.refusal(of: self) { throw .badValue(field, refusal) }
  }
}
