public import JSONText
public import Programme
import Records
import Text

/// One change of a project's history: an edit of the journal, or what the file tells with a day to it.
public struct HistoryLine: Sendable {
  /// What happened, when and through whom.
  public let entry: ActivityEntry
  /// How far an edit of the journal came; `nil` for what the file tells.
  public let status: JournalEntry.Status?
  /// Whether it is an edit that the file does not have.
  public let isLacking: Bool
  private let edit: JournalEntry?

  /// A line on what the file tells.
  init(_ entry: ActivityEntry) {
    self.entry = entry
    status = nil
    isLacking = false
    edit = nil
  }

  /// A line on an edit of the journal.
  init(_ edit: JournalEntry, _ entry: ActivityEntry, isLacking: Bool) {
    self.entry = entry
    status = edit.status
    self.isLacking = isLacking
    self.edit = edit
  }

  /// What happened with the record before it, once: "RB-7K2M comment “Spoke to the officer today.”".
  public var words: String {
    if let edit { return edit.edit.roadblockWords.map { edit.words("\(entry.label) \($0)") } ?? edit.words }
    let name = entry.isOpening && entry.name != entry.label ? ": \(entry.name)" : ""
    return entry.label.isEmpty ? entry.words : "\(entry.label) \(entry.words)\(name)"
  }

  /// What is to be known of an edit that the file does not have: "kept, not in the file yet"; empty for all else.
  public var mark: String { !isLacking ? "" : status == .kept ? "kept, not in the file yet" : "not in the file" }

  /// Who; "somebody" where that is not told.
  public var person: String { entry.by.isEmpty ? "somebody" : entry.by }

  /// The change for people, in a line.
  ///
  /// - Parameter columns: how wide names are made, so that what happened aligns under what happened.
  public func text(namesIn columns: Int = 0) -> String {
    let moment = entry.at.map { "\($0.date) \($0.clock)" } ?? entry.date.description
    let blanks = String(repeating: " ", count: max(0, columns - TextWidth.columns(person)))
    return "\(moment)  \(person)\(blanks)  \(words)\(mark.isEmpty ? "" : "  [\(mark)]")"
  }

  /// The change for machines.
  public var json: JSONValue {
    .object([
      JSONMember("at", .string(entry.at?.description ?? entry.date.description)), JSONMember("by", .string(entry.by)),
      JSONMember("change", .string(words)), JSONMember("source", .string(status == nil ? "file" : "journal")),
      JSONMember("state", status.map { .string($0.rawValue) } ?? .null), JSONMember("inFile", .bool(!isLacking)),
    ])
  }
}
