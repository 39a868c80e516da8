public import JSONText

/// A value that may be absent: it is what the value is, and `null` in a file stands for nothing.
extension Optional: FieldValue where Wrapped: FieldValue {
  /// What the value is.
  public static var shape: FieldShape { Wrapped.shape }

  /// The records of the value.
  public static var records: [any Record.Type] { Wrapped.records }

  /// Nothing may be written as `null`.
  public static var isNullable: Bool { true }

  /// The ids of the value.
  public func forEachID(_ body: (String) -> Void) { self?.forEachID(body) }

  /// The records of the value.
  public static func check(_ value: Wrapped?, _ integrity: inout IntegrityCheck) {
    if let value { Wrapped.check(value, &integrity) }
  }

  /// Whether it is absent.
  public var isBlank: Bool { self == nil }

  /// The records of the value.
  public var contained: [any Record] { self?.contained ?? [] }

  /// The value as JSON, or `null`.
  public var encoded: JSONValue { self?.encoded ?? .null }

  /// Reads the value, or nothing.
  @inlinable
  public static func decode(_ node: JSONCursor, _ decoding: inout Decoding) -> Wrapped?? {
    if node.kind == .null { return .some(nil) }
    return Wrapped.decode(node, &decoding).map(Optional.some)
  }

  /// Reads the value, or nothing.
  @inlinable
  public static func decode(_ node: JSONCursor, into value: inout Wrapped?, _ decoding: inout Decoding) {
    if node.kind == .null {
      value = nil
    } else if let new = Wrapped.decode(node, &decoding) {
      value = new
    }
  }

  /// Reads the value as one of which most was there before, where it was.
  public static func reread(
    _ old: Wrapped?, from was: JSONCursor, as node: JSONCursor, _ decoding: inout Decoding
  ) -> Wrapped?? {
    guard let old, node.kind != .null else { return decode(node, &decoding) }
    return Wrapped.reread(old, from: was, as: node, &decoding).map(Optional.some)
  }

  /// What was absent is written as a whole.
  public static func revision(from old: Wrapped?, to new: Wrapped?) -> JSONRevision {
    guard let old, let new else { return old == new ? .same : .value(new.encoded) }
    return Wrapped.revision(from: old, to: new)
  }

  /// What comes or goes changes as a whole.
  public static func changesInside(from old: Wrapped?, to new: Wrapped?, at path: Path) -> [Change]? {
    guard let old, let new else { return nil }
    return Wrapped.changesInside(from: old, to: new, at: path)
  }

  /// Goes to the value, which must be there.
  public static func apply(
    _ change: Change, along path: ArraySlice<Path.Part>, to value: inout Wrapped?
  ) throws(EditProblem) {
    guard var inside = value else { throw .noSuchRecord(change.record) }
    value = nil
    defer { value = inside }
    try Wrapped.apply(change, along: path, to: &inside)
  }

  /// Inserts or removes an element of a list, which must be there.
  public static func splice(_ change: Change, in value: inout Wrapped?) throws(EditProblem) {
    guard var inside = value else { throw .noSuchField(change.record, change.field) }
    value = nil
    defer { value = inside }
    try Wrapped.splice(change, in: &inside)
  }

  /// What one side removed and the other changed stays, with a conflict.
  public static func merge(
    base: Wrapped??, mine: Wrapped?, theirs: Wrapped?, at path: Path, _ merging: inout Merging
  ) -> Wrapped? {
    let base: Wrapped? = base ?? nil
    if let mine, let theirs { return Wrapped.merge(base: base, mine: mine, theirs: theirs, at: path, &merging) }
    merging.clash(at: path, base: base?.written, mine: mine?.written, theirs: theirs?.written)
    return merging.standing(base, mine, theirs)
  }

  /// The value in words; none where it is absent.
  public static func facts(of value: Wrapped?, titled title: String, indent: Int) -> [Fact] {
    value.map { Wrapped.facts(of: $0, titled: title, indent: indent) } ?? []
  }
}
