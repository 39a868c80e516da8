import ProjectStore
import Settings
import System

/// Watches the files of the person's own themes that the theme in use is made of, so that a change shows at once.
final class ThemeWatch {
  private let watcher: (any FolderWatcher)?
  private let onChange: @Sendable () -> Void
  private var theme = ""
  private var watches: [any FolderWatch] = []

  init(_ watcher: (any FolderWatcher)?, onChange: @escaping @Sendable () -> Void) {
    self.watcher = watcher
    self.onChange = onChange
  }

  /// Watches the files of the theme in use from now on.
  func follow(_ session: Session) {
    guard session.themeName != theme, let watcher else { return }
    theme = session.themeName
    let themes = session.themes
    watches = themes.ancestry(of: theme).filter(themes.own.contains).compactMap { name in
      guard let path = themes.path(of: name), let slash = path.lastIndex(of: "/") else { return nil }
      return watcher.watch(String(path[path.index(after: slash)...]), in: String(path[..<slash]), onChange: onChange)
    }
  }
}
