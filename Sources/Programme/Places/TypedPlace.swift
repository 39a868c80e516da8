/// What a person means by a place.
public enum TypedPlace: Hashable, Sendable {
  /// A record that is there.
  case record(RecordPlace)
  /// A list, or a field for one record that is not there.
  case list(ListPlace)

  /// The list in which the record stands, or the list itself.
  public var list: ListPlace {
    switch self {
    case .record(let place): place.list
    case .list(let list): list
    }
  }
}
