import Glibc

/// Runs a few lines on another thread.
enum Thread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  static func start(_ body: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { raw in
        if let raw = unsafe raw { unsafe Unmanaged<Body>.fromOpaque(raw).takeRetainedValue().run() }
        return nil
      }, unsafe Unmanaged.passRetained(Body(body)).toOpaque())
    pthread_detach(thread)
  }
}
