import Glibc

/// Watches folders with inotify(7), and by looking once a second where others may write without this machine's
/// knowing: on network file systems.
public struct InotifyWatcher: FolderWatcher {
  private let interval: Int32
  private let trustsSystem: Bool

  /// Makes a watcher.
  ///
  /// - Parameters:
  ///   - milliseconds: how often it looks where the system does not tell of every change.
  ///   - trustsSystem: whether the system is asked at all; without it, it only looks.
  public init(lookingEvery milliseconds: Int = 1000, trustsSystem: Bool = true) {
    interval = Int32(clamping: milliseconds)
    self.trustsSystem = trustsSystem
  }

  /// Begins to watch one name of a folder.
  public func watch(
    _ name: String, in folder: String, onChange: @escaping @Sendable () -> Void
  ) -> (any FolderWatch)? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (reading, writing) = (ends[0], ends[1])
    let loop = WatchLoop(
      name: name, folder: folder, stop: reading, interval: interval, trustsSystem: trustsSystem, onChange: onChange)
    ThreadScheduler().run(afterMilliseconds: 0) { loop.run() }
    return StopOnRelease(descriptor: writing)
  }
}

/// Ends the watching thread when it is let go: the thread sees the pipe's other end close.
private final class StopOnRelease: FolderWatch {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
