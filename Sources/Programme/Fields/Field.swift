public import JSONText

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
  /// What may stand there.
  public let shape: FieldShape
  /// The types of the records that stand there, alone or in a list.
  let records: [any Record.Type]
  let key: StaticString
  let decode: @Sendable (inout Owner, JSONCursor, inout Decoding) -> Void
  /// The field's value as JSON; `nil` where the record has none.
  public let encode: @Sendable (Owner) -> JSONValue?
  let clear: @Sendable (inout Owner) -> Void
  /// The records that stand in the field, in their order.
  let contained: @Sendable (Owner) -> [any Record]
  let facts: @Sendable (Owner, Int) -> [Fact]
  let isEqual: @Sendable (Owner, Owner) -> Bool
  let revision: @Sendable (Owner, Owner) -> JSONRevision?
  let changes: @Sendable (Owner, Owner, Address, String) -> [Change]?
  let apply: @Sendable (Change, ArraySlice<Address.Part>, inout Owner) throws(EditProblem) -> Void
  let splice: @Sendable (Change, inout Owner) throws(EditProblem) -> Void
  let describe: @Sendable (String, ArraySlice<Address.Part>) -> FieldDescription?
  let copy: @Sendable (Owner, inout Owner) -> Void
  let merge: @Sendable (FieldSides<Owner>, MergePlace, inout Merging, inout Owner) -> Void

  init(
    name: String, title: String, hint: String, isRequired: Bool, isNullable: Bool, shape: FieldShape,
    records: [any Record.Type], key: StaticString,
    decode: @escaping @Sendable (inout Owner, JSONCursor, inout Decoding) -> Void,
    encode: @escaping @Sendable (Owner) -> JSONValue?, clear: @escaping @Sendable (inout Owner) -> Void,
    contained: @escaping @Sendable (Owner) -> [any Record],
    facts: @escaping @Sendable (Owner, Int) -> [Fact], isEqual: @escaping @Sendable (Owner, Owner) -> Bool,
    revision: @escaping @Sendable (Owner, Owner) -> JSONRevision?,
    changes: @escaping @Sendable (Owner, Owner, Address, String) -> [Change]?,
    apply: @escaping @Sendable (Change, ArraySlice<Address.Part>, inout Owner) throws(EditProblem) -> Void,
    splice: @escaping @Sendable (Change, inout Owner) throws(EditProblem) -> Void,
    describe: @escaping @Sendable (String, ArraySlice<Address.Part>) -> FieldDescription?,
    copy: @escaping @Sendable (Owner, inout Owner) -> Void,
    merge: @escaping @Sendable (FieldSides<Owner>, MergePlace, inout Merging, inout Owner) -> Void
  ) {
    self.name = name
    self.title = title
    self.hint = hint
    self.isRequired = isRequired
    self.isNullable = isNullable
    self.shape = shape
    self.records = records
    self.key = key
    self.decode = decode
    self.encode = encode
    self.clear = clear
    self.contained = contained
    self.facts = facts
    self.isEqual = isEqual
    self.revision = revision
    self.changes = changes
    self.apply = apply
    self.splice = splice
    self.describe = describe
    self.copy = copy
    self.merge = merge
  }

  /// Whether this is a list to which elements are added and from which they are removed.
  public var isList: Bool { if case .list = shape { true } else { false } }
}

