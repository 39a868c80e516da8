import System

/// Runs each job on a thread of its own, which exists only as long as the job.
public struct ThreadScheduler: SaveScheduler {
  /// Makes a scheduler.
  public init() {}

  /// Runs a job on a new thread; where none can be had, at once on this one.
  public func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) {
    do throws(SystemFault) {
      try Thread.start {
        if delay > 0 { Thread.sleep(milliseconds: delay) }
        job()
      }
    } catch { job() }
  }
}
