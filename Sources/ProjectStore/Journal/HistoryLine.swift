public import JSONText
public import Programme

/// One change of a project's history: an edit of the journal, or what the file tells with a day to it.
public struct HistoryLine: Sendable {
  /// What happened, when and through whom.
  public let entry: ActivityEntry
  /// How far an edit of the journal came; `nil` for what the file tells.
  public let standing: JournalEntry.Standing?
  /// Whether it is an edit that the file does not have.
  public let isLacking: Bool

  /// What the file tells and what the journal has, the newest first; what an edit of the journal brought is told once.
  ///
  /// The cost is a sort, and where there is a journal the printing of what the file tells of the same moments.
  public static func all(
    _ told: [ActivityEntry], _ reading: JournalReading?, in project: Project
  ) -> [HistoryLine] {
    let edits = reading?.entries ?? []
    let lacking = reading?.lacking ?? []
    var brought = BroughtRecords()
    for edit in edits { brought.add(edit) }
    let partners =
      edits.isEmpty ? [:] : Dictionary(project.roadblocks.map { ($0.id.text, $0.partner) }) { first, _ in first }
    var lines = edits.map { edit in
      HistoryLine(
        entry: ActivityEntry(edit, partners: partners), standing: edit.standing, isLacking: lacking.contains(edit))
    }
    for entry in told {
      if brought.contains(entry) { continue }
      lines.append(HistoryLine(entry: entry, standing: nil, isLacking: false))
    }
    return lines.newestFirst(by: \.entry)
  }

  /// What happened, with the record before it; an edit's own words name the record.
  public var words: String {
    standing == nil && !entry.label.isEmpty ? "\(entry.label) \(entry.words)" : entry.words
  }

  /// What is to be known of an edit that the file does not have: "kept, not in the file yet"; empty for all else.
  public var mark: String { !isLacking ? "" : standing == .kept ? "kept, not in the file yet" : "not in the file" }

  /// The change for people, in a line.
  public var text: String {
    let moment = entry.at.map { "\($0.date) \($0.clock)" } ?? entry.date.description
    return "\(moment)  \(entry.by.isEmpty ? "somebody" : entry.by)  \(words)\(mark.isEmpty ? "" : "  [\(mark)]")"
  }

  /// The change for machines.
  public var json: JSONValue {
    .object([
      JSONMember("at", .string(entry.at?.description ?? entry.date.description)), JSONMember("by", .string(entry.by)),
      JSONMember("change", .string(words)), JSONMember("source", .string(standing == nil ? "file" : "journal")),
      JSONMember("state", standing.map { .string($0.rawValue) } ?? .null), JSONMember("inFile", .bool(!isLacking)),
    ])
  }
}

extension ActivityEntry {
  /// An edit of the journal, by the record that it changes first.
  fileprivate init(_ edit: JournalEntry, partners: [String: ID<Partner>?]) {
    var record = Address.project
    if let change = edit.edit.changes.first {
      record = change.record
      if case .insert(let item, _) = change.kind, item.id != nil, let element = change.element { record = element }
    }
    var partner: ID<Partner>?
    if record.parts.count > 1, case .item(let id) = record.parts[1] {
      partner = record.parts[0] == .member("partners") ? ID(id) : partners[id] ?? nil
    }
    self.init(
      date: edit.at.date, at: edit.at, by: edit.by, words: edit.words, name: "", subject: record, partner: partner)
  }
}
