extension Project {
  /// The place that a person means by a text: an address as it prints, or as much of it as leaves no doubt.
  ///
  /// ```
  /// programme/milestones/GO-LIVE                          a milestone by its id, or by its title
  /// programme/team/Delivery manager                       a record without an id by the field that tells it apart
  /// programme/milestones/GO-LIVE/forecasts/3              one without such a field by its number, from 1
  /// partners/TARNWICK/contract                            what a partner has one of, present or not
  /// milestones/GO-LIVE, GO-LIVE, milestones, GO-LIVE/forecasts
  /// ```
  /// Case, blanks, hyphens and underscores make no difference where they leave no doubt. Ids may hold slashes.
  /// Cost: one pass over the records where the text does not begin at the top of the project.
  /// - Throws: what leads nowhere or to several places, with what may have been meant.
  public func place(typed text: String) throws(PlaceProblem) -> TypedPlace {
    var typed = text.trimmed[...]
    while typed.first == "/" { typed.removeFirst() }
    while typed.last == "/" { typed.removeLast() }
    guard !typed.isEmpty else { throw .nothing }
    let (first, rest) = typed.step
    if let name = Project.listField(named: first) {
      return try walk(rest, from: ListPlace(owner: .project, field: name))
    }
    let lists = self.lists.filter { Spelling.folded($0.field) == Spelling.folded(first) }
    if !lists.isEmpty { return try only(of: lists, typed, rest) }
    return try place(ofID: typed)
  }

  /// The record of a list that a person means by its id, its title or name, the field that tells it apart, or its
  /// number.
  ///
  /// - Throws: that there is none, with the one that may have been meant, or that there are several.
  private func place(named text: String, in list: ListPlace) throws(PlaceProblem) -> RecordPlace {
    let names = RecordNames(records(in: list))
    switch names.find(text) {
    case .one(let index): return list.place(of: names.records[index], at: index, isList: true)
    case .several(let indices): throw .several(text, indices.map { "\(list.address)/\(names.name(at: $0))" })
    case .none:
      throw .noSuchRecord(text, list: list, known: names.all, called: names.records.map(\.subject))
    }
  }

  /// A place as `place(typed:)` reads it back.
  public func words(of place: RecordPlace) -> String {
    guard case .index(let index) = place.element else { return (place.address ?? place.list.address).description }
    let names = RecordNames(records(in: place.list))
    return "\(place.list.address)/\(names.name(at: index))"
  }

  /// The records that stand in a field, in their order, each with its place as `words(of:)` has it.
  ///
  /// Cost: one pass over the list, however many records are asked for afterwards.
  public func listed(in list: ListPlace) -> [ListedRecord] {
    let records = records(in: list)
    let isList = Project.holdsMany(list)
    let places = records.enumerated().map { list.place(of: $1, at: $0, isList: isList) }
    let names = places.contains { $0.address == nil } ? RecordNames(records).each : []
    return records.indices.map { index in
      let address = places[index].address ?? list.address + .item(names[index])
      return ListedRecord(record: records[index], place: places[index], words: address.description)
    }
  }

  /// Every field that holds records or could, in the order of the file: also those of records that could be made, such
  /// as a partner's contract.
  public var lists: [ListPlace] {
    var found: [ListPlace] = []
    func look(into record: (any Record)?, _ type: any Record.Type, at address: Address) {
      for name in type.listFields {
        let list = ListPlace(owner: address, field: name)
        guard let inner = type.recordType(in: name) else { continue }
        found.append(list)
        let inside = record?.records(in: name) ?? []
        if Project.holdsMany(list) {
          for element in inside {
            guard let id = element.identity else { continue }
            look(into: element, inner, at: list.address + .item(id))
          }
        } else {
          look(into: inside.first, inner, at: list.address)
        }
      }
    }
    look(into: self, Project.self, at: .project)
    return found
  }

  /// Goes on from a list with what is left of the text.
  private func walk(_ rest: Substring?, from list: ListPlace) throws(PlaceProblem) -> TypedPlace {
    let inside = records(in: list)
    guard Project.holdsMany(list) else {
      guard let rest else { return inside.isEmpty ? .list(list) : .record(RecordPlace(list, .only)) }
      return try walk(rest, inside: list.address)
    }
    guard let rest else { return .list(list) }
    let names = RecordNames(inside)
    // An id may hold slashes, so that the longest beginning which names a record is the record.
    for head in rest.heads {
      guard case .one(let index) = names.find(String(head)) else { continue }
      let place = list.place(of: inside[index], at: index, isList: true)
      guard head.endIndex < rest.endIndex else { return .record(place) }
      let further = rest[rest.index(after: head.endIndex)...]
      guard let address = place.address else {
        throw .noSuchList(String(further), of: inside[index].kind.noun, known: [])
      }
      return try walk(further, inside: address)
    }
    let place = try place(named: rest.heads.last.map(String.init) ?? String(rest), in: list)
    return .record(place)
  }

