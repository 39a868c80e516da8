import JSONText
import Programme
import ProjectStore

/// One change of a project's history.
struct HistoryLine {
  private let at: Instant
  private let by: String
  private let words: String
  /// How far an edit of the journal came; `nil` for an event of the file.
  private let standing: JournalEntry.Standing?
  private let isLacking: Bool

  /// Every change that the journal and the events of the file tell of, oldest first; an event that an edit of the
  /// journal brought is told once.
  static func all(of project: Project, _ reading: JournalReading?) -> [HistoryLine] {
    let entries = reading?.entries ?? []
    let lacking = reading?.lacking ?? []
    var told: Set<String> = []
    for entry in entries {
      for change in entry.edit.changes {
        switch change.kind {
        case .insert(let item, _), .remove(let item, _):
          for event in [item] + (item["events"]?.array ?? []) { told.insert(key(event)) }
        case .set: break
        }
      }
    }
    var lines = entries.map { entry in
      HistoryLine(
        at: entry.at, by: entry.by, words: entry.words, standing: entry.standing, isLacking: lacking.contains(entry))
    }
    for roadblock in project.roadblocks {
      for event in roadblock.events where !told.contains(key(event.encoded)) {
        lines.append(
          HistoryLine(at: event.at, by: event.by, words: words(event, of: roadblock), standing: nil, isLacking: false))
      }
    }
    return lines.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  private static func key(_ event: JSONValue) -> String { String(decoding: event.printed(.compact), as: UTF8.self) }

  private static func words(_ event: RoadblockEvent, of roadblock: Roadblock) -> String {
    if event.change == .comment { return "\(roadblock.id) comment: \(event.note)" }
    let change = "\(event.before ?? "none") → \(event.after ?? "none")"
    return "\(roadblock.id) \(event.change.rawValue): \(change)\(event.note.isEmpty ? "" : " (\(event.note))")"
  }

  /// The change for people.
  var text: String {
    let mark = isLacking ? standing == .kept ? "  [kept, not in the file yet]" : "  [not in the file]" : ""
    return "\(at.date) \(at.clock)  \(by.isEmpty ? "somebody" : by)  \(words)\(mark)"
  }

  /// The change for machines.
  var json: JSONValue {
    .object([
      JSONMember("at", .string(at.description)), JSONMember("by", .string(by)), JSONMember("change", .string(words)),
      JSONMember("source", .string(standing == nil ? "file" : "journal")),
      JSONMember("state", standing.map { .string($0.rawValue) } ?? .null), JSONMember("inFile", .bool(!isLacking)),
    ])
  }
}
