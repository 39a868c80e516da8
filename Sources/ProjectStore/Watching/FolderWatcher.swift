/// Tells when something changes in a folder; only Linux has the one that costs nothing while nothing changes.
public protocol FolderWatcher: Sendable {
  /// Begins to watch one name of a folder; the change is told on another thread, soon after it was made.
  ///
  /// - Returns: what ends the watch when it is let go; `nil` where watching is not possible.
  func watch(_ name: String, in folder: String, onChange: @escaping @Sendable () -> Void) -> (any FolderWatch)?
}

/// A watch that goes on until it is let go.
public protocol FolderWatch: AnyObject, Sendable {}
