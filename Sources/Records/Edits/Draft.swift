import JSONText

/// A record that somebody adds or changes, field by field in words as people type them.
///
/// ```swift
/// var draft = try Draft(adding: list, in: project, by: author, using: &generator)
/// try draft.set("date", to: "1 Mar 2027")
/// if draft.faults.isEmpty { try store.perform(draft.edit()) }
/// ```
public struct Draft<Root: Record>: Sendable {
  /// The project as it stands.
  public let project: Root
  /// Where the record stands; of a new one the list or field in which it will.
  public let path: Path
  /// Who writes it, and when.
  public let author: Authorship
  /// The record as it is written so far.
  public private(set) var record: any Record
  /// The record as it was; `nil` for a new one.
  public let original: (any Record)?
  private var given: Set<String> = []

  /// Begins a new record: with a free id, today for the day on which it is said, and its author.
  ///
  /// - Throws: `noSuchRecord` where there is no such list, or `badValue` where the one record is there already.
  public init(
    adding list: Path, in project: Root, by author: Authorship,
    using generator: inout some RandomNumberGenerator
  ) throws(EditProblem) {
    try list.refuseHand(in: Root.self)
    guard let type = Root.recordType(at: list) else { throw .noSuchRecord(list) }
    self.project = project
    path = list
    self.author = author
    original = nil
    record = type.begun(for: list, in: project, by: author, using: &generator)
    if !Root.holdsMany(list), !project.records(in: list).isEmpty {
      throw .badValue(list.description, "there is one already; update it")
    }
  }

  /// Takes up a record that is there.
  ///
  /// - Throws: `noSuchRecord` where nothing stands at the place, or `badValue` for what nobody writes by hand.
  public init(changing place: Path, in project: Root, by author: Authorship) throws(EditProblem) {
    try place.list.refuseHand(in: Root.self)
    guard let record = project.record(at: place) else { throw .noSuchRecord(place) }
    self.project = project
    self.author = author
    path = place
    original = record
    self.record = record
  }

  /// Gives a field what a person has typed for it; nothing clears it.
  ///
  /// - Parameters:
  ///   - name: the field's name or title; one value of a mapping is `thresholds.RULE`.
  ///   - text: the value in words; ids of other records may be given by what those are called.
  /// - Throws: `badValue` with the name as typed: what was expected and found.
  public mutating func set(_ name: String, to text: String) throws(EditProblem) {
    do throws(EditProblem) {
      let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let field = type(of: record).fieldName(parts[0]) else {
        throw .badValue(name, type(of: record).unknownField(parts[0]))
      }
      if field == "id", original != nil { throw .badValue(name, "it never changes, since others refer to it") }
      record = try record.setting(field, parts.count > 1 ? parts[1] : nil, to: text, in: self)
      given.insert(field)
    } catch {
      guard case .badValue(let what, let why) = error else { throw error }
      // Said with the name that was typed, which a person looks for on the line; a value in quotes goes with it.
      throw .badValue(name, what.hasPrefix("“") ? "\(what): \(why)" : why)
    }
  }

  /// Whether the record differs from what it was; a new one does.
  public var isChanged: Bool { original.map { $0.encoded != record.encoded } ?? true }

  /// What is wrong or doubtful with the record as it is written; what was so before is left out.
  public var faults: [RecordFault] {
    let context = RecordContext(root: project, path: path, isNew: original == nil, today: author.today)
    let missing = original == nil ? record.missing(given) : []
    let fields = Set(missing.map(\.field))
    return missing + fresh { context.faults(of: $0) }.filter { !fields.contains($0.field) }
  }

  /// What a check finds in the record as it is written and did not find in it as it was.
  public func fresh(_ check: (any Record) -> [RecordFault]) -> [RecordFault] {
    let before = original.map(check) ?? []
    return check(record).filter { !before.contains($0) }
  }

  /// The edit that adds or changes the record, with what follows from that.
  ///
  /// - Throws: as `Edit.adding` and `Edit.changing`.
  public func edit() throws(EditProblem) -> Edit {
    guard let original else { return try record.adding(to: list, in: project, by: author) }
    return try record.changing(path, from: original, in: project, by: author)
  }

  /// The list or field in which the record stands or will stand.
  public var list: Path { path.list }

  /// Where the record will stand once the edit is made.
  public var place: Path {
    if original != nil { return path }
    return path.path(of: record, at: project.records(in: path).count, isList: Root.holdsMany(path))
  }
}

extension Record {
  fileprivate func adding(
    to list: Path, in project: some Record, by author: Authorship
  ) throws(EditProblem) -> Edit { try .adding(self, to: list, in: project, by: author) }

  fileprivate func changing(
    _ place: Path, from original: any Record, in project: some Record, by author: Authorship
  ) throws(EditProblem) -> Edit {
    guard let old = original as? Self else { throw .noSuchRecord(place) }
    return try .changing(place, from: old, to: self, in: project, by: author)
  }

  /// A new record with what its author need not say.
  fileprivate static func begun(
    for list: Path, in project: some Record, by author: Authorship, using generator: inout some RandomNumberGenerator
  ) -> any Record {
    var record = fresh(for: list, in: project, today: author.today, using: &generator)
    for (name, shape, value) in [("by", FieldShape.text, author.name), ("on", .date, author.today.description)] {
      if let field = field(name), field.shape == shape { try? field.assign(.string(value), to: &record) }
    }
    return record
  }

  /// The fields without which a record is at fault, and that a new one has been given neither by its author nor by
  /// what is known.
  fileprivate func missing(_ given: Set<String>) -> [RecordFault] {
    let needed = Set(Self.neededFields).subtracting(given)
    return Self.fields.filter { needed.contains($0.name) }.map {
      .error($0.name, "it is needed: \($0.shape.expected)")
    }
  }
}
