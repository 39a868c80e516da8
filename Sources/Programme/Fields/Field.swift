public import JSONText
import Synchronization

/// One field of a record: its name in the file, its words on a form, and how it is read, printed and changed.
///
/// A record's fields are listed once; reading, printing, forms, comparison and edits all use that list. A class, so
/// that looking a field up copies one reference and not a dozen closures.
///
/// `Owner` is a `Record` wherever a field is made or used; the type itself does not ask for it, because the runtime
/// would search the program for that conformance once for every record type.
public final class Field<Owner>: Sendable {
  /// The member's name in the file.
  public let name: String
  /// The name as people read it.
  public let title: String
  /// One sentence on what belongs there; empty where the title says it.
  public let hint: String
  /// Whether a record without it is at fault.
  public let isRequired: Bool
  /// Whether `null` stands for absent.
  public let isNullable: Bool
  let key: StaticString
  let decode: @Sendable (inout Owner, JSONCursor, inout Decoding) -> Void
  private let made = AtomicLazyReference<FieldOperations<Owner>>()
  private let make: @Sendable () -> FieldOperations<Owner>

  /// - Parameters:
  ///   - decode: puts the value into a record, or notes what is wrong with it.
  ///   - make: makes everything else; called when that is first needed, which to show a project it is not.
  init(
    _ key: StaticString, _ title: String, _ hint: String, isRequired: Bool, isNullable: Bool,
    decode: @escaping @Sendable (inout Owner, JSONCursor, inout Decoding) -> Void,
    make: @escaping @Sendable () -> FieldOperations<Owner>
  ) {
    name = key.description
    self.title = title
    self.hint = hint
    self.isRequired = isRequired
    self.isNullable = isNullable
    self.key = key
    self.decode = decode
    self.make = make
  }

  private var operations: FieldOperations<Owner> { made.load() ?? made.storeIfNil(make()) }

  /// What may stand there.
  public var shape: FieldShape { operations.shape }
  /// Whether this is a list to which elements are added and from which they are removed.
  public var isList: Bool { if case .list = shape { true } else { false } }
  /// The types of the records that stand there, alone or in a list.
  var records: [any Record.Type] { operations.records }

  /// The field's value as JSON; `nil` where the record has none.
  public func encode(_ owner: Owner) -> JSONValue? { operations.encode(owner) }

  func clear(_ owner: inout Owner) { operations.clear(&owner) }

  /// Reads the value from a text of which most is as in another, from which the record was read without a problem.
  func reread(_ owner: inout Owner, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding) {
    operations.reread(&owner, was, node, &decoding)
  }

  /// The records that stand in the field, in their order.
  func contained(_ owner: Owner) -> [any Record] { operations.contained(owner) }

  func facts(_ owner: Owner, _ indent: Int) -> [Fact] { operations.facts(owner, indent) }

  func isEqual(_ one: Owner, _ other: Owner) -> Bool { operations.isEqual(one, other) }

  func revision(_ old: Owner, _ new: Owner) -> JSONRevision? { operations.revision(old, new) }

  func changes(_ old: Owner, _ new: Owner, _ address: Address, _ field: String) -> [Change]? {
    operations.changes(old, new, address, field)
  }

  func apply(_ change: Change, _ path: ArraySlice<Address.Part>, _ owner: inout Owner) throws(EditProblem) {
    try operations.apply(change, path, &owner)
  }

  func splice(_ change: Change, _ owner: inout Owner) throws(EditProblem) { try operations.splice(change, &owner) }

  func describe(_ field: String, _ path: ArraySlice<Address.Part>) -> FieldDescription? {
    operations.describe(field, path)
  }

  func copy(_ source: Owner, _ target: inout Owner) { operations.copy(source, &target) }

  func merge(_ sides: FieldSides<Owner>, _ place: MergePlace, _ merging: inout Merging, _ result: inout Owner) {
    operations.merge(sides, place, &merging, &result)
  }
}

extension Field where Owner: Record {
  /// Puts a JSON value in the field, or clears it with `nil`; throws what is wrong with the value.
  public func assign(_ value: JSONValue?, to owner: inout Owner) throws(EditProblem) {
    guard let value else {
      if isRequired { throw .badValue(title, "it cannot be empty") }
      return clear(&owner)
    }
    var decoding = Decoding()
    var changed = owner
    guard let document = JSONDocument.read(value.printed(.compact)).document else {
      throw .badValue(title, "it is not a value that a file can hold")
    }
    unsafe document.walk { decode(&changed, $0, &decoding) }
    if let problem = decoding.problems.first(where: { $0.severity == .error }) {
      throw .badValue(title, problem.sentence)
    }
    owner = changed
  }
}
