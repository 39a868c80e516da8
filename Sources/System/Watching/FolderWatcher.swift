import CSystem
import Glibc

/// Tells when something changes in a folder; tests put their own in its place.
public protocol FolderWatcher: Sendable {
  /// Begins to watch one name of a folder; the change is told on another thread, soon after it was made.
  ///
  /// - Returns: what ends the watch when it is let go; `nil` where watching is not possible.
  func watch(_ name: String, in folder: String, onChange: @escaping @Sendable () -> Void) -> (any FolderWatch)?
}

/// A watch that goes on until it is let go.
public protocol FolderWatch: AnyObject, Sendable {}

/// Watches folders with inotify(7), and by looking once a second where others may write without this machine's
/// knowing: on network file systems.
public struct InotifyWatcher: FolderWatcher {
  private let interval: Int
  private let trustsSystem: Bool

  /// Makes a watcher.
  ///
  /// - Parameters:
  ///   - milliseconds: how often it looks where the system does not tell of every change.
  ///   - trustsSystem: whether the system is asked at all; without it, it only looks.
  public init(lookingEvery milliseconds: Int = 1000, trustsSystem: Bool = true) {
    interval = milliseconds
    self.trustsSystem = trustsSystem
  }

  /// Begins to watch one name of a folder.
  public func watch(
    _ name: String, in folder: String, onChange: @escaping @Sendable () -> Void
  ) -> (any FolderWatch)? {
    var (reading, writing): (Int32, Int32) = (-1, -1)
    guard cs_pipe(&reading, &writing) == 0 else { return nil }
    let loop = WatchLoop(
      name: name, folder: folder, stop: reading, interval: interval, trustsSystem: trustsSystem, onChange: onChange)
    do throws(SystemFault) { try Thread.start { loop.run() } } catch {
      close(reading)
      close(writing)
      return nil
    }
    return StopOnRelease(descriptor: writing)
  }
}

/// Ends the watching thread when it is let go: the thread sees the pipe's other end close.
private final class StopOnRelease: FolderWatch {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
