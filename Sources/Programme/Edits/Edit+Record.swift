import JSONText

extension Edit {
  /// Adds a record to a list, or puts it in a field that holds one; a record that is to hold it is made where it is
  /// not there yet, such as the contract of a measure.
  ///
  /// The first record of a list for which others stand in, such as the standard dimensions, is added behind those.
  /// A roadblock is added by `Edit.raising`, which opens its history.
  /// - Throws: `idTaken`, `noSuchRecord` where there is no such list, or `badValue` where the field is taken or is not
  ///   changed so.
  public static func adding<R: Record>(
    _ record: R, to list: Path, in project: Project
  ) throws(EditProblem) -> Edit {
    try list.refuseHistory()
    guard Project.recordType(at: list) == R.self else { throw .noSuchRecord(list) }
    let isList = Project.holdsMany(list)
    let present = project.records(in: list)
    // Where others count in the place of an empty list, they go on counting beside the first of its own.
    let records = isList && present.isEmpty ? R.standard + [record] : [record]
    var taken = Set(present.compactMap(\.identity))
    for id in records.compactMap(\.identity) where !taken.insert(id).inserted { throw .idTaken(id) }
    if !isList, !present.isEmpty { throw .badValue(R.noun, "there is one already; change it") }
    let changes = try project.adding(records, to: list)
    return Edit(
      list.holder(in: project), ["\(record.told(in: list)) added"], list.whose(in: project), changes: changes)
  }

  /// Changes a record from what it is to what it is to be.
  ///
  /// One that only counts while its list has none, such as a standard dimension, is put there with the others.
  /// A roadblock is changed by `Edit.roadblock`, which keeps its history.
  /// - Throws: `noSuchRecord` where it is not there as it was, `nothingToChange`, or `badValue` for another id.
  public static func changing<R: Record>(
    _ place: Path, from old: R, to new: R, in project: Project
  ) throws(EditProblem) -> Edit {
    try place.list.refuseHistory()
    guard let present = project.countingRecord(at: place) as? R, present == old else {
      throw .noSuchRecord(place)
    }
    guard old != new else { throw .nothingToChange(old.spoken(in: place.list)) }
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
    let name = place.list.holder(in: project) + (Project.holdsMany(place.list) ? old.toldName : R.noun)
    let changed = R.fields.filter { !$0.isEqual(old, new) }
    let news = changed.flatMap { $0.news(from: old, to: new) }
    let joint = changed.first?.records.isEmpty == false ? ": " : " "
    return Edit(name + joint, news, place.list.whose(in: project), changes: changes)
  }
}

extension Record {
  /// The record with what it is, as one of a list; without a name where there can be only one.
  public func spoken(in list: Path) -> String { Project.holdsMany(list) ? spoken : Self.noun }

  /// The record as an edit's title calls it, as one of a list.
  func told(in list: Path) -> String { Project.holdsMany(list) ? told : Self.noun }

  /// A record with nothing but records inside, as JSON.
  fileprivate static func blank(holding values: [JSONValue], in name: String) throws(EditProblem) -> JSONValue {
    var record = Self()
    guard let field = field(name) else { throw .noSuchField(.project, name) }
    try field.assign(field.isList ? .array(values) : values.last, to: &record)
    return record.encoded
  }
}

extension Project {
  /// The changes that put records in a field, behind those that are there; what is to hold them is made with them.
  func adding(_ records: [any Record], to list: Path) throws(EditProblem) -> [Change] {
    guard record(at: list.owner) != nil else { return [try making(list, holding: records.map(\.encoded))] }
    guard Project.holdsMany(list) else {
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
    guard case .member? = list.owner.last, let type = Project.recordType(at: list.owner) else {
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
  func replacing<R: Record>(_ old: R, by new: R, at index: Int, among present: [R]) -> [Change] {
    if let key = old.listKey, key == new.listKey, R.hasDistinctKeys(present) {
      return R.changes(from: old, to: new, at: self + .id(key))
    }
    return [
      Change(self, .remove(item: old.encoded, at: index)),
      Change(self, .insert(item: new.encoded, at: index)),
    ]
  }

  /// Refuses what nobody writes by hand: the history of roadblocks, and what a merge left to decide.
  func refuseHistory() throws(EditProblem) {
    let type = Project.recordType(at: self)
    if type == RoadblockEvent.self {
      throw .badValue(
        "events", "the history of a roadblock is written by its changes; comment on the roadblock instead")
    }
    if type == Conflict.self {
      throw .badValue("conflicts", "a merge leaves them, to be decided and not written")
    }
  }

  /// Whose list it is, for the title of an edit: ` (Tarnwick Systems)`, of an action with the meeting that agreed it.
  func whose(in project: Project) -> String {
    guard let partner = owner.partnerID.flatMap(project.partner) else { return "" }
    guard let meeting = project.record(at: owner) as? Meeting else { return " (\(partner.name))" }
    return " (\(partner.name), \(meeting.level.rawValue) meeting of \(meeting.date.words))"
  }
}