extension Field where Owner: Record {
  /// A field that every record has.
  public static func required<Value: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, Value> & Sendable), _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    plain(key, path, title, hint, shape: shape, isRequired: true, isAbsent: { _ in false })
  }

  /// A field that falls back to what a blank record has; read where present, always printed.
  public static func defaulted<Value: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, Value> & Sendable), _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    plain(key, path, title, hint, shape: shape, isRequired: false, isAbsent: { _ in false })
  }

  /// A text that may be absent; an empty text is printed as no member.
  public static func text(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, String> & Sendable), _ title: String, _ hint: String = ""
  ) -> Field {
    plain(key, path, title, hint, shape: nil, isRequired: false, isAbsent: \.isEmpty)
  }

  /// A list; an empty one is printed as no member.
  public static func list<Element: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, [Element]> & Sendable), _ title: String,
    _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    plain(key, path, title, hint, shape: shape, isRequired: false, isAbsent: \.isEmpty)
  }

  /// Names with values; none is printed as no member.
  public static func mapping<Value: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, Mapping<Value>> & Sendable), _ title: String,
    _ hint: String = ""
  ) -> Field {
    plain(key, path, title, hint, shape: nil, isRequired: false, isAbsent: \.isEmpty)
  }

  private static func plain<Value: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, Value> & Sendable), _ title: String, _ hint: String,
    shape: FieldShape?, isRequired: Bool, isAbsent: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    let member = Member(path)
    return Field(
      name: key.description, title: title, hint: hint, isRequired: isRequired, isNullable: false,
      shape: shape ?? Value.shape, records: Value.records, key: key,
      decode: { owner, node, decoding in
        if let value = Value.decode(node, &decoding), decoding.accepts(value, shape: shape, at: node) {
          member.set(value, in: &owner)
        }
      },
      encode: { owner in isAbsent(owner[keyPath: path]) ? nil : owner[keyPath: path].encoded },
      clear: { owner in owner[keyPath: path] = Owner()[keyPath: path] },
      contained: { $0[keyPath: path].contained },
      facts: { owner, indent in
        isAbsent(owner[keyPath: path]) ? [] : Value.facts(of: owner[keyPath: path], titled: title, indent: indent)
      },
      isEqual: { member.get(in: $0) == member.get(in: $1) },
      revision: { old, new in
        isAbsent(new[keyPath: path]) ? nil : Value.revision(from: old[keyPath: path], to: new[keyPath: path])
      },
      changes: { old, new, address, field in
        Value.changes(from: old[keyPath: path], to: new[keyPath: path], at: address, field: field)
      },
      apply: { (change, rest, owner) throws(EditProblem) in
        try Value.apply(change, along: rest, to: &owner[keyPath: path])
      },
      splice: { (change, owner) throws(EditProblem) in try Value.splice(change, in: &owner[keyPath: path]) },
      describe: { Value.description(of: $0, along: $1) },
      copy: { $1[keyPath: path] = $0[keyPath: path] },
      merge: { sides, place, merging, owner in
        let blank = sides.blank[keyPath: path]
        owner[keyPath: path] = Value.merged(
          base: sides.base?[keyPath: path], mine: sides.mine[keyPath: path], theirs: sides.theirs[keyPath: path],
          blank: isAbsent(blank) ? blank : nil, at: place, &merging)
      })
  }

  /// A field that may be absent.
  public static func optional<Value: FieldValue>(
    _ key: StaticString, _ path: any (WritableKeyPath<Owner, Value?> & Sendable), _ title: String, _ hint: String = "",
    shape: FieldShape? = nil
  ) -> Field {
    let member = Member(path)
    return Field(
      name: key.description, title: title, hint: hint, isRequired: false, isNullable: true,
      shape: shape ?? Value.shape, records: Value.records, key: key,
      decode: { owner, node, decoding in
        if node.kind == .null {
          member.set(nil, in: &owner)
        } else if let value = Value.decode(node, &decoding), decoding.accepts(value, shape: shape, at: node) {
          member.set(value, in: &owner)
        }
      },
      encode: { owner in owner[keyPath: path]?.encoded },
      clear: { owner in owner[keyPath: path] = nil },
      contained: { $0[keyPath: path]?.contained ?? [] },
      facts: { owner, indent in
        let facts = owner[keyPath: path].map { Value.facts(of: $0, titled: title, indent: indent) } ?? []
        guard case .reference(let list)? = shape, let fact = facts.first, facts.count == 1 else { return facts }
        return [Fact(indent: fact.indent, title: fact.title, words: fact.words, reference: list)]
      },
      isEqual: { member.get(in: $0) == member.get(in: $1) },
      revision: { old, new in
        guard let value = new[keyPath: path] else { return nil }
        guard let before = old[keyPath: path] else { return .value(value.encoded) }
        return Value.revision(from: before, to: value)
      },
      changes: { old, new, address, field in
        guard let before = old[keyPath: path], let after = new[keyPath: path] else { return nil }
        return Value.changes(from: before, to: after, at: address, field: field)
      },
      apply: { (change, rest, owner) throws(EditProblem) in
        guard var value = owner[keyPath: path] else { throw .noSuchRecord(change.record) }
        owner[keyPath: path] = nil
        defer { owner[keyPath: path] = value }
        try Value.apply(change, along: rest, to: &value)
      },
      splice: { (change, owner) throws(EditProblem) in
        guard var value = owner[keyPath: path] else { throw .noSuchField(change.record, change.field) }
        try Value.splice(change, in: &value)
        owner[keyPath: path] = value
      },
      describe: { Value.description(of: $0, along: $1) },
      copy: { $1[keyPath: path] = $0[keyPath: path] },
      merge: { sides, place, merging, owner in
        owner[keyPath: path] = Value.merged(
          base: sides.base?[keyPath: path], mine: sides.mine[keyPath: path], theirs: sides.theirs[keyPath: path],
          at: place, &merging)
      })
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
    document.walk { decode(&changed, $0, &decoding) }
    if let problem = decoding.problems.first(where: { $0.severity == .error }) {
      throw .badValue(title, problem.sentence)
    }
    owner = changed
  }
}
