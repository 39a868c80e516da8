import JSONText

// These are inlined to the tables of fields, so that the compiler works the offsets of the members out; what they
// then call is not.
extension Field where Owner: Record {
  /// A field that every record has.
  @inline(__always)
  public static func required<Value: FieldValue>(
    _ key: StaticString, _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, Value> & Sendable),
    _ title: String, _ hint: String = "", shape: FieldShape? = nil
  ) -> Field {
    plain(key, Member(path), title, hint, shape: shape, isRequired: true, isAbsent: { _ in false })
  }

  /// A field that falls back to what a blank record has; read where present, always printed.
  @inline(__always)
  public static func defaulted<Value: FieldValue>(
    _ key: StaticString, _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, Value> & Sendable),
    _ title: String, _ hint: String = "", shape: FieldShape? = nil
  ) -> Field {
    plain(key, Member(path), title, hint, shape: shape, isRequired: false, isAbsent: { _ in false })
  }

  /// A text that may be absent; an empty text is printed as no member.
  @inline(__always)
  public static func text(
    _ key: StaticString, _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, String> & Sendable),
    _ title: String, _ hint: String = ""
  ) -> Field {
    plain(key, Member(path), title, hint, shape: nil, isRequired: false, isAbsent: { $0.isEmpty })
  }

  /// A list; an empty one is printed as no member.
  @inline(__always)
  public static func list<Element: FieldValue>(
    _ key: StaticString,
    _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, [Element]> & Sendable),
    _ title: String, _ hint: String = "", shape: FieldShape? = nil
  ) -> Field {
    plain(key, Member(path), title, hint, shape: shape, isRequired: false, isAbsent: { $0.isEmpty })
  }

  /// Names with values; none is printed as no member.
  @inline(__always)
  public static func mapping<Value: FieldValue>(
    _ key: StaticString,
    _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, Mapping<Value>> & Sendable),
    _ title: String, _ hint: String = ""
  ) -> Field {
    plain(key, Member(path), title, hint, shape: nil, isRequired: false, isAbsent: { $0.isEmpty })
  }

  /// A field that may be absent.
  @inline(__always)
  public static func optional<Value: FieldValue>(
    _ key: StaticString, _ path: @autoclosure @escaping @Sendable () -> any (WritableKeyPath<Owner, Value?> & Sendable),
    _ title: String, _ hint: String = "", shape: FieldShape? = nil
  ) -> Field {
    optional(key, Member(path), title, hint, shape: shape)
  }

  private static func plain<Value: FieldValue>(
    _ key: StaticString, _ member: Member<Owner, Value>, _ title: String, _ hint: String, shape: FieldShape?,
    isRequired: Bool, isAbsent: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    Field(
      key, title, hint, isRequired: isRequired, isNullable: false,
      decode: { owner, node, decoding in
        if let value = Value.decode(node, &decoding), decoding.accepts(value, shape: shape, at: node) {
          member.set(value, in: &owner)
        }
      },
      make: {
        let path = member.path
        return FieldOperations(
          shape: shape ?? Value.shape, records: Value.records,
          reread: { owner, was, node, decoding in
            if let value = Value.reread(member.get(in: owner), from: was, as: node, &decoding),
              decoding.accepts(value, shape: shape, at: node)
            {
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
      })
  }

  private static func optional<Value: FieldValue>(
    _ key: StaticString, _ member: Member<Owner, Value?>, _ title: String, _ hint: String, shape: FieldShape?
  ) -> Field {
    Field(
      key, title, hint, isRequired: false, isNullable: true,
      decode: { owner, node, decoding in
        if node.kind == .null {
          member.set(nil, in: &owner)
        } else if let value = Value.decode(node, &decoding), decoding.accepts(value, shape: shape, at: node) {
          member.set(value, in: &owner)
        }
      },
      make: {
        let path = member.path
        return FieldOperations(
          shape: shape ?? Value.shape, records: Value.records,
          reread: { owner, was, node, decoding in
            if node.kind == .null { return member.set(nil, in: &owner) }
            let value =
              if let old = member.get(in: owner) {
                Value.reread(old, from: was, as: node, &decoding)
              } else {
                Value.decode(node, &decoding)
              }
            if let value, decoding.accepts(value, shape: shape, at: node) { member.set(value, in: &owner) }
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
      })
  }
}
