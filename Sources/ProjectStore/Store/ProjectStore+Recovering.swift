public import Programme

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
    let saved = JournalContents.standing(contents.entries.filter { $0.standing == .saved })
    earlier = saved.map(\.edit)
    if let last = contents.lastSaved, last != document.baseHash() { lastSaved = saved.suffix(200) }
    var living: [String: Bool] = [:]
    let left = contents.entries.filter { entry in
      guard entry.standing == .kept else { return false }
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
  /// Cost: a look into the project for each edit of the journal.
  /// - Throws: why it cannot be read.
  public func readJournal() throws(StoreError) -> JournalReading? {
    guard let folder = options.stateFolder else { return nil }
    let journal = Journal(of: resolvedPath, in: folder, files: files)
    guard let contents = try journal.read() else { return nil }
    if let problem = journal.strangeness(of: contents) { throw problem }
    return JournalReading(
      path: journal.path, entries: contents.entries, damagedLines: contents.damagedLines,
      lacking: Presence.lacking(contents.standing, in: project, path: path))
  }

  /// Makes an edit of the journal again, as far as the file lacks it, and keeps or saves it.
  ///
  /// Where somebody made something else of it meanwhile, that becomes a conflict to be decided.
  /// - Throws: as `perform`; or that what the edit changes is gone.
  public func recover(_ entry: JournalEntry, at moment: Instant, by author: String? = nil) throws(StoreError) {
    let replay = Replay([entry], on: project)
    if let omission = replay.omitted.first { throw omission.reason }
    try perform(Edit(entry.edit.title, from: project, to: replay.project), at: moment, by: author)
  }

  /// Saved edits that are no longer in the file, as after a checkout of an older version; the latest 200 are looked
  /// for, and only if the file is not the one that was saved last.
  public func lostEdits() -> [JournalEntry] {
    guard !lastSaved.isEmpty else { return [] }
    return Presence.lacking(lastSaved, in: project, path: path)
  }
}
