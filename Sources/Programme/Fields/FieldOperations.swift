import JSONText

/// What is done with a field beside reading it from a new file: printing, comparing, changing and merging.
final class FieldOperations<Owner>: Sendable {
  let shape: FieldShape
  let records: [any Record.Type]
  let reread: @Sendable (inout Owner, JSONCursor, JSONCursor, inout Decoding) -> Void
  let encode: @Sendable (Owner) -> JSONValue?
  let clear: @Sendable (inout Owner) -> Void
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
    shape: FieldShape, records: [any Record.Type],
    reread: @escaping @Sendable (inout Owner, JSONCursor, JSONCursor, inout Decoding) -> Void,
    encode: @escaping @Sendable (Owner) -> JSONValue?,
    clear: @escaping @Sendable (inout Owner) -> Void, contained: @escaping @Sendable (Owner) -> [any Record],
    facts: @escaping @Sendable (Owner, Int) -> [Fact],
    isEqual: @escaping @Sendable (Owner, Owner) -> Bool,
    revision: @escaping @Sendable (Owner, Owner) -> JSONRevision?,
    changes: @escaping @Sendable (Owner, Owner, Address, String) -> [Change]?,
    apply: @escaping @Sendable (Change, ArraySlice<Address.Part>, inout Owner) throws(EditProblem) -> Void,
    splice: @escaping @Sendable (Change, inout Owner) throws(EditProblem) -> Void,
    describe: @escaping @Sendable (String, ArraySlice<Address.Part>) -> FieldDescription?,
    copy: @escaping @Sendable (Owner, inout Owner) -> Void,
    merge: @escaping @Sendable (FieldSides<Owner>, MergePlace, inout Merging, inout Owner) -> Void
  ) {
    self.shape = shape
    self.records = records
    self.reread = reread
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
}
