import JSONText
import Programme
public import Records

/// What somebody else changed in the file, as it was taken in.
public struct OutsideChange: Equatable, Sendable {
  /// The change as an edit, from the file as it was known to the file as it stood.
  public let edit: Edit
  /// How many changes of one's own were made again on top.
  public let ownChanges: Int
  /// What both sides changed differently, left to be decided.
  public internal(set) var conflicts: [Conflict]
  /// Whose the records without an id are, where that can be said.
  private let owners: [Path: String]

  /// Describes a change.
  ///
  /// - Parameter project: the state that it led to, from which records get their names.
  init(edit: Edit, in project: Project, ownChanges: Int = 0, conflicts: [Conflict] = []) {
    self.edit = edit
    self.ownChanges = ownChanges
    self.conflicts = conflicts
    owners = Set(edit.changes.map(\.record)).reduce(into: [:]) { $0[$1] = $1.owner(in: project) }
  }

  /// What somebody else changed since *base*, under the changes of one's own.
  init(_ theirs: ProjectFile, over own: DocumentState, conflicts: [Conflict]) {
    let mine = Edit("", from: own.base.project, to: own.project)
    let disputed = Set(conflicts.map(\.place))
    let clear = mine.changes.filter { change in
      !disputed.contains(change.path.fieldOfRecord)
        && !conflicts.contains { $0.isAboutRecord && change.lies(in: $0.record) }
    }
    self.init(
      edit: Edit("changed outside", from: own.base.project, to: theirs.project), in: theirs.project,
      ownChanges: clear.count, conflicts: conflicts)
  }

  /// The change in a sentence for a message: who and what, where the events that came with it tell, and what is left
  /// to decide.
  public var words: String {
    var words = theirs
    switch ownChanges {
    case 0: break
    case 1: words += "; your change was made again on top"
    default: words += "; your \(ownChanges) changes were made again on top"
    }
    guard let first = conflicts.first else { return words }
    let others = conflicts.count > 1 ? " and \(conflicts.count - 1) more" : ""
    return "both changed \(first.place)\(others), to be decided; \(words)"
  }

  private var theirs: String {
    let told = edit.changes.compactMap(OutsideChange.told) + untold
    guard let first = told.first else { return "somebody else changed the file" }
    return told.count == 1 ? first : "\(first); and \(told.count - 1) more"
  }

  /// What no event tells, a record at a time: "somebody else changed milestone GO-LIVE: title, owner".
  private var untold: [String] {
    let eventful = Set(edit.changes.filter { OutsideChange.told($0) != nil }.map(\.record))
    var order: [Path] = []
    var fields: [Path: [String]] = [:]
    for change in edit.changes where OutsideChange.told(change) == nil {
      // Its event tells of it.
      if eventful.contains(change.record), OutsideChange.eventful.contains(change.field) { continue }
      if fields[change.record] == nil { order.append(change.record) }
      let title = Project.description(of: change.path)?.title ?? change.field
      if fields[change.record]?.contains(title) != true { fields[change.record, default: []].append(title) }
    }
    return order.map { record in
      let titles = (fields[record] ?? []).map { $0.lowercased() }.joined(separator: ", ")
      return "somebody else changed \(name(record)): \(titles)"
    }
  }

  /// The fields of a roadblock of whose changes its history tells.
  private static let eventful: Set = ["events", "status", "escalation", "owner", "dueOn", "severity", "side"]

  /// A record in words: "milestone GO-LIVE", "contract of Tarnwick Systems".
  private func name(_ record: Path) -> String {
    guard !record.parts.isEmpty, let noun = Project.recordType(at: record)?.noun else { return "the project" }
    var name = noun
    if case .id(let key)? = record.last { name += " \(key)" }
    return name + (owners[record].map { " of \($0)" } ?? "")
  }

  /// What an event that came in says: "Ada changed RB-7K2M status: open → waiting".
  private static func told(_ change: Change) -> String? {
    guard case .insert(let item, _) = change.kind else { return nil }
    if change.path == .roadblocks {
      let by = item["events"]?.array?.first?["by"]?.string ?? ""
      return
        "\(by.isEmpty ? "somebody" : by) raised \(item["id"]?.string ?? "a roadblock"): \(item["title"]?.string ?? "")"
    }
    guard change.field == "events", case .id(let id)? = change.record.last, let what = item["change"]?.string,
      let by = item["by"]?.string, !by.isEmpty
    else { return nil }
    if what == "comment" { return "\(by) commented on \(id): \(item["note"]?.string ?? "")" }
    return "\(by) changed \(id) \(what): \(item["from"]?.string ?? "none") → \(item["to"]?.string ?? "none")"
  }
}

extension Path {
  /// Whose a record without an id is: the nearest record with one, and the partner in whom that stands; `nil` for a
  /// record with an id, and for one that is the programme's own.
  fileprivate func owner(in project: Project) -> String? {
    var owners: [String] = []
    for count in (1...max(1, parts.count)).reversed() {
      let path = Path(Array(parts.prefix(count)))
      guard path.isElement, let type = Project.recordType(at: path), type is any Identified.Type else { continue }
      if count == parts.count { return nil }
      owners.append(path.called(type.noun, in: project))
    }
    guard let nearest = owners.first, let last = owners.last else { return nil }
    return owners.count > 1 ? "\(nearest) of \(last)" : nearest
  }

  /// A record with an id as people name it: "Tarnwick Systems", "review 2026-Q3", "milestone Service live".
  private func called(_ noun: String, in project: Project) -> String {
    switch project.record(at: self) {
    case let partner as Partner: partner.nameOrID
    case let review as Review where !review.period.isEmpty: "\(noun) \(review.period)"
    case let record?: "\(noun) \(record.nameOrID)"
    case nil: "\(noun) \(last?.description ?? "")"
    }
  }
}

extension Change {
  /// Whether it changes something in a record, or brings it or takes it away.
  fileprivate func lies(in other: String) -> Bool {
    if let element { return element.description == other }
    let here = record.description
    return here == other || here.hasPrefix(other + "/")
  }
}
