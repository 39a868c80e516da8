import Glibc

/// Runs each job on a thread of its own, which exists only as long as the job.
public struct ThreadScheduler: SaveScheduler {
  /// Makes a scheduler.
  public init() {}

  /// Runs a job on a new thread; where none can be had, at once on this one.
  public func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) {
    let body = ThreadBody {
      if delay > 0 { usleep(UInt32(clamping: delay * 1000)) }
      job()
    }
    let raw = unsafe Unmanaged.passRetained(body).toOpaque()
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    defer { unsafe pthread_attr_destroy(&attributes) }
    var thread = pthread_t()
    let result = unsafe pthread_create(&thread, &attributes, runThreadBody, raw)
    if result != 0 { unsafe Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().job() }
  }
}

/// A job on its way to a thread.
private final class ThreadBody: Sendable {
  let job: @Sendable () -> Void

  init(_ job: @escaping @Sendable () -> Void) { self.job = job }
}

/// What a new thread runs: takes over the job that it is handed.
private func runThreadBody(_ raw: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let raw = unsafe raw { unsafe Unmanaged<ThreadBody>.fromOpaque(raw).takeRetainedValue().job() }
  return nil
}
