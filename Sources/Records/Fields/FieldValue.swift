public import JSONText

/// A value that can stand in a field of a project file: how it is read, printed, compared and changed.
public protocol FieldValue: Equatable, Sendable {
  /// What may stand there.
  static var shape: FieldShape { get }
  /// The types of the records that the value is or holds at its top; none for a plain value.
  static var records: [any Record.Type] { get }
  /// The id by which a list tells the value from its other elements; `nil` where it has none.
  var identity: String? { get }
  /// The text that stands for the value in addresses inside its list: its id, or else what the fields say that no two
  /// of the list have alike; `nil` where the list may hold it twice.
  var listKey: String? { get }
  /// The records that the value is or holds at its top, in their order; none for a plain value.
  var contained: [any Record] { get }
  /// What a search finds in the first element of a list in which it finds anything.
  ///
  /// - Parameters:
  ///   - fits: whether it looks into the element that its list tells apart by this text.
  ///   - find: the search.
  func firstElement<Found>(keyed fits: (String) -> Bool, _ find: (String, any Record) -> Found?) -> Found?
  /// Goes through the ids that stand there, where the field refers to other records.
  func forEachID(_ body: (String) -> Void)
  /// Notes what is wrong with the ids, references and spans of the records that the value is or holds.
  static func check(_ value: Self, _ integrity: inout IntegrityCheck)
  /// Notes the same of the values of a list.
  static func check(all values: [Self], _ integrity: inout IntegrityCheck)
  /// Whether `null` stands for no value.
  static var isNullable: Bool { get }
  /// Whether it says nothing: an empty text, an empty list, no value.
  var isBlank: Bool { get }
  /// Reads the value, or notes a problem and answers `nil`.
  static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Self?
  /// Reads the value to where it is to stand, or notes a problem and leaves what is there.
  static func decode(_ node: JSONCursor, into value: inout Self, _ decoding: inout Decoding)
  /// Reads the value from a text of which most is as in another, from which the old value was read without a problem:
  /// what `decode` makes of it, in less time.
  static func reread(_ old: Self, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding) -> Self?
  /// The value as JSON.
  var encoded: JSONValue { get }
  /// How a text that has the one value comes to have the other, touching only what differs.
  static func revision(from old: Self, to new: Self) -> JSONRevision
  /// The changes inside the value that lead from one to the other, or `nil` where it changes as a whole.
  static func changesInside(from old: Self, to new: Self, at path: Path) -> [Change]?
  /// Carries out a change that lies further inside the value.
  static func apply(_ change: Change, along path: ArraySlice<Path.Part>, to value: inout Self) throws(EditProblem)
  /// Inserts or removes an element of a list.
  static func splice(_ change: Change, in value: inout Self) throws(EditProblem)
  /// Brings together two values that were both changed, differently, from one base; `nil` is no base.
  ///
  /// Changing the sides' places gives the same value, with the sides of every conflict in each other's place.
  static func merge(
    base: Self?, mine: Self, theirs: Self, at path: Path, _ merging: inout Merging
  ) -> Self
  /// The value in words under a title.
  static func facts(of value: Self, titled title: String, indent: Int) -> [Fact]
  /// The value in words as an element of a list.
  static func elementFacts(of value: Self, indent: Int) -> [Fact]
}

extension FieldValue {
  /// A plain value holds no record.
  public static var records: [any Record.Type] { [] }

  /// A plain value has no id.
  public var identity: String? { nil }

  /// A plain value may stand in a list twice.
  public var listKey: String? { nil }

  /// A plain value holds no record.
  public var contained: [any Record] { [] }

  /// A plain value has no elements.
  public func firstElement<Found>(keyed fits: (String) -> Bool, _ find: (String, any Record) -> Found?) -> Found? {
    nil
  }

  /// A value is no id.
  public func forEachID(_ body: (String) -> Void) {}

  /// A plain value holds no record.
  public static func check(_ value: Self, _ integrity: inout IntegrityCheck) {}

  /// Plain values hold no records.
  public static func check(all values: [Self], _ integrity: inout IntegrityCheck) {}

  /// A value is no value's absence.
  public static var isNullable: Bool { false }

  /// A plain value says something.
  public var isBlank: Bool { false }

  /// Reads the value to a place in memory where one stands.
  @inlinable
  package static func read(_ place: UnsafeMutableRawPointer, _ node: JSONCursor, _ decoding: inout Decoding) {
    // A field is made of a property of this very type, see `Field`.
    unsafe decode(node, into: &place.assumingMemoryBound(to: Self.self).pointee, &decoding)
  }

  /// A plain value is read and put there.
  @inlinable
  public static func decode(_ node: JSONCursor, into value: inout Self, _ decoding: inout Decoding) {
    if let new = decode(node, &decoding) { value = new }
  }

  /// A plain value is read anew.
  public static func reread(
    _ old: Self, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding
  ) -> Self? { decode(node, &decoding) }

  /// An equal value leaves the text as it is, another replaces it.
  public static func revision(from old: Self, to new: Self) -> JSONRevision {
    old == new ? .same : .value(new.encoded)
  }

  /// A plain value changes as a whole.
  public static func changesInside(from old: Self, to new: Self, at path: Path) -> [Change]? { nil }

  /// A plain value has nothing inside.
  public static func apply(
    _ change: Change, along path: ArraySlice<Path.Part>, to value: inout Self
  ) throws(EditProblem) { throw .noSuchRecord(change.record) }

  /// A plain value is no list.
  public static func splice(_ change: Change, in value: inout Self) throws(EditProblem) {
    throw .noSuchField(change.record, change.field)
  }
}
