import Programme
import Records
import System

/// What passes between the screen's thread and those that save and watch: everything that they share.
///
/// A save is asked for, waits a moment for further edits, runs, and leaves what came of it to be collected. Until it
/// is collected no other begins, because the next starts from its result.
final class Mailbox: Sendable {
  /// Where saving stands.
  private enum Saving {
    /// Nothing is asked for.
    case idle
    /// A save is asked for, and begins when its appointment comes.
    case asked(SaveJob, Appointment)
    /// One runs.
    case running
    /// One has run, and waits to be collected.
    case ended(SaveOutcome)
  }

  /// When a save is set to begin.
  private struct Appointment {
    /// Tells it from those that were made before and called off.
    let number: Int
    /// Whether it is far off, after a save that failed.
    let isRetry: Bool
    /// Whether more was asked for since it was made.
    var hasMore = false
    /// How often it is still put off for that.
    var patience = 5
  }

  private struct State {
    var saving = Saving.idle
    /// Counts appointments.
    var appointments = 0
    var arrival: (what: Arrival, epoch: Int)?
    /// Counts beginnings and ends of saves, so that what was read before one is not taken for news after it.
    var epoch = 0
    /// Looks at the file once more, on the thread that calls it.
    var look: (@Sendable () -> Void)?
    /// The text that the file is known to have, by its hash.
    var known: ContentHash?

    var isSaving: Bool { if case .running = saving { true } else { false } }
  }

  private let state = Monitor(State())
  private let scheduler: any SaveScheduler
  private let delay: Int
  private let wake: @Sendable () -> Void

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
    let number: Int? = state.withLock {
      switch $0.saving {
      case .running, .ended: return nil
      case .asked(_, var appointment) where !appointment.isRetry || retryDelay != nil:
        appointment.hasMore = true
        $0.saving = .asked(job, appointment)
        return nil
      case .idle, .asked:
        $0.appointments += 1
        $0.saving = .asked(job, Appointment(number: $0.appointments, isRetry: retryDelay != nil))
        return $0.appointments
      }
    }
    if let number { schedule(number, afterMilliseconds: retryDelay ?? delay) }
  }

  private func schedule(_ appointment: Int, afterMilliseconds delay: Int) {
    // Weak: what was left unsaved on purpose is not saved behind anyone's back.
    scheduler.run(afterMilliseconds: delay) { [weak self] in self?.keep(appointment) }
  }

  /// Saves what was asked for, or waits on where more was asked for meanwhile.
  private func keep(_ number: Int) {
    enum Next { case wait, save(SaveJob), nothing }
    let next: Next = state.withLock {
      guard case .asked(let job, var appointment) = $0.saving, appointment.number == number else { return .nothing }
      if appointment.hasMore, appointment.patience > 0 {
        appointment.hasMore = false
        appointment.patience -= 1
        $0.saving = .asked(job, appointment)
        return .wait
      }
      $0.saving = .running
      $0.epoch += 1
      return .save(job)
    }
    switch next {
    case .nothing: return
    case .wait: schedule(number, afterMilliseconds: delay)
    case .save(let job):
      let outcome = job.run()
      let known = outcome.result.base.hash ?? ContentHash(outcome.result.base.bytes)
      state.withLock {
        $0.saving = .ended(outcome)
        $0.epoch += 1
        $0.known = known
      }
      wake()
    }
  }

  /// Takes what came of the last save.
  func takeOutcome() -> SaveOutcome? {
    state.withLock {
      guard case .ended(let outcome) = $0.saving else { return nil }
      $0.saving = .idle
      return outcome
    }
  }

  /// Calls off a save that has not begun, and waits for one that has.
  func quiesce() {
    state.wait {
      if case .asked = $0.saving { $0.saving = .idle }
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
