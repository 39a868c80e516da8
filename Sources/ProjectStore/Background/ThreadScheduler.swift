import System

/// Runs what is due at once on a thread of its own, and what is to wait on one thread that sleeps until the next is due.
///
/// Only a save and what can wait for one is put off, so that nothing that hangs, such as a file on a network that went
/// away, keeps a save from its thread.
public final class ThreadScheduler: SaveScheduler {
  private struct Waiting {
    /// What is to run, with the time of `MonotonicClock` at which it is due.
    var jobs: [(due: Int, job: @Sendable () -> Void)] = []
    var hasThread = false
    /// Whether nobody can ask for more.
    var isClosed = false

    /// Takes out the job that is due first; the time at which there may be one where none is due.
    mutating func next(at now: Int) -> Monitor<Waiting>.Look<(@Sendable () -> Void)?> {
      let first = jobs.indices.min { jobs[$0].due < jobs[$1].due }
      guard let first else {
        if isClosed { hasThread = false }
        return isClosed ? .found(nil) : .again(at: nil)
      }
      return jobs[first].due <= now ? .found(jobs.remove(at: first).job) : .again(at: jobs[first].due)
    }
  }

  private let waiting = Monitor(Waiting())
  private let start: @Sendable (@escaping @Sendable () -> Void) throws(SystemFault) -> Void

  /// Makes a scheduler, without a thread as long as nothing is to run.
  public convenience init() { self.init(start: Thread.start) }

  /// - Parameter start: makes threads.
  init(start: @escaping @Sendable (@escaping @Sendable () -> Void) throws(SystemFault) -> Void) { self.start = start }

  deinit { waiting.withLock { $0.isClosed = true } }

  /// Runs a job beside this thread.
  ///
  /// Where no thread can be had, what is due at once runs on this one, and what is to wait does so until there is one:
  /// it is tried again with each further job.
  public func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) {
    if delay <= 0 {
      do throws(SystemFault) { try start(job) } catch { job() }
      return
    }
    let due = MonotonicClock.milliseconds + delay
    let needsThread = waiting.withLock { waiting in
      waiting.jobs.append((due, job))
      defer { waiting.hasThread = true }
      return !waiting.hasThread
    }
    guard needsThread else { return }
    do throws(SystemFault) {
      try start { [waiting] in
        while true {
          let job = waiting.wait { $0.next(at: MonotonicClock.milliseconds) }
          guard let job else { return }
          job()
        }
      }
    } catch { waiting.withLock { $0.hasThread = false } }
  }
}
