public import JSONText

/// A value with named fields, which a project file holds as a JSON object.
public protocol Record: FieldValue {
  /// What one such record is called, in messages: "roadblock".
  static var noun: String { get }
  /// The fields in the order in which they are printed.
  static var fields: [Field<Self>] { get }
  /// The names of the fields by which a list tells its records apart where they have no id, as a team's roles; empty
  /// where every element is a line of its own, as events are.
  static var keyFields: [String] { get }
  /// The names of the fields that no two records of a list have alike, by which states of the list are compared and
  /// merged where there is no id; reviews have ids, and yet one to a period.
  static var naturalKey: [String] { get }
  /// The fields with days of which the second ends what the first starts.
  static var spans: [(start: String, end: String)] { get }
  /// The records that count where a list holds none of its own, as the standard dimensions of the scorecard do.
  static var standard: [Self] { get }
  /// A blank record, with the values that absent members stand for.
  init()
  /// Which record it is, with what one is: `milestone MS-7K2M`, `forecast 1 May 2027`.
  var called: String { get }
  /// What the record is called in parentheses behind news of what is inside it; `nil` where it is named before them.
  var aside: String? { get }
  /// The record in one line: what its fields say.
  var line: String { get }
  /// What is wrong or doubtful with the record as a part of its project, beyond what the shapes of its fields say.
  func faults(in context: RecordContext) -> [RecordFault]
  /// What to say of the record where its list has another one of its natural key.
  func fault(besides other: Self) -> RecordFault
  /// The record as it is kept: with all that follows from its being new, or having been another, such as an event of
  /// its history.
  ///
  /// - Parameters:
  ///   - old: the record as it was; `nil` for a new one.
  ///   - note: what was said with the change.
  func kept(since old: Self?, by author: Authorship, note: String) -> Self
  /// What became of the record since it was another, in words for the title of an edit.
  ///
  /// - Parameter noteColumns: the columns that what was said with it may take.
  func news(since old: Self, noteColumns: Int) -> [String]
  /// How an edit is called that adds the record: what it is about, and the news.
  ///
  /// - Parameter isOne: whether it is one of a list, so that it needs a name.
  func additionWords(isOne: Bool) -> (lead: String, news: String)
  /// Members that this version does not know, kept as they are; in the order of their names, whatever the file's.
  var unknown: [JSONMember] { get set }
}

/// A record that has a name of its own in its list.
public protocol Identified: Record {
  /// The name, unique in its list; never changes.
  var id: ID<Self> { get set }
  /// How the ids begin that are drawn for new records: `RB` in `RB-7K2M`.
  static var idPrefix: String { get }
  /// Whether nobody names such a record: its id is drawn, and only said.
  static var isNumbered: Bool { get }
}

extension Identified {
  /// A record is named by who adds it.
  public static var isNumbered: Bool { false }

  /// The id's text.
  public var identity: String? { id.text }

  /// The id's text.
  public var listKey: String? { id.text }
}

extension Record {
  /// Every element of a list is a line of its own.
  public static var keyFields: [String] { [] }

  /// What tells a record apart for people does so for a merge.
  public static var naturalKey: [String] { keyFields }

  /// What the fields of the natural key say; `nil` where every element is a line of its own.
  public var listKey: String? {
    Self.naturalKey.isEmpty ? nil : NaturalKey.text(Self.naturalKey.map { Self.field($0)?.encode(self) })
  }

  /// A record spans no time.
  public static var spans: [(start: String, end: String)] { [] }

  /// A record is looked at by itself.
  public static func check(_ value: Self, _ integrity: inout IntegrityCheck) { integrity.check(one: value) }

  /// The records of a list are looked at together, since their ids tell them apart.
  public static func check(all values: [Self], _ integrity: inout IntegrityCheck) { integrity.check(all: values) }

  /// Nothing counts in the place of an empty list.
  public static var standard: [Self] { [] }

  /// Nothing is wrong with a record whose fields are right one by one.
  public func faults(in context: RecordContext) -> [RecordFault] { [] }

  /// The other is to be changed; the field is the first of those that are alike.
  public func fault(besides other: Self) -> RecordFault {
    .error(Self.naturalKey.first ?? "", "there is \(Self.noun.withArticle) “\(other.label)” already; change that one")
  }

  /// The noun with what tells the record from the others of its list.
  public var called: String { [Self.noun, label].filter { !$0.isEmpty }.joined(separator: " ") }

  /// News of what is inside a record begin with that record.
  public var aside: String? { nil }

  /// A record is kept as it is written.
  public func kept(since old: Self?, by author: Authorship, note: String) -> Self { self }

