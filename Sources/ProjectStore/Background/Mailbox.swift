import Programme
import Records
import System

/// What passes between the screen's thread and those that save and watch: everything that they share.
///
/// A save is asked for, waits a moment for further edits, runs, and leaves what came of it to be collected. Until it
/// is collected no other begins, because the next starts from its result.
final class Mailbox: Sendable {
  private struct State {
    var asked: SaveJob?
    /// Counts what is asked for, so that a job can tell whether more came while it waited.
    var number = 0
    /// Counts the times at which a save was set to begin; the last one is the one that counts.
    var appointments = 0
    /// Whether the last of them is still to come.
    var isAppointed = false
    /// Whether that is far off, after a save that failed.
    var isRetry = false
    var isSaving = false
    var outcome: SaveOutcome?
    var arrival: (what: Arrival, epoch: Int)?
    /// Counts beginnings and ends of saves, so that what was read before one is not taken for news after it.
    var epoch = 0
    /// Looks at the file once more, on the thread that calls it.
    var look: (@Sendable () -> Void)?
    /// The text that the file is known to have, by its hash.
    var known: ContentHash?
  }

  private let state = Monitor(State())
  private let scheduler: any SaveScheduler
  private let delay: Int
  private let wake: @Sendable () -> Void
  /// How often a save that is due waits on for further edits.
  private static let patience = 5

  init(scheduler: any SaveScheduler, delay: Int, wake: @escaping @Sendable () -> Void) {
    self.scheduler = scheduler
    self.delay = delay
    self.wake = wake
  }

  /// Asks for a save soon, in place of one that was asked for and has not begun.
  ///
  /// While one runs, or waits to be collected, nothing happens: whoever collects asks again.
  /// - Parameter retryDelay: in how many milliseconds a save that failed is to be tried again; anything that is asked
  ///   for meanwhile comes before.
  func ask(for job: SaveJob, retryDelay: Int? = nil) {
    let appointment: (index: Int, number: Int)? = state.withLock {
      guard !$0.isSaving, $0.outcome == nil else { return nil }
      $0.asked = job
      $0.number += 1
      if $0.isAppointed, !$0.isRetry || retryDelay != nil { return nil }
      $0.appointments += 1
      $0.isAppointed = true
      $0.isRetry = retryDelay != nil
      return ($0.appointments, $0.number)
    }
    guard let appointment else { return }
    schedule(
      appointment.index, appointment.number, patience: Mailbox.patience, afterMilliseconds: retryDelay ?? delay)
  }

  private func schedule(_ appointment: Int, _ number: Int, patience: Int, afterMilliseconds delay: Int) {
    // Weak: what was left unsaved on purpose is not saved behind anyone's back.
    scheduler.run(afterMilliseconds: delay) { [weak self] in
      self?.come(appointment, due: number, patience: patience)
    }
  }

  private func come(_ appointment: Int, due number: Int, patience: Int) {
    enum Next { case wait(Int), save(SaveJob), nothing }
    let next: Next = state.withLock {
      guard appointment == $0.appointments else { return .nothing }
      guard let job = $0.asked else {
        $0.isAppointed = false
        return .nothing
      }
      if $0.number != number, patience > 0 { return .wait($0.number) }
      $0.asked = nil
      $0.isAppointed = false
      $0.isSaving = true
      $0.epoch += 1
      return .save(job)
    }
    switch next {
    case .nothing: return
    case .wait(let number): schedule(appointment, number, patience: patience - 1, afterMilliseconds: delay)
    case .save(let job):
      let outcome = job.run()
      let known = outcome.result.base.hash ?? ContentHash(outcome.result.base.bytes)
      state.withLock {
        $0.isSaving = false
        $0.epoch += 1
        $0.outcome = outcome
        $0.known = known
      }
      wake()
    }
  }

  /// Takes what came of the last save.
  func takeOutcome() -> SaveOutcome? {
    state.withLock { state in
      defer { state.outcome = nil }
      return state.outcome
    }
  }

  /// Calls off a save that has not begun, and waits for one that has.
  func quiesce() {
    state.wait {
      $0.asked = nil
      return $0.isSaving ? .again(at: nil) : .found(())
    }
  }
}

extension Mailbox {
  /// Says which text the file is known to have, after it was read or written on the thread that uses the store; a
  /// watcher that finds it has nothing to report.
  func know(_ hash: ContentHash) {
    state.withLock {
      $0.known = hash
      $0.epoch += 1
    }
  }

  /// Whether a text is the one that the file is known to have.
  func knows(_ hash: ContentHash) -> Bool { state.withLock { $0.known == hash } }

  /// Sets how a watcher looks at the file.
  func setLook(_ look: @escaping @Sendable () -> Void) { state.withLock { $0.look = look } }

  /// What to hand to `leave` with what is read after this; waits while a save runs.
  func beginLook() -> Int { state.wait { $0.isSaving ? .again(at: nil) : .found($0.epoch) } }

  /// Leaves what a watcher found; after a problem any text is news, also the one that was known before.
  ///
  /// - Parameter epoch: what `beginLook` answered before the file was read.
  /// - Returns: false if a save began since; look again then.
  func leave(_ arrival: Arrival, epoch: Int) -> Bool {
    let isTaken = state.withLock {
      guard $0.epoch == epoch else { return false }
      $0.arrival = (arrival, epoch)
      if case .problem = arrival { $0.known = nil }
      return true
    }
    if isTaken { wake() }
    return isTaken
  }

  /// Merges what a watcher found beside the screen, to be taken like anything that it finds; if there is a save
  /// meanwhile, the file is looked at once more instead.
  func merge(_ file: ProjectFile, _ status: FileStatus, into document: DocumentState) {
    let epoch = state.withLock(\.epoch)
    scheduler.run(afterMilliseconds: 0) { [weak self] in
      let arrival = MergedArrival(file, status, into: document)
      guard let self, !leave(.merged(arrival), epoch: epoch) else { return }
      state.withLock(\.look)?()
    }
  }

  /// Lets go of a long document beside the screen, some time after everything else on the screen's thread has: to free
  /// all its records takes longer than a key may wait.
  func letGo(of document: DocumentState) {
    scheduler.run(afterMilliseconds: 2000) { withExtendedLifetime(document) {} }
  }

  /// Takes what a watcher found; if there was a save since, the file is looked at once more instead.
  func takeArrival() -> Arrival? {
    let (arrival, look) = state.withLock { state -> (Arrival?, (@Sendable () -> Void)?) in
      guard let arrival = state.arrival else { return (nil, nil) }
      state.arrival = nil
      return state.epoch == arrival.epoch ? (arrival.what, nil) : (nil, state.look)
    }
    if let look { scheduler.run(afterMilliseconds: 0, look) }
    return arrival
  }
}
