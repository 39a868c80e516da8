/// Runs work beside the thread that asks for it; tests put their own in its place.
public protocol SaveScheduler: Sendable {
  /// Runs a job once on another thread, no earlier than so many milliseconds from now.
  func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void)
}
