import JSONText
import Programme
import Records

extension Project {
  /// The element that a change brings or takes, or the one that has its key; one without a key only as it is.
  func element(like item: JSONValue, of change: Change) -> JSONValue? {
    if item.id != nil, let element = change.element { return value(at: element) }
    if let equal = value(at: change.path)?.array?.first(where: { $0 == item }) { return equal }
    return change.element.flatMap { value(at: $0) }
  }
}

extension JSONValue {
  /// The `id` of an object that has one.
  var id: String? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.name == "id" {
      if case .string(let id) = member.value { return id }
    }
    return nil
  }
}
