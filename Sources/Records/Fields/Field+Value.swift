public import JSONText

// What is done with the value of a field. A field knows the type of its value only at run time, so that each of these
// hands its work to one that knows the type as `Value`.
extension Field {
  /// The value in a record.
  private func value<Value>(_ type: Value.Type, of owner: Owner) -> Value {
    // A field is made of a property of this very type in this very record.
    unsafe withUnsafePointer(to: owner) {
      unsafe UnsafeRawPointer($0).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee
    }
  }

  /// Changes the value where it stands.
  private func change<Value, Problem: Error>(
    _ type: Value.Type, of owner: inout Owner, _ body: (inout Value) throws(Problem) -> Void
  ) throws(Problem) {
    try unsafe withUnsafeMutablePointer(to: &owner) { owner throws(Problem) in
      try unsafe body(
        &UnsafeMutableRawPointer(owner).advanced(by: offset).assumingMemoryBound(to: Value.self).pointee)
    }
  }

  /// Whether such a value is printed as no member.
  private func isAbsent(_ value: some FieldValue) -> Bool { isOptional && value.isBlank }

  /// Puts the value into a record, or notes what is wrong with it.
  @inlinable
  func decode(_ owner: inout Owner, _ node: JSONCursor, _ decoding: inout Decoding) {
    unsafe withUnsafeMutablePointer(to: &owner) {
      unsafe about.read(UnsafeMutableRawPointer($0).advanced(by: offset), node, &decoding)
    }
    if isLimited { checkLimits(owner, node, &decoding) }
  }

  @usableFromInline
  func checkLimits(_ owner: Owner, _ node: JSONCursor, _ decoding: inout Decoding) {
    checkLimits(valueType, owner, node, &decoding)
  }

  private func checkLimits<Value: FieldValue>(
    _ type: Value.Type, _ owner: Owner, _ node: JSONCursor, _ decoding: inout Decoding
  ) { check(value(type, of: owner), at: node, &decoding) }

  /// Reads the value from a text of which most is as in another, from which the record was read without a problem.
  func reread(_ owner: inout Owner, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding) {
    reread(valueType, &owner, from: was, as: node, &decoding)
  }

  private func reread<Value: FieldValue>(
    _ type: Value.Type, _ owner: inout Owner, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding
  ) {
    change(type, of: &owner) { value in
      guard let new = Value.reread(value, from: was, as: node, &decoding) else { return }
      value = new
      check(new, at: node, &decoding)
    }
  }

  /// Notes what the field does not allow though its type does: numbers out of range, an empty id.
  private func check(_ value: some FieldValue, at node: JSONCursor, _ decoding: inout Decoding) {
    if let range, let number = value as? Int { decoding.check(number, isIn: range, at: node) }
    if isReference, let text = value as? String, text.isEmpty {
      decoding.emptyID(at: node, "write the id of the record that is meant")
    }
  }

  /// The field's value as JSON; `nil` where the record has none.
  public func encode(_ owner: Owner) -> JSONValue? { encode(valueType, owner) }

  private func encode<Value: FieldValue>(_ type: Value.Type, _ owner: Owner) -> JSONValue? {
    let value = value(type, of: owner)
    return isAbsent(value) ? nil : value.encoded
  }

  /// The records that stand in the field, in their order.
  func contained(_ owner: Owner) -> [any Record] { contained(valueType, owner) }

  private func contained<Value: FieldValue>(_ type: Value.Type, _ owner: Owner) -> [any Record] {
    value(type, of: owner).contained
  }

  /// What a search finds in the first element in which it finds anything, see `FieldValue`.
  func firstElement<Found>(
    _ owner: Owner, keyed fits: (String) -> Bool, _ find: (String, any Record) -> Found?
  ) -> Found? { firstElement(valueType, owner, fits, find) }

  private func firstElement<Value: FieldValue, Found>(
    _ type: Value.Type, _ owner: Owner, _ fits: (String) -> Bool, _ find: (String, any Record) -> Found?
  ) -> Found? { value(type, of: owner).firstElement(keyed: fits, find) }

  /// Goes through the ids that stand in the field.
  func forEachID(_ owner: Owner, _ body: (String) -> Void) { forEachID(valueType, owner, body) }

