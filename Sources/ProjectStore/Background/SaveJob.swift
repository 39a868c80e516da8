/// One save: a snapshot of the document, and the edits that will be saved with it.
struct SaveJob: Sendable {
  /// The document as it was when the save was asked for.
  let asked: DocumentState
  /// The journal in which the save is noted.
  let journal: Journal?
  /// Edits that the journal does not have yet.
  let unwritten: [JournalEntry]
  /// Edits that it has as kept, by their keys.
  let kept: [String]

  /// Saves; never throws, so that what came of it can cross over to another thread whole.
  func run(recreate: Bool = false) -> SaveOutcome {
    var result = asked
    var failure: StoreError?
    do throws(StoreError) {
      try result.save(recreate: recreate) { text in
        // A temporary file with this text, found after a crash, is then known to be ours.
        try? journal?.append([.writing(ContentHash(text))], durably: false)
      }
    } catch { failure = error }
    var isNoted = false
    if failure == nil, let journal, !(unwritten.isEmpty && kept.isEmpty) {
      let keys = kept + unwritten.map(\.key)
      let lines = unwritten.map(JournalLine.entry) + [.saved(keys, document: result.baseHash())]
      isNoted = (try? journal.append(lines, durably: false)) != nil || (try? journal.strike(Set(keys))) != nil
      try? journal.compactIfNeeded()
    }
    return SaveOutcome(job: self, result: result, error: failure, isNoted: isNoted)
  }
}

/// What came of a save.
struct SaveOutcome: Sendable {
  /// The save.
  let job: SaveJob
  /// The document afterwards, with what somebody else wrote taken in.
  let result: DocumentState
  /// Why the file does not hold it, if so.
  let error: StoreError?
  /// Whether the journal says that its edits are saved.
  let isNoted: Bool
}
