public import JSONText

/// One field of a record: its name in the file, its words on a form, and where in the record its value stands.
///
/// A record's fields are listed once; reading, printing, forms, comparison and edits all use that list:
///
/// ```swift
/// static let fields: [Field<Reading>] = [
///   .required("on", \.on, "On", "The day of the reading."),
///   .optional("note", \.note, "Note", "What is behind it."),
/// ]
/// ```
/// What is done with the value, its type knows, see `FieldValue`; a field only says of which type it is. That is kept as
/// a value and not as a parameter of the field, so that the program holds the way to read, print or merge a value once
/// for its type, and not once for each of some 250 fields.
///
/// `Owner` is a `Record` wherever a field is made or used; the type itself does not ask for it, because the runtime
/// would search the program for that conformance once for every record type.
@safe
public struct Field<Owner>: Sendable {
  /// When the file has the member.
  @usableFromInline
  enum Presence: Sendable {
    /// Always; a record without it is at fault.
    case required
    /// Always as printed; where it is absent, it has the value that it has in a blank record.
    case defaulted
    /// Only where there is anything to say: an empty text or list is printed as no member.
    case optional
  }

  /// The name once more, as a reader of files compares it.
  @usableFromInline let key: StaticString
  /// Bytes from the start of a record to the value.
  @usableFromInline let offset: Int
  /// Whether a value has to be looked at once it is read.
  @usableFromInline let isLimited: Bool
  /// Whether a record without it is at fault.
  public let isRequired: Bool
  @usableFromInline let about: FieldFacts

  /// - Parameters:
  ///   - offset: where the value stands; there is no such place for a property that is computed.
  ///   - shape: what may stand there, where that is less than the type allows.
  @usableFromInline
  init<Value: FieldValue>(
    _ key: StaticString, _ type: Value.Type, at offset: Int?, _ title: String, _ hint: String, _ shape: FieldShape?,
    _ presence: Presence, _ read: @escaping @Sendable (UnsafeMutableRawPointer, JSONCursor, inout Decoding) -> Void
  ) {
    guard let offset else { preconditionFailure("the field \(key) is no stored property") }
    let range: ClosedRange<Int>? = if case .integer(let range)? = shape { range } else { nil }
    let isReference = if case .reference? = shape { true } else { false }
    let about = unsafe FieldFacts(
      read: read, name: key.description, title: title, hint: hint, shape: shape ?? Value.shape, valueType: type,
      isOptional: presence == .optional,
      range: range, isReference: isReference)
    self.key = key
    self.offset = offset
    isLimited = about.range != nil || about.isReference
    isRequired = presence == .required
    self.about = about
  }

  private init(_ field: Field, _ about: FieldFacts) {
    (key, offset, isLimited, isRequired) = (field.key, field.offset, field.isLimited, field.isRequired)
    self.about = about
  }

  /// The field as one in which nobody writes by hand, and what to say to who wants to.
  package func notByHand(_ refusal: String) -> Field { Field(self, about.with(refusal: refusal)) }

  /// The field as one for which texts are proposed, though any other may stand there.
  package func proposing(_ proposals: @escaping @Sendable () -> Candidates) -> Field {
    Field(self, about.with(proposals: proposals))
  }

  /// The member's name in the file.
  public var name: String { about.name }
  /// The name as people read it.
  public var title: String { about.title }
  /// One sentence on what belongs there; empty where the title says it.
  public var hint: String { about.hint }
  /// What may stand there.
  public var shape: FieldShape { about.shape }
  /// What to say to who wants to write there by hand, as in a history that changes append to; `nil` where people write.
  public var refusal: String? { about.refusal }
  /// The texts that are proposed for it; `nil` where none are.
  var proposals: (@Sendable () -> Candidates)? { about.proposals }
  var valueType: any FieldValue.Type { about.valueType }
  /// Whether it is printed only where there is anything to say.
  var isOptional: Bool { about.isOptional }
  /// The numbers that may stand there, where they are fewer than the type allows.
  var range: ClosedRange<Int>? { about.range }
  /// Whether the id of another record stands there.
  var isReference: Bool { about.isReference }
  /// Whether `null` stands for absent.
  public var isNullable: Bool { valueType.isNullable }
  /// Whether this is a list to which elements are added and from which they are removed.
  public var isList: Bool { if case .list = shape { true } else { false } }
  /// The types of the records that stand there, alone or in a list.
  var records: [any Record.Type] { valueType.records }
}

