import System

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
    var noteFault: SystemFault?
    do throws(StoreError) {
      try result.save(recreate: recreate) { hash in
        // A temporary file with this text, found after a crash, is then known to be ours.
        do throws(SystemFault) { try journal?.append([.writing(hash)], durably: false) } catch {
          noteFault = error
        }
      }
    } catch { failure = error }
    var isNoted = false
    var compactionProblem: StoreError?
    if failure == nil, let journal, !(unwritten.isEmpty && kept.isEmpty) {
      let keys = kept + unwritten.map(\.key)
      let lines = unwritten.map(JournalLine.entry) + [.saved(keys, document: result.baseHash())]
      do throws(SystemFault) {
        try journal.append(lines, durably: false)
        isNoted = true
      } catch {
        noteFault = error
        isNoted = (try? journal.strike(Set(keys))) != nil
      }
      do throws(StoreError) { try journal.compactIfNeeded() } catch { compactionProblem = error }
    }
    return SaveOutcome(
      job: self, result: result, error: failure, isNoted: isNoted, noteFault: noteFault,
      compactionProblem: compactionProblem)
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
  /// Whether the journal says that its edits are saved, or has lost them.
  let isNoted: Bool
  /// Why a line could not be added to the journal, if so: the history may lack them.
  let noteFault: SystemFault?
  /// Why the journal could not be made shorter, if so; it is tried again with the next save.
  let compactionProblem: StoreError?
}
