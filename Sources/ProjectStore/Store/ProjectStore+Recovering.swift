import Programme
public import Records
import System

extension ProjectStore {
  /// Makes those edits again that an earlier session kept without saving, and finds what could be undone.
  ///
  /// Reads the journal only if there is one. Edits of sessions that go on are left to them.
  func bringBack() {
    guard let folder = options.stateFolder else { return }
    if case .readOnly = state { return }
    let journal = Journal(of: resolvedPath, in: folder, files: files)
    var keeper = JournalKeeper(journal: journal)
    var contents: JournalContents?
    do throws(StoreError) { contents = try journal.read() } catch { recovery = Recovery(problem: error) }
    if let problem = contents.flatMap(journal.strangeness) {
      recovery = Recovery(problem: problem)
      return
    }
    defer {
      self.keeper = keeper
      if mailbox != nil, !keeper.kept.isEmpty { askForSave() }
    }
    ProjectStore.leftovers(
      of: resolvedPath, isReadable: true, stateFolder: folder, format: options.format, files: files
    ).clear()
    // Also where there is no journal: one who was killed may have come no further than to say that he goes on.
    JournalSession.clearEnded(of: journal)
    guard let contents else { return }
    let saved = JournalContents.standing(contents.entries.filter { $0.status == .saved })
    earlier = saved.map(\.edit)
    if let last = contents.lastSaved, last != document.baseHash() { lastEntries = contents.entries.suffix(200) }
    var living: [String: Bool] = [:]
    let left = contents.entries.filter { entry in
      guard entry.status == .kept else { return false }
      let isAlive = living[entry.session] ?? JournalSession.isAlive(entry.session, of: journal)
      living[entry.session] = isAlive
      return !isAlive
    }
    guard let first = left.first else { return }
    var replay = Replay(left, on: project)
    let before = document
    if replay.project != project {
      document.project = replay.project
      do throws(StoreError) { _ = try document.printed() } catch {
        document = before
        replay.omitAll(error)
      }
    }
    keeper.carry(replay.made)
    let unmade = replay.omitted.map { UnmadeEdit(entry: $0.entry, reason: $0.reason.description) }
    if !unmade.isEmpty { try? journal.append([.aside(unmade.map(\.entry.key))], durably: false) }
    for entry in JournalContents.standing(replay.made) { history.record(entry.edit) }
    if hasUnsavedChanges { state = .kept(since: first.at) }
    recovery = Recovery(
      broughtBack: hasUnsavedChanges ? replay.made : [], setAside: unmade, conflicts: replay.conflicts)
    if recovery == Recovery() { recovery = nil }
  }
}

extension ProjectStore {
  /// Reads the journal and finds what the file lacks of it; `nil` if there is none.
  ///
  /// Cost: a few looks into the project for each edit of the journal.
  /// - Throws: why it cannot be read.
  public func readJournal() throws(StoreError) -> JournalReading? {
    guard let (journal, contents) = try journalContents() else { return nil }
    return JournalReading(
      path: journal.path, entries: contents.entries, damagedLines: contents.damagedLines,
      lacking: missing(contents.entries).entries)
  }

  /// Makes the edits of the journal again that the file lacks, in their order and as one edit, and keeps or saves that.
  ///
  /// One edit, so that a crash in the middle leaves them missing together, and taking it back takes back them all.
  /// - Returns: what was brought back, and what could not be.
  /// - Throws: as `perform`; or why the journal cannot be read.
  public func bringBackMissing(at moment: Instant, by author: String? = nil) throws(StoreError) -> Recovery {
    guard let (_, contents) = try journalContents() else { return Recovery() }
    let missing = MissingEdits(contents.entries, in: project)
    let unmade = Set(missing.unmade.map(\.entry.key))
    let made = missing.entries.filter { !unmade.contains($0.key) }
    let others = made.count > 3 ? "; and \(made.count - 3) more" : ""
    let title = "brought back: " + made.prefix(3).map(\.words).joined(separator: "; ") + others
    let edit = Edit(title, from: project, to: missing.project)
    if !edit.isEmpty { try perform(edit, at: moment, by: author) }
    return Recovery(broughtBack: made, setAside: missing.unmade)
  }

  /// Saved edits that are no longer in the file, as after a checkout of an older version; the latest 200 are looked
  /// for, and only if the file is not the one that was saved last.
  public func lostEdits() -> [JournalEntry] {
    lastEntries.isEmpty ? [] : missing(lastEntries).entries.filter { $0.status == .saved }
  }

  private func journalContents() throws(StoreError) -> (Journal, JournalContents)? {
    guard let folder = options.stateFolder else { return nil }
    let journal = Journal(of: resolvedPath, in: folder, files: files)
    guard let contents = try journal.read() else { return nil }
    if let problem = journal.strangeness(of: contents) { throw problem }
    return (journal, contents)
  }

  /// The edits of a journal, read since the file was, that the file lacks.
  ///
  /// Somebody may have saved between the one and the other: what the journal tells of that is in the file as it is now.
  private func missing(_ entries: [JournalEntry]) -> MissingEdits {
    let missing = MissingEdits(entries, in: project)
    guard !missing.entries.isEmpty, let whole = try? files.readWhole(resolvedPath, named: path),
      whole.bytes != document.base.bytes
    else { return missing }
    var current = document
    guard (try? current.absorb(whole)) != nil else { return missing }
    return MissingEdits(entries, in: current.project)
  }
}
