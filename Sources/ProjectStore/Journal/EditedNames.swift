import Programme
import Records

/// What the records are called that the edits of a journal change, and which partnership they concern.
struct EditedNames {
  private let project: Project
  /// The places of the roadblocks that are edited: looked for together, since there may be very many others.
  private let roadblocks: [String: Int]

  /// Looks once at each roadblock.
  init(_ edits: [JournalEntry], in project: Project) {
    self.project = project
    var edited: Set<String> = []
    for edit in edits {
      guard let record = EditedNames.record(of: edit.edit), record.parts.count > 1,
        record.parts[0] == .member("roadblocks"), case .id(let id) = record.parts[1]
      else { continue }
      edited.insert(id)
    }
    var places: [String: Int] = [:]
    for index in project.roadblocks.indices where edited.contains(project.roadblocks[index].id.text) {
      places[project.roadblocks[index].id.text] = index
    }
    roadblocks = places
  }

  /// What an edit tells, by the record that it changes first.
  func entry(_ edit: JournalEntry) -> ActivityEntry {
    let record = EditedNames.record(of: edit.edit) ?? .project
    let subject = EditedNames.subject(of: record)
    var (name, partner): (String, ID<Partner>?) = ("", nil)
    if case .id(let id)? = subject.last {
      switch subject.parts.first {
      case .member("roadblocks")?:
        guard let place = roadblocks[id] else { break }
        (name, partner) = (project.roadblocks[place].title, project.roadblocks[place].partner)
      case .member("partners")?: (name, partner) = (project.partner(ID(id))?.name ?? "", ID(id))
      default: name = project.record(at: subject)?.subject ?? ""
      }
    }
    return ActivityEntry(
      date: edit.at.date, at: edit.at, by: edit.by, words: words(edit, subject, name), name: name, subject: subject,
      record: record, partner: partner)
  }

  /// What an edit did, without the names of the record and the partner, which stand beside it.
  private func words(_ edit: JournalEntry, _ subject: Path, _ name: String) -> String {
    if let words = edit.edit.roadblockWords { return edit.words(words) }
    var words = edit.edit.title[...]
    if case .id(let id)? = subject.last {
      let noun = Project.recordType(at: subject)?.noun ?? ""
      for lead in ["\(noun) \(id)", id] where words.hasPrefix(lead + " ") || words.hasPrefix(lead + ": ") {
        words = words.dropFirst(lead.count).drop { $0 == ":" || $0 == " " }
        break
      }
    }
    if !name.isEmpty {
      if words == "raised: \(name)" { words = "raised" }
      if words.hasSuffix(" (\(name))") { words = words.dropLast(name.count + 3) }
    }
    return edit.words(String(words))
  }

  /// The record that an edit changes first, or brings.
  private static func record(of edit: Edit) -> Path? {
    guard let change = edit.changes.first else { return nil }
    if case .insert(let item, _) = change.kind, item.id != nil, let element = change.element { return element }
    return change.record
  }

  /// The record of the file's own lists in which a record stands: a roadblock, a partner, a milestone, the programme.
  private static func subject(of record: Path) -> Path {
    let isProgramme = record.parts.first == Path.programme.last
    let subject = Path(Array(record.parts.prefix(isProgramme ? 3 : 2)))
    return subject.isElement ? subject : isProgramme ? .programme : .project
  }
}
