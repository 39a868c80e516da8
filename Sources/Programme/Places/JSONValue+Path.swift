public import JSONText

extension JSONValue {
  /// What stands at the rest of a path inside this value, which its first steps lead to; `nil` if nothing does.
  ///
  /// - Parameter rest: the steps still to go, of the path of a project's record, field or element.
  public func value(along rest: ArraySlice<Path.Part>, of path: Path) -> JSONValue? {
    var value: JSONValue? = self
    for index in rest.indices {
      switch (rest[index], value) {
      case (.member(let name), .object(let members)?): value = members.first { $0.name == name }?.value
      case (.id(let key), .array(let elements)?):
        let type = Project.recordType(at: Path(Array(path.parts[..<index])))
        value = elements.first { type?.listKey(of: $0) == key }
      default: return nil
      }
    }
    return value
  }
}
