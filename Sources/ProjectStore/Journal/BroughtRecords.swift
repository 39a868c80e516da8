import JSONText
import Programme
import Records

/// The records that edits of a journal brought into the file, so that what they tell is told once.
struct BroughtRecords {
  private var keys: Set<String> = []
  private var seconds: Set<Int64> = []

  /// How many seconds may lie between an event and the edit that made it; what lies further back was brought from
  /// elsewhere, as by an import, and the edit does not tell of it.
  private static let patience: Int64 = 60

  /// Adds what an edit put into the file: the record itself, and of a new roadblock the event that opens it.
  mutating func add(_ edit: JournalEntry) {
    for change in edit.edit.changes {
      guard case .insert(let item, _) = change.kind else { continue }
      add(item)
      for event in item["events"]?.array ?? [] {
        guard let at = BroughtRecords.moment(event),
          abs(at.secondsSinceEpoch - edit.at.secondsSinceEpoch) <= BroughtRecords.patience
        else { continue }
        add(event)
      }
    }
  }

  /// Whether an edit brought what an entry tells of a moment; the entry is looked at where an edit is of that moment.
  func contains(_ at: Instant?, _ entry: () -> ActivityEntry) -> Bool {
    if keys.isEmpty { return false }
    // Most moments are of no edit, and telling that is cheaper than printing a record.
    if let at, !seconds.contains(at.secondsSinceEpoch) { return false }
    guard let origin = entry().origin else { return false }
    return keys.contains(BroughtRecords.key(origin.encoded))
  }

  private mutating func add(_ record: JSONValue) {
    keys.insert(BroughtRecords.key(record))
    if let at = BroughtRecords.moment(record) { seconds.insert(at.secondsSinceEpoch) }
  }

  private static func moment(_ record: JSONValue) -> Instant? { record["at"]?.string.flatMap { Instant($0) } }

  private static func key(_ record: JSONValue) -> String { String(decoding: record.printed(.compact), as: UTF8.self) }
}
