import JSONText
import Programme
import Records

extension Edit {
  /// The edit for the journal: title, and each change with what was there before.
  var json: JSONValue {
    .object([
      JSONMember("title", .string(title)), JSONMember("changes", .array(changes.map(\.json))),
    ])
  }

  /// Reads what `json` gives.
  init?(json: JSONValue?) {
    guard let json, let title = json["title"]?.string, let elements = json["changes"]?.array else { return nil }
    var changes: [Change] = []
    for element in elements {
      guard let change = Change(json: element) else { return nil }
      changes.append(change)
    }
    self.init(title: title, changes: changes)
  }
}

extension Change {
  fileprivate var json: JSONValue {
    let what: JSONMember
    switch kind {
    case .set(let before, let after):
      what = JSONMember(
        "set",
        .object(
          (before.map { [JSONMember("before", $0)] } ?? []) + (after.map { [JSONMember("after", $0)] } ?? [])))
    case .insert(let item, let place):
      what = JSONMember(
        "insert", .object([JSONMember("item", item), JSONMember("at", .number(String(place)))]))
    case .remove(let item, let place):
      what = JSONMember(
        "remove", .object([JSONMember("item", item), JSONMember("at", .number(String(place)))]))
    }
    return .object([JSONMember("record", record.json), JSONMember("field", .string(field)), what])
  }

  fileprivate init?(json: JSONValue) {
    guard let record = json["record"].flatMap(Path.init(json:)), let field = json["field"]?.string else {
      return nil
    }
    let path = record + field
    if let set = json["set"], set.kind == .object {
      self.init(path, .set(before: set["before"], after: set["after"]))
    } else if let insert = json["insert"], let item = insert["item"], let place = insert["at"]?.integer, place >= 0 {
      self.init(path, .insert(item: item, at: place))
    } else if let remove = json["remove"], let item = remove["item"], let place = remove["at"]?.integer, place >= 0 {
      self.init(path, .remove(item: item, at: place))
    } else {
      return nil
    }
  }
}

extension Path {
  /// Members are strings, elements of lists are objects with an id, or numbers where they stand there.
  fileprivate var json: JSONValue {
    .array(
      parts.map { part -> JSONValue in
        switch part {
        case .member(let name): .string(name)
        case .id(let id): .object([JSONMember("id", .string(id))])
        case .index(let index): .number(String(index))
        }
      })
  }

  fileprivate init?(json: JSONValue) {
    guard let elements = json.array else { return nil }
    var parts: [Part] = []
    for element in elements {
      if let name = element.string {
        parts.append(.member(name))
      } else if let id = element["id"]?.string {
        parts.append(.id(id))
      } else if let index = element.integer, index >= 0 {
        parts.append(.index(index))
      } else {
        return nil
      }
    }
    self.init(parts)
  }
}
