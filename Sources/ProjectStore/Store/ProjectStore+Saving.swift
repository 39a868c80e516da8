import Programme
public import Records

extension ProjectStore {
  /// Saves now what is not saved yet, on this thread; edits get saved by themselves, so this is for trying again.
  ///
  /// When this returns, the file on the disk holds the project and would survive a power cut. What somebody else
  /// wrote to the file since is taken in first (`lastMerge`).
  /// - Parameters:
  ///   - moment: now, for the status line.
  ///   - recreate: whether to make the file anew if it was removed.
  /// - Throws: why the file does not hold the project; it then holds all of what it held before, or all of the new.
  public func save(at moment: Instant, recreate: Bool = false) throws(StoreError) {
    try refuseReadOnly()
    quiesce(at: moment)
    let outcome = job().run(recreate: recreate)
    integrate(outcome, at: moment)
    mailbox?.know(document.baseHash())
    if let error = outcome.error { throw error }
    fileProblem = nil
  }

  /// Waits for the save that runs, and saves what is not saved yet; call it before the program or the project is left.
  ///
  /// - Throws: why the file does not hold the project. What is not in it is still in the journal, if `isKept`.
  public func finish(at moment: Instant) throws(StoreError) {
    quiesce(at: moment)
    if case .readOnly = state { return }
    if hasUnsavedChanges || keeper?.kept.isEmpty == false { try save(at: moment) }
  }

  /// Takes in what happened beside this thread: a save that ended, a change that somebody else made to the file.
  ///
  /// Call it when `onWake` was called, from the thread that uses the store.
  /// - Returns: what there is to tell; `nil` if nothing.
  public func collect(at moment: Instant) -> StoreNews? {
    guard let mailbox else { return nil }
    var news = StoreNews()
    if let outcome = mailbox.takeOutcome() {
      let mergeBefore = lastMerge
      let stateBefore = state
      integrate(outcome, at: moment)
      if outcome.result.lastMerge != outcome.job.asked.lastMerge, lastMerge != mergeBefore { news.change = lastMerge }
      if outcome.result.backup != outcome.job.asked.backup { news.backup = backupWords }
      switch (stateBefore, state) {
      case (_, .unsaved(let reason)): if state != stateBefore { news.error = reason }
      case (.unsaved, .saved): news.isSavedNow = true
      default: break
      }
    }
    if let arrival = mailbox.takeArrival() { take(arrival, &news) }
    return news == StoreNews() ? nil : news
  }

  /// The milliseconds after which a save that failed once, twice, … is tried again.
  private static let retryDelays = [1000, 2000, 5000, 10_000, 30_000]

  /// The save of everything as it stands now.
  private func job() -> SaveJob {
    SaveJob(
      asked: document, journal: keeper?.journal, unwritten: keeper?.unwritten ?? [], kept: keeper?.kept ?? [])
  }

  /// Lets everything be saved soon.
  func askForSave() { mailbox?.ask(for: job()) }

  /// Waits until nothing is being saved, and takes in what came of it.
  func quiesce(at moment: Instant) {
    guard let mailbox else { return }
    mailbox.quiesce()
    if let outcome = mailbox.takeOutcome() { integrate(outcome, at: moment, asksAgain: false) }
  }

  /// Takes in what came of a save, under the edits made meanwhile.
  private func integrate(_ outcome: SaveOutcome, at moment: Instant, asksAgain: Bool = true) {
    latest = moment
    keeper?.settle(outcome)
    compactionProblem = outcome.compactionProblem
    let (asked, result) = (outcome.job.asked, outcome.result)
    if document.revision == asked.revision {
      document = result
    } else if result.revision == asked.revision {
      // Nothing of others came in: the edits made meanwhile stand on the same project.
      document.base = result.base
      document.isBaseDurable = result.isBaseDurable
      document.proven = result.proven
      document.backup = result.backup
    } else {
      document.adopt(result, madeOf: asked)
    }
    failures = outcome.error == nil ? 0 : failures + 1
    if let error = outcome.error {
      state = .unsaved(reason: error)
      if asksAgain, error.mayPass {
        mailbox?.ask(
          for: job(), retryDelay: ProjectStore.retryDelays[min(failures, ProjectStore.retryDelays.count) - 1])
      }
    } else if document.hasUnsavedChanges {
      state = .kept(since: moment)
      if asksAgain { askForSave() }
    } else {
      state = .saved(at: moment)
      fileProblem = nil
    }
  }
}
