public import JSONText
public import Programme
import Records

extension RandomProject {
  /// A base and as many changed states as asked for, each changed in so many places.
  ///
  /// - Parameter isSound: whether no list has two records with the same natural key, as nobody can add them.
  public static func states(_ seed: Int, sides: Int, changes: Int, isSound: Bool = true) throws -> [Project] {
    var random = RandomProject(seed: seed)
    func project(_ value: JSONValue) throws -> Project {
      try Project(isSound ? value.withDistinctKeys(at: .project) : value)
    }
    let value = random.value()
    var states = [try project(value)]
    for _ in 0..<sides {
      var changed = value
      for _ in 0..<changes { changed = random.changed(changed) }
      states.append(try project(changed))
    }
    return states
  }

  /// A project as JSON with one thing changed somewhere: a field of some record, at any depth.
  public mutating func changed(_ project: JSONValue) -> JSONValue {
    changed(project, FieldTable.of("project"))
  }

  /// A record with one thing changed in it or further inside.
  public mutating func changed(_ record: JSONValue, _ table: FieldTable) -> JSONValue {
    guard case .object(var members) = record else { return record }
    if chance(8) { return .object(changedUnknown(members, table)) }
    let field = pick(table.fields.filter { $0.name != "id" && $0.name != "format" && $0.name != "version" })
    guard let place = members.firstIndex(where: { $0.name == field.name }) else {
      // A member joins the others where the table has it, as when a record prints itself.
      members.append(JSONMember(field.name, value(of: field, in: table, index: 0)))
      return .object(members)
    }
    switch (field.shape, members[place].value) {
    case (.record(let noun), let value) where chance(85):
      members[place].value = changed(value, FieldTable.of(noun))
    case (.list(let element), .array(let elements)) where chance(95):
      members[place].value = .array(changed(elements, element))
    case _ where !field.isRequired && chance(30): members.remove(at: place)
    default: members[place].value = value(of: field, in: table, index: 0)
    }
    return .object(members)
  }

  /// The members with one that no version knows put in, changed or taken out.
  private mutating func changedUnknown(_ members: [JSONMember], _ table: FieldTable) -> [JSONMember] {
    var members = members
    let known = Set(table.fields.map(\.name))
    let places = members.indices.filter { !known.contains(members[$0].name) }
    switch below(3) {
    case 0 where !places.isEmpty: members.remove(at: pick(places))
    case 1 where !places.isEmpty: members[pick(places)].value = anything(depth: 2)
    default:
      let member = unknownMember(10 + below(5))
      if !members.contains(where: { $0.name == member.name }) { members.append(member) }
    }
    return members
  }

  private mutating func changed(_ list: [JSONValue], _ element: FieldShape) -> [JSONValue] {
    var list = list
    switch below(10) {
    case _ where list.isEmpty: list.append(fresh(element, for: list))
    case 0: list.remove(at: below(list.count))
    case 1: list.insert(fresh(element, for: list), at: below(list.count + 1))
    case 2: list.append(fresh(element, for: list))
    case 3: list.shuffle(using: &random)
    case 4:
      // Several at once, so that places shift while they are still needed.
      list.remove(at: below(list.count))
      list.insert(fresh(element, for: list), at: below(list.count + 1))
      list.append(fresh(element, for: list))
    default:
      let place = below(list.count)
      if case .record(let noun) = element {
        list[place] = changed(list[place], FieldTable.of(noun))
      } else {
        list[place] = value(element)
      }
    }
    return list
  }

  /// A new element whose id, if it has one, is not in the list.
  private mutating func fresh(_ element: FieldShape, for list: [JSONValue]) -> JSONValue {
    guard case .record(let noun) = element else { return value(element) }
    let taken = Set(list.compactMap { $0["id"]?.string })
    var index = 0
    while taken.contains(id(index)) { index += 1 }
    return record(FieldTable.of(noun), index: index)
  }
}

extension JSONValue {
  /// The value without the records whose natural key another of their list has before them.
  fileprivate func withDistinctKeys(at path: Path) -> JSONValue {
    switch self {
    case .object(let members):
      return .object(
        members.map { member in
          let inner = path + .member(member.name)
          return JSONMember(
            member.name, Project.recordType(at: inner) == nil ? member.value : member.value.withDistinctKeys(at: inner))
        })
    case .array(let elements):
      let type = Project.recordType(at: path)
      var seen: Set<String> = []
      return .array(
        elements.filter { element in type?.listKey(of: element).map { seen.insert($0).inserted } ?? true }
          .map { $0.withDistinctKeys(at: path + .id("")) })
    default: return self
    }
  }
}