  /// What became of each field that people write in.
  public func news(since old: Self, noteColumns: Int) -> [String] {
    Self.fields.filter { $0.refusal == nil && !$0.isEqual(old, self) }.flatMap { $0.news(from: old, to: self) }
  }

  /// A record is added.
  public func additionWords(isOne: Bool) -> (lead: String, news: String) { ("", "\(isOne ? told : Self.noun) added") }

  /// A record has fields of its own.
  public static var shape: FieldShape { .record(noun) }

  /// The record itself.
  public static var records: [any Record.Type] { [Self.self] }

  /// The record itself.
  public var contained: [any Record] { [self] }

  /// Reads the members in any order; what is not known is kept, what is missing is said.
  ///
  /// The one part of the engine that the compiler makes anew for each kind of record: long files are read by it.
  @inlinable
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Self? {
    guard node.kind == .object else {
      decoding.wrongKind(node, expected: "a \(noun) (an object in braces)")
      return nil
    }
    let fields = Self.fields
    var record = Self()
    var seen: UInt64 = 0
    let before = decoding.errorCount
    var next = 0
    for member in node.members {
      let value = member.value
      // Members mostly stand in the order of the table: the one after the last found is tried first.
      var index = next
      var tried = 0
      while tried < fields.count, !member.nameEquals(fields[index].key) {
        index = index + 1 == fields.count ? 0 : index + 1
        tried += 1
      }
      guard tried < fields.count else {
        let name = member.name
        record.unknown.append(JSONMember(name, value.value))
        decoding.unknownMember(name, in: noun, among: fields.map(\.name), at: member)
        continue
      }
      seen |= 1 << UInt64(index)
      next = index + 1 == fields.count ? 0 : index + 1
      fields[index].decode(&record, value, &decoding)
    }
    for index in fields.indices where fields[index].isRequired && seen & (1 << UInt64(index)) == 0 {
      decoding.missing(fields[index].name, in: noun, at: node)
    }
    guard decoding.errorCount == before else { return nil }
    if record.unknown.count > 1 { record.unknown = record.unknown.sortedByName }
    return record
  }

  /// The members that have a value, in the order of the fields, then those that are not known.
  public var encoded: JSONValue {
    var members: [JSONMember] = []
    for field in Self.fields {
      if let value = field.encode(self) { members.append(JSONMember(field.name, value)) }
    }
    return .object(members + unknown)
  }

  /// Only the members that differ are touched.
  public static func revision(from old: Self, to new: Self) -> JSONRevision {
    var members: [(name: String, revision: JSONRevision?)] = []
    for field in fields where !field.isEqual(old, new) {
      members.append((field.name, field.revision(old, new)))
    }
    if old.unknown != new.unknown {
      for (name, _, after) in [JSONMember].differences(from: old.unknown, to: new.unknown) {
        members.append((name, after.map { .value($0) }))
      }
    }
    return members.isEmpty ? .same : .object(members)
  }

  /// The changes of single fields that lead from one record to the other.
  public static func changesInside(from old: Self, to new: Self, at path: Path) -> [Change]? {
    changes(from: old, to: new, at: path)
  }

  /// The changes of single fields that lead from one record to the other, the record standing at the path.
  public static func changes(from old: Self, to new: Self, at path: Path) -> [Change] {
    if old == new { return [] }
    var changes: [Change] = []
    for field in fields where !field.isEqual(old, new) {
      changes +=
        field.changes(old, new, at: path + field.name)
        ?? [Change(path + field.name, .set(before: field.encode(old), after: field.encode(new)))]
    }
    if old.unknown != new.unknown {
      changes += [JSONMember].differences(from: old.unknown, to: new.unknown).map { name, before, after in
        Change(path + name, .set(before: before, after: after))
      }
    }
    return changes
  }

  /// Finds the field on the way, or changes this record's own field.
  public static func apply(
    _ change: Change, along path: ArraySlice<Path.Part>, to value: inout Self
  ) throws(EditProblem) {
    guard let first = path.first else { return try value.apply(change) }
    guard case .member(let name) = first, let field = fields.first(where: { $0.name == name }) else {
      throw .noSuchRecord(change.record)
    }
    try field.apply(change, path.dropFirst(), &value)
  }

  private mutating func apply(_ change: Change) throws(EditProblem) {
    guard let field = Self.fields.first(where: { $0.name == change.field }) else {
      guard case .set(_, let after) = change.kind else { throw .noSuchField(change.record, change.field) }
      return unknown.set(change.field, to: after)
    }
    switch change.kind {
    case .set(_, let after): try field.assign(after, to: &self)
    case .insert, .remove: try field.splice(change, &self)
    }
  }

  /// The field of that name.
  public static func field(_ name: String) -> Field<Self>? { fields.first { $0.name == name } }
}
