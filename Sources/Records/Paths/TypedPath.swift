extension Record {
  /// The path that a person means by a text: as it prints, or as much of it as leaves no doubt.
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
  public func path(typed text: String) throws(PlaceProblem) -> Path {
    var typed = text.trimmed[...]
    while typed.first == "/" { typed.removeFirst() }
    while typed.last == "/" { typed.removeLast() }
    guard !typed.isEmpty else { throw .nothing }
    let (first, rest) = typed.step
    if let name = Self.listField(named: first) {
      return try walk(rest, from: Path.project + name)
    }
    let lists = self.lists.filter { Spelling.folded($0.field) == Spelling.folded(first) }
    if !lists.isEmpty { return try only(of: lists, typed, rest) }
    return try path(ofID: typed)
  }

  /// The record of a list that a person means by its id, its title or name, the field that tells it apart, or its
  /// number.
  ///
  /// - Throws: that there is none, with the one that may have been meant, or that there are several.
  private func path(named text: String, in list: Path) throws(PlaceProblem) -> Path {
    let names = RecordNames(records(in: list))
    switch names.find(text) {
    case .one(let index): return list.path(of: names.records[index], at: index, isList: true)
    case .several(let indices): throw .several(text, indices.map { "\(list)/\(names.name(at: $0))" })
    case .none:
      let noun = Self.recordType(at: list)?.noun ?? "record"
      throw .noSuchRecord(text, noun, list: list, known: names.all, called: names.records.map(\.subject))
    }
  }

  /// A path as `path(typed:)` reads it back.
  public func words(of path: Path) -> String {
    guard case .index(let index)? = path.last else { return path.description }
    let names = RecordNames(records(in: path.list))
    return "\(path.list)/\(names.name(at: index))"
  }

  /// The records that stand in a field, in their order, each with its path as `words(of:)` has it.
  ///
  /// Cost: one pass over the list, however many records are asked for afterwards.
  public func listed(in list: Path) -> [ListedRecord] {
    let records = records(in: list)
    let isList = Self.holdsMany(list)
    let paths = records.enumerated().map { list.path(of: $1, at: $0, isList: isList) }
    let names = paths.contains { !$0.isLasting } ? RecordNames(records).each : []
    return records.indices.map { index in
      let path = paths[index].isLasting ? paths[index] : list + .id(names[index])
      return ListedRecord(record: records[index], path: paths[index], words: path.description)
    }
  }

  /// Every field that holds records or could, in the order of the file: also those of records that could be made, such
  /// as a partner's contract.
  public var lists: [Path] {
    var found: [Path] = []
    func look(into record: (any Record)?, _ type: any Record.Type, at path: Path) {
      for name in type.listFields {
        let list = path + name
        guard let inner = type.recordType(in: name) else { continue }
        found.append(list)
        let inside = record?.records(in: name) ?? []
        if Self.holdsMany(list) {
          for element in inside {
            guard let id = element.identity else { continue }
            look(into: element, inner, at: list + .id(id))
          }
        } else {
          look(into: inside.first, inner, at: list)
        }
      }
    }
    look(into: self, Self.self, at: .project)
    return found
  }

  /// Goes on from a list with what is left of the text.
  private func walk(_ rest: Substring?, from list: Path) throws(PlaceProblem) -> Path {
    let inside = records(in: list)
    guard Self.holdsMany(list) else {
      return try rest.map { (rest) throws(PlaceProblem) in try walk(rest, inside: list) } ?? list
    }
    guard let rest else { return list }
    let names = RecordNames(inside)
    // An id may hold slashes, so that the longest beginning which names a record is the record.
    for head in rest.heads {
      guard case .one(let index) = names.find(String(head)) else { continue }
      let path = list.path(of: inside[index], at: index, isList: true)
      guard head.endIndex < rest.endIndex else { return path }
      let further = rest[rest.index(after: head.endIndex)...]
      guard path.isLasting else { throw .noSuchList(String(further), of: inside[index].kind.noun, known: []) }
      return try walk(further, inside: path)
    }
    return try path(named: rest.heads.last.map(String.init) ?? String(rest), in: list)
  }

  /// Goes on from a record, present or not, with what is left of the text.
  private func walk(_ rest: Substring, inside owner: Path) throws(PlaceProblem) -> Path {
    let (first, further) = rest.step
    guard let type = Self.recordType(at: owner) else { throw .unknown(String(rest), known: []) }
    if let name = type.listField(named: first) {
      return try walk(further, from: owner + name)
    }
    if let name = type.fieldName(first) { throw .plainField(name, of: type.noun) }
    throw .noSuchList(first, of: type.noun, known: type.listFields)
  }

  /// The path to which a text leads from one of several lists of one name.
  private func only(of lists: [Path], _ typed: Substring, _ rest: Substring?) throws(PlaceProblem) -> Path {
    if lists.count == 1 { return try walk(rest, from: lists[0]) }
    var found: [Path] = []
    for list in lists {
      if rest == nil {
        found.append(list)
      } else if let path = try? walk(rest, from: list) {
        found.append(path)
      }
    }
    // What stands there already is meant rather than what could be made.
    if rest == nil, let present = only(found.filter { !records(in: $0).isEmpty }) { return present }
    if let path = only(found) { return path }
    throw .several(String(typed), (found.isEmpty ? lists : found).map { words(of: $0) })
  }

  private func only(_ paths: [Path]) -> Path? { paths.count == 1 ? paths[0] : nil }

  /// The path to which a text leads that begins with the id of a record.
  private func path(ofID typed: Substring) throws(PlaceProblem) -> Path {
    let lists = self.lists
    var known = Set(lists.map(\.field))
    let identified = lists.filter { Self.recordType(at: $0) is any Identified.Type }
    let records = identified.flatMap { list in self.records(in: list).compactMap(\.identity).map { (list, $0) } }
    for head in typed.heads {
      let wanted = Spelling.folded(String(head))
      var found = records.filter { $0.1 == head }
      if found.isEmpty, !wanted.isEmpty { found = records.filter { Spelling.folded($0.1) == wanted } }
      if found.isEmpty { continue }
      let paths = found.map { Self.holdsMany($0) ? $0 + .id($1) : $0 }
      let rest = head.endIndex < typed.endIndex ? typed[typed.index(after: head.endIndex)...] : nil
      return try only(ofRecords: paths, head, rest)
    }
    for (_, id) in records { known.insert(id) }
    throw .unknown(typed.step.first, known: known.sorted())
  }

  /// The path to which a text leads from one of several records of one id: the only one from which it leads somewhere.
  private func only(
    ofRecords paths: [Path], _ head: Substring, _ rest: Substring?
  ) throws(PlaceProblem) -> Path {
    guard let rest else {
      guard let path = only(paths) else { throw .several(String(head), paths.map { words(of: $0) }) }
      return path
    }
    if let path = only(paths) { return try walk(rest, inside: path) }
    let found = paths.compactMap { try? walk(rest, inside: $0) }
    if let path = only(found) { return path }
    // Where it leads nowhere, it is the record that is in doubt.
    if found.isEmpty { throw .several(String(head), paths.map { words(of: $0) }) }
    throw .several("\(head)/\(rest)", found.map { words(of: $0) })
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

/// A record of a list with where it stands.
public struct ListedRecord: Sendable {
  /// The record.
  public let record: any Record
  /// Where it stands.
  public let path: Path
  /// The path as `Project.path(typed:)` reads it back.
  public let words: String
}
