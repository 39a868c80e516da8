import ProjectStore
import Synchronization
import System

/// A watcher that tells of a change when the test says so.
final class ManualWatcher: FolderWatcher {
  private let action = Mutex<(@Sendable () -> Void)?>(nil)

  func watch(_ name: String, in folder: String, onChange: @escaping @Sendable () -> Void) -> (any FolderWatch)? {
    action.withLock { $0 = onChange }
    return Handle()
  }

  /// Says that something changed.
  func tell() { action.withLock { $0 }?() }

  private final class Handle: FolderWatch {}
}
