import Programme
import Records

/// What a journal says.
struct JournalContents {
  /// The document whose journal it is; `nil` if it has no head.
  private(set) var path: String?
  /// The edits in the order in which they were kept.
  private(set) var entries: [JournalEntry] = []
  /// Every document that was written, or edited, by its hash.
  private(set) var documents: Set<ContentHash> = []
  /// The document that was saved last.
  private(set) var lastSaved: ContentHash?
  /// How many lines were torn or spoilt, and ignored.
  private(set) var damagedLines = 0
  /// How long it is, in bytes.
  let size: Int

  /// Reads a journal; whatever is wrong with a line concerns that line alone.
  init(_ bytes: [UInt8]) {
    size = bytes.count
    var known: Set<String> = []
    var saved: Set<String> = []
    var aside: Set<String> = []
    for line in bytes.split(separator: 10) {
      switch JournalLine(line) {
      case nil: damagedLines += 1
      case .head(let path)?: self.path = path
      case .entry(let entry)?:
        // A line that was perhaps not written is written again.
        if known.insert(entry.key).inserted { entries.append(entry) }
        documents.insert(entry.base)
      case .writing(let document)?: documents.insert(document)
      case .saved(let keys, let document)?:
        saved.formUnion(keys)
        if let document {
          documents.insert(document)
          lastSaved = document
        }
      case .aside(let keys)?: aside.formUnion(keys)
      case .unknown?: break
      }
    }
    for index in entries.indices {
      let key = entries[index].key
      entries[index].status = saved.contains(key) ? .saved : aside.contains(key) ? .aside : .kept
    }
  }

  /// The edits that stand: those made and not taken back since, in order.
  var standing: [JournalEntry] { JournalContents.standing(entries) }

  /// The edits among some entries that were made and not taken back since, in order.
  static func standing(_ entries: [JournalEntry]) -> [JournalEntry] {
    var done: [JournalEntry] = []
    var undone: [JournalEntry] = []
    for entry in entries {
      switch entry.kind {
      case .edit: done.append(entry)
      case .undo:
        guard let index = done.lastIndex(where: { $0.edit.inverse.changes == entry.edit.changes }) else { continue }
        undone.append(done.remove(at: index))
      case .redo:
        guard let index = undone.lastIndex(where: { $0.edit.changes == entry.edit.changes }) else { continue }
        undone.remove(at: index)
        done.append(entry)
      }
    }
    return done
  }
}
