import JSONText

extension Edit {
  /// Removes a record, and does with what refers to it what is asked for.
  ///
  /// One that only counts while its list has none, such as a standard dimension, goes by putting the others there.
  /// - Parameter references: `nil` refuses where anything refers to it.
  /// - Throws: `noSuchRecord`, `referredTo` where something refers to it and nothing is said on that, or `badValue`
  ///   where the project cannot be without it.
  public static func removing<Root: Record>(
    _ place: Path, in project: Root, references handling: ReferenceHandling? = nil
  ) throws(EditProblem) -> Edit {
    try place.list.refuseHand(in: Root.self)
    guard let record = project.countingRecord(at: place) else {
      throw .noSuchRecord(place)
    }
    let references = project.references(to: place)
    if !references.isEmpty, handling == nil { throw .referredTo(record.spoken, references.map(\.spoken)) }
    var removal = Removal(project)
    if handling == .takeAlong { removal.take(references) } else { removal.clear(references) }
    try removal.remove(place)
    let also =
      switch (references.count, handling) {
      case (0, _): ""
      case (let count, .takeAlong): " with \(count) that referred to it"
      case (let count, _): ", \(counted(count, "reference")) to it cleared"
      }
    let (holder, whose) = (place.list.holder(in: project), place.list.whose(in: project))
    return Edit(
      holder, ["\((Root.holdsMany(place.list) ? record.told : type(of: record).noun)) removed\(also)"], whose,
      changes: removal.changes)
  }
}

/// The changes that remove records and what refers to them.
///
/// Each list is gathered once and emptied from its end, so that the places of those before stay right.
private struct Removal<Root: Record> {
  private(set) var changes: [Change] = []
  private let project: Root
  private var lists: [Path: RecordList] = [:]

  /// A field that refers.
  private struct Referrer: Hashable {
    let path: Path
    let field: String

    init(_ reference: Reference) {
      path = reference.path
      field = reference.field
    }
  }

  init(_ project: Root) { self.project = project }

  /// Removes what stands at a place.
  mutating func remove(_ place: Path) throws(EditProblem) {
    if let change = removal(of: place) { return try make([change]) }
    guard let record = project.countingRecord(at: place), let type = Root.recordType(at: place.list) else {
      throw .noSuchRecord(place)
    }
    let others = type.standard.filter { $0.identity != record.identity }
    try make(project.adding(others, to: place.list))
  }

  /// Takes ids out of the fields that refer, each field in one change.
  mutating func clear(_ references: [Reference]) {
    let ids = Dictionary(grouping: references, by: Referrer.init).mapValues { Set($0.map(\.id)) }
    for referrer in Removal.distinct(references.map(Referrer.init)) {
      let path = referrer.path
      let list = list(path.list)
      guard let index = list.index(of: path) else { continue }
      let change = list.records[index].clearing(ids[referrer] ?? [], from: referrer.field, at: path)
      if let change { changes.append(change) }
    }
  }

  /// Removes the records that refer; what refers to those is cleared, so that nothing is taken that only hangs on them.
  mutating func take(_ references: [Reference]) {
    let places = Removal.distinct(references.map(\.path))
    let taken = Set(places)
    clear(project.references(toAny: places).filter { !taken.contains($0.path) })
    for place in places { if let change = removal(of: place) { changes.append(change) } }
  }

  /// The change that removes what stands at a place; `nil` where nothing stands there.
  private mutating func removal(of place: Path) -> Change? {
    let list = list(place.list)
    guard let index = list.index(of: place) else { return nil }
    let item = list.records[index].encoded
    let kind: Change.Kind = place.isElement ? .remove(item: item, at: index) : .set(before: item, after: nil)
    return Change(place.list, kind)
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  private mutating func list(_ place: Path) -> RecordList {
    if let list = lists[place] { return list }
    let list = RecordList(project.records(in: place))
    lists[place] = list
    return list
  }

  /// Notes changes once they have been found to be possible: a project cannot be without everything.
  private mutating func make(_ made: [Change]) throws(EditProblem) {
    var changed = project
    for change in made { try Root.apply(change, along: change.path.parts.dropLast(), to: &changed) }
    changes += made
  }
}
