import CSystem

/// Threads of the process beside the first one.
public enum Thread {
  /// Runs something on a thread of its own, which ends with it.
  ///
  /// No signal that the process is sent goes to the thread. A fault on it, a stack overflow too, is handled as one on
  /// the first thread is.
  /// - Throws: why no thread can be had; nothing runs then.
  public static func start(_ body: @escaping @Sendable () -> Void) throws(SystemFault) {
    let context = unsafe Unmanaged.passRetained(Body(body))
    let code = unsafe cs_start_thread(
      { unsafe Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run() }, context.toOpaque())
    if code != 0 {
      unsafe context.release()
      throw SystemFault(call: "pthread_create", code: code)
    }
  }

  /// Lets the calling thread rest.
  public static func sleep(milliseconds: Int) { cs_sleep(Int32(clamping: milliseconds)) }
}

/// What a thread is to run, on its way there.
private final class Body: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
