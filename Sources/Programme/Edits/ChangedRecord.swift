import JSONText
public import Records

/// A record that differs between two states of a project, with what differs, in words.
public struct ChangedRecord: Equatable, Sendable {
  /// The record.
  public let record: Path
  /// What it is called: `Roadblock RB-7K2M: Data protection sign-off`.
  public let title: String
  /// What differs, each in a line: `Status: open → waiting`.
  public let changes: [String]

  /// Everything that differs between two states, record by record in the order of the file.
  public static func between(_ old: Project, _ new: Project) -> [ChangedRecord] {
    let changes = Project.changes(from: old, to: new, at: .project)
    var order: [Path] = []
    var grouped: [Path: [Change]] = [:]
    for change in changes {
      if grouped[change.record] == nil { order.append(change.record) }
      grouped[change.record, default: []].append(change)
    }
    return order.map { path in
      let name = (new.value(at: path) ?? old.value(at: path))?.name
      let title = path.spoken + (name.map { ": \($0)" } ?? "")
      return ChangedRecord(record: path, title: title, changes: (grouped[path] ?? []).flatMap(words))
    }
  }

  private static func words(_ change: Change) -> [String] {
    let field = Project.description(of: change.path)?.title ?? change.field.spoken
    switch change.kind {
    case .set(.array(let before)?, .array(let after)?) where before != after:
      let (gone, new) = (without(after, before), without(before, after))
      if gone.isEmpty, new.isEmpty { return ["\(field): in another order"] }
      return gone.map { "\(field): removed \(words($0, of: change))" }
        + new.map { "\(field): added \(words($0, of: change))" }
    case .set(let before, let after):
      return ["\(field): \(before?.words ?? "nothing") → \(after?.words ?? "nothing")"]
    case .insert(let item, _): return ["\(field): added \(words(item, of: change))"]
    case .remove(let item, _): return ["\(field): removed \(words(item, of: change))"]
    }
  }

  /// An element of a list: an event as its history tells it, with what was before and after where either is nothing.
  private static func words(_ item: JSONValue, of change: Change) -> String {
    guard Project.recordType(at: change.path) == RoadblockEvent.self, let event = RoadblockEvent(item) else {
      return item.spoken
    }
    return ["\(event.at.date.words) \(event.at.clock)", event.by, event.words].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// What of a list is left when another's elements are taken out, each as often as it is there.
  private static func without(_ taken: [JSONValue], _ list: [JSONValue]) -> [JSONValue] {
    var left = Dictionary(taken.map { ($0.key, 1) }, uniquingKeysWith: +)
    return list.filter { element in
      guard let count = left[element.key], count > 0 else { return true }
      left[element.key] = count - 1
      return false
    }
  }

}

extension Path {
  /// The path as people say it: `Partner P-1, contract, measure M-2`.
  fileprivate var spoken: String {
    var words: [String] = []
    for part in parts {
      switch part {
      case .member(let name): words.append(words.isEmpty ? name.spoken : name.spoken.lowercased())
      case .id, .index: words.append("\(words.popLast()?.singular ?? "") \(part)")
      }
    }
    return words.isEmpty ? "Project" : words.joined(separator: ", ")
  }
}

extension String {
  /// A member's name as words: `raisedOn` is "Raised on".
  fileprivate var spoken: String {
    var words = ""
    for character in self {
      if character.isUppercase, words.last?.isLowercase == true { words.append(" ") }
      words.append(words.isEmpty ? Character(character.uppercased()) : Character(character.lowercased()))
    }
    return words
  }

  /// One element of a list by the list's name.
  fileprivate var singular: String {
    if hasSuffix("ies") { return dropLast(3) + "y" }
    if hasSuffix("criteria") || hasSuffix("Criteria") { return dropLast(1) + "on" }
    return hasSuffix("s") ? String(dropLast()) : self
  }
}

extension JSONValue {
  /// What a record is called, if it is one.
  fileprivate var name: String? {
    guard case .object(let members) = self else { return nil }
    for key in ["title", "name", "text"] {
      if case .string(let name)? = members.first(where: { $0.name == key })?.value { return name }
    }
    return nil
  }

  /// An element of a list: a record with an id by that and its name, another value in full.
  fileprivate var spoken: String {
    guard case .object(let members) = self else { return words }
    guard let id = members.first(where: { $0.name == "id" })?.value else {
      return members.map(\.value.words).joined(separator: " · ")
    }
    return id.words + (name.map { ": \($0)" } ?? "")
  }
}