  /// Goes on from a record, present or not, with what is left of the text.
  private func walk(_ rest: Substring, inside owner: Address) throws(PlaceProblem) -> TypedPlace {
    let (first, further) = rest.step
    guard let type = Project.recordType(at: owner) else { throw .unknown(String(rest), known: []) }
    if let name = type.listField(named: first) {
      return try walk(further, from: ListPlace(owner: owner, field: name))
    }
    if let name = type.fieldName(first) { throw .plainField(name, of: type.noun) }
    throw .noSuchList(first, of: type.noun, known: type.listFields)
  }

  /// The place to which a text leads from one of several lists of one name.
  private func only(of lists: [ListPlace], _ typed: Substring, _ rest: Substring?) throws(PlaceProblem) -> TypedPlace {
    if lists.count == 1 { return try walk(rest, from: lists[0]) }
    var found: [TypedPlace] = []
    for list in lists {
      if rest == nil {
        found.append(.list(list))
      } else if let place = try? walk(rest, from: list) {
        found.append(place)
      }
    }
    // What stands there already is meant rather than what could be made.
    if rest == nil, let present = only(found.filter { !records(in: $0.list).isEmpty }) {
      return try walk(nil, from: present.list)
    }
    if let place = only(found) { return place }
    throw .several(String(typed), (found.isEmpty ? lists.map(TypedPlace.list) : found).map(words))
  }

  private func only(_ places: [TypedPlace]) -> TypedPlace? { places.count == 1 ? places[0] : nil }

  /// The place to which a text leads that begins with the id of a record.
  private func place(ofID typed: Substring) throws(PlaceProblem) -> TypedPlace {
    let lists = self.lists
    var known = Set(lists.map(\.field))
    let identified = lists.filter { Project.recordType(in: $0) is any Identified.Type }
    let records = identified.flatMap { list in self.records(in: list).compactMap(\.identity).map { (list, $0) } }
    for head in typed.heads {
      let wanted = Spelling.folded(String(head))
      var found = records.filter { $0.1 == head }
      if found.isEmpty, !wanted.isEmpty { found = records.filter { Spelling.folded($0.1) == wanted } }
      if found.isEmpty { continue }
      let places = found.map { RecordPlace($0, Project.holdsMany($0) ? .item($1) : .only) }
      let rest = head.endIndex < typed.endIndex ? typed[typed.index(after: head.endIndex)...] : nil
      return try only(of: places, head, rest)
    }
    for (_, id) in records { known.insert(id) }
    throw .unknown(typed.step.first, known: known.sorted())
  }

  /// The place to which a text leads from one of several records of one id: the only one from which it leads somewhere.
  private func only(
    of places: [RecordPlace], _ head: Substring, _ rest: Substring?
  ) throws(PlaceProblem) -> TypedPlace {
    guard let rest else {
      guard places.count == 1 else { throw .several(String(head), places.map { words(of: $0) }) }
      return .record(places[0])
    }
    if places.count == 1 { return try walk(rest, inside: places[0].address ?? .project) }
    let found = places.compactMap { try? walk(rest, inside: $0.address ?? .project) }
    if let place = only(found) { return place }
    // Where it leads nowhere, it is the record that is in doubt.
    if found.isEmpty { throw .several(String(head), places.map { words(of: $0) }) }
    throw .several("\(head)/\(rest)", found.map(words))
  }

  private func words(_ place: TypedPlace) -> String {
    switch place {
    case .record(let place): words(of: place)
    case .list(let list): list.address.description
    }
  }
}

extension Substring {
  /// What stands before the first slash, and what behind it; `nil` where there is none.
  fileprivate var step: (first: String, rest: Substring?) {
    guard let slash = firstIndex(of: "/") else { return (String(self), nil) }
    return (String(self[..<slash]), self[index(after: slash)...])
  }

  /// The beginnings that end before a slash or at the end, the longest first.
  fileprivate var heads: [Substring] {
    [self] + indices.reversed().filter { self[$0] == "/" && $0 > startIndex }.map { self[..<$0] }
  }
}

extension Record {
  /// The type of the record.
  fileprivate var kind: any Record.Type { Self.self }
}
