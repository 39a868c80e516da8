/// One element of a revised array.
public enum JSONElementRevision: Sendable {
  /// The old element at this index, as it is.
  case same(Int)
  /// The old element at this index, changed.
  case revised(Int, JSONRevision)
  /// An element that was not there.
  case new(JSONValue)
}
