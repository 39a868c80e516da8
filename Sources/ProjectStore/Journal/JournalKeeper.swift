import Programme
import Records
import System

/// The journal as one store uses it: which edits it has, and which of them the file does not have yet.
struct JournalKeeper {
  let journal: Journal
  /// Edits that the journal has as kept and the file may not have, by their keys, oldest first.
  private(set) var kept: [String] = []
  /// Edits that it does not have yet, because they are noted when they are saved, or because it could not be written.
  private(set) var unwritten: [JournalEntry] = []
  /// Why it could not be written the last time, if so.
  private(set) var fault: SystemFault?
  /// The name of this run, and what tells others that it goes on, from the first edit that is kept.
  private let name = JournalSession.newName()
  private var session: JournalSession?
  private var sequence = 0

  init(journal: Journal) { self.journal = journal }

  /// Keeps an edit: it stands on the disk when this answers true.
  mutating func keep(
    _ kind: JournalEntry.Kind, _ edit: Edit, at moment: Instant, by author: String, base: ContentHash
  ) -> Bool {
    note(kind, edit, at: moment, by: author, base: base)
    do throws(SystemFault) {
      if session == nil { session = try JournalSession(name, of: journal) }
      try journal.append(unwritten.map(JournalLine.entry), durably: true)
    } catch {
      fault = error
      return false
    }
    fault = nil
    kept += unwritten.map(\.key)
    unwritten = []
    return true
  }

  /// Remembers an edit that is noted when it is saved.
  mutating func note(
    _ kind: JournalEntry.Kind, _ edit: Edit, at moment: Instant, by author: String, base: ContentHash
  ) {
    sequence += 1
    unwritten.append(
      JournalEntry(
        kind: kind, at: moment, by: author, edit: edit, status: .kept, session: name, sequence: sequence,
        base: base))
  }

  /// Takes over edits that an earlier run kept.
  mutating func carry(_ entries: [JournalEntry]) { kept += entries.map(\.key) }

  /// Forgets the edits that a save noted as saved.
  mutating func settle(_ outcome: SaveOutcome) {
    if let fault = outcome.noteFault { self.fault = fault }
    guard outcome.error == nil, outcome.isNoted else { return }
    let keys = Set(outcome.job.kept)
    kept.removeAll { keys.contains($0) }
    let written = Set(outcome.job.unwritten.map(\.key))
    unwritten.removeAll { written.contains($0.key) }
  }

  /// Sets what is not saved aside: it is not brought back by itself, but `recover` lists it.
  mutating func setAside() {
    let lines = unwritten.map(JournalLine.entry) + [.aside(kept + unwritten.map(\.key))]
    guard !(kept.isEmpty && unwritten.isEmpty) else { return }
    do throws(SystemFault) { try journal.append(lines, durably: true) } catch {
      fault = error
      try? journal.strike(Set(kept))
    }
    kept = []
    unwritten = []
  }
}