/// What is known of a field besides where it stands: one object, so that reading a file hands a field on by one reference.
@safe @usableFromInline
final class FieldFacts: Sendable {
  /// Reads a value to where it stands.
  @usableFromInline let read: @Sendable (UnsafeMutableRawPointer, JSONCursor, inout Decoding) -> Void
  let name: String
  let title: String
  let hint: String
  let shape: FieldShape
  let valueType: any FieldValue.Type
  let isOptional: Bool
  let range: ClosedRange<Int>?
  let isReference: Bool
  let refusal: String?
  let proposals: (@Sendable () -> Candidates)?

  init(
    read: @escaping @Sendable (UnsafeMutableRawPointer, JSONCursor, inout Decoding) -> Void, name: String,
    title: String, hint: String, shape: FieldShape, valueType: any FieldValue.Type, isOptional: Bool,
    range: ClosedRange<Int>?, isReference: Bool, refusal: String? = nil, proposals: (@Sendable () -> Candidates)? = nil
  ) {
    unsafe self.read = read
    self.name = name
    self.title = title
    self.hint = hint
    self.shape = shape
    self.valueType = valueType
    self.isOptional = isOptional
    self.range = range
    self.isReference = isReference
    self.refusal = refusal
    self.proposals = proposals
  }

  func with(refusal: String? = nil, proposals: (@Sendable () -> Candidates)? = nil) -> FieldFacts {
    unsafe FieldFacts(
      read: read, name: name, title: title, hint: hint, shape: shape, valueType: valueType, isOptional: isOptional,
      range: range,
      isReference: isReference, refusal: refusal ?? self.refusal, proposals: proposals ?? self.proposals)
  }
}

// These are inlined to the tables of fields, where the compiler works out the offset of each property; elsewhere the
// runtime would make 250 key paths before the first screen.
extension Field where Owner: Record {
  /// A field that every record has.
  @inlinable @inline(__always)
  public static func required<Value: FieldValue>(
    _ key: StaticString, _ path: WritableKeyPath<Owner, Value>, _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    unsafe Field(key, Value.self, at: MemoryLayout<Owner>.offset(of: path), title, hint, shape, .required, Value.read)
  }

  /// A field that falls back to what a blank record has; read where present, always printed.
  @inlinable @inline(__always)
  public static func defaulted<Value: FieldValue>(
    _ key: StaticString, _ path: WritableKeyPath<Owner, Value>, _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    unsafe Field(key, Value.self, at: MemoryLayout<Owner>.offset(of: path), title, hint, shape, .defaulted, Value.read)
  }

  /// A field that may be absent: no value, an empty text, an empty list, or no names with values.
  @inlinable @inline(__always)
  public static func optional<Value: FieldValue>(
    _ key: StaticString, _ path: WritableKeyPath<Owner, Value>, _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    unsafe Field(key, Value.self, at: MemoryLayout<Owner>.offset(of: path), title, hint, shape, .optional, Value.read)
  }
}

extension Field where Owner: Record {
  /// Puts a JSON value in the field, or clears it with `nil`; throws what is wrong with the value.
  public func assign(_ value: JSONValue?, to owner: inout Owner) throws(EditProblem) {
    guard let value else {
      if isRequired { throw .badValue(title, "it cannot be empty") }
      return copy(Owner(), &owner)
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