  private func forEachID<Value: FieldValue>(_ type: Value.Type, _ owner: Owner, _ body: (String) -> Void) {
    value(type, of: owner).forEachID(body)
  }

  /// Notes what is wrong with the ids, references and spans of the records in the field.
  func check(_ owner: Owner, _ integrity: inout IntegrityCheck) { check(valueType, owner, &integrity) }

  private func check<Value: FieldValue>(_ type: Value.Type, _ owner: Owner, _ integrity: inout IntegrityCheck) {
    Value.check(value(type, of: owner), &integrity)
  }

  /// The field in words; none where it is absent.
  func facts(_ owner: Owner, _ indent: Int) -> [Fact] { facts(valueType, owner, indent) }

  private func facts<Value: FieldValue>(_ type: Value.Type, _ owner: Owner, _ indent: Int) -> [Fact] {
    let value = value(type, of: owner)
    return isAbsent(value) ? [] : Value.facts(of: value, titled: title, indent: indent)
  }

  /// Whether two records have the same value.
  package func isEqual(_ one: Owner, _ other: Owner) -> Bool { isEqual(valueType, one, other) }

  private func isEqual<Value: FieldValue>(_ type: Value.Type, _ one: Owner, _ other: Owner) -> Bool {
    value(type, of: one) == value(type, of: other)
  }

  /// How the member comes to have another value; `nil` removes it.
  func revision(_ old: Owner, _ new: Owner) -> JSONRevision? { revision(valueType, old, new) }

  private func revision<Value: FieldValue>(_ type: Value.Type, _ old: Owner, _ new: Owner) -> JSONRevision? {
    let after = value(type, of: new)
    return isAbsent(after) ? nil : Value.revision(from: value(type, of: old), to: after)
  }

  /// The changes inside the value, which stands at the path; `nil` where it changes as a whole.
  func changes(_ old: Owner, _ new: Owner, at path: Path) -> [Change]? { changes(valueType, old, new, path) }

  private func changes<Value: FieldValue>(
    _ type: Value.Type, _ old: Owner, _ new: Owner, _ path: Path
  ) -> [Change]? {
    Value.changesInside(from: value(type, of: old), to: value(type, of: new), at: path)
  }

  /// Carries out a change that lies further inside the value.
  func apply(_ change: Change, _ path: ArraySlice<Path.Part>, _ owner: inout Owner) throws(EditProblem) {
    try apply(valueType, change, path, &owner)
  }

  private func apply<Value: FieldValue>(
    _ type: Value.Type, _ change: Change, _ path: ArraySlice<Path.Part>, _ owner: inout Owner
  ) throws(EditProblem) {
    try self.change(type, of: &owner) { (value) throws(EditProblem) in
      try Value.apply(change, along: path, to: &value)
    }
  }

  /// Inserts or removes an element of the list that stands there.
  func splice(_ change: Change, _ owner: inout Owner) throws(EditProblem) { try splice(valueType, change, &owner) }

  private func splice<Value: FieldValue>(
    _ type: Value.Type, _ change: Change, _ owner: inout Owner
  ) throws(EditProblem) {
    try self.change(type, of: &owner) { (value) throws(EditProblem) in try Value.splice(change, in: &value) }
  }

  /// Gives one record the value of another.
  func copy(_ source: Owner, _ target: inout Owner) { copy(valueType, source, &target) }

  private func copy<Value: FieldValue>(_ type: Value.Type, _ source: Owner, _ target: inout Owner) {
    change(type, of: &target) { $0 = value(type, of: source) }
  }

  /// Brings the values of two records together.
  func merge(_ sides: FieldSides<Owner>, _ path: Path, _ merging: inout Merging, _ result: inout Owner) {
    merge(valueType, sides, path, &merging, &result)
  }

  private func merge<Value: FieldValue>(
    _ type: Value.Type, _ sides: FieldSides<Owner>, _ path: Path, _ merging: inout Merging,
    _ result: inout Owner
  ) {
    let blank = value(type, of: sides.blank)
    let merged = Value.merged(
      base: sides.base.map { value(type, of: $0) }, mine: value(type, of: sides.mine),
      theirs: value(type, of: sides.theirs), blank: isAbsent(blank) ? blank : nil, at: path, &merging)
    change(type, of: &result) { $0 = merged }
  }
}
