import ProjectStore
import Settings
import Terminal

extension Session {
  /// The themes there are.
  var themes: ThemeLibrary { surroundings.themes }

  /// Shows the screen in another theme, and answers what is wrong with it; the theme stays as it is then.
  mutating func show(theme name: String) -> ThemeProblem? {
    do throws(ThemeProblem) {
      let theme = try themes.theme(name)
      themeName = name
      palette = theme.palette
      requests.append(.palette(theme.palette))
      return nil
    } catch { return error }
  }

  /// Shows the screen in a theme and remembers it for the next start.
  mutating func keep(theme name: String) {
    if let problem = show(theme: name) {
      notice = Notice(problem)
    } else if let problem = surroundings.themeMemory.keep(name) {
      notice = Notice(kind: .hint, text: "theme \(name) for now; it could not be remembered: \(problem)")
    } else {
      notice = Notice(kind: .done, text: "theme \(name), also from now on")
    }
  }

  /// Reads the theme in use again where it or one that it inherits from is a file of the person's own, and shows it if
  /// it has changed; a file at fault leaves the screen as it is.
  mutating func rereadTheme() {
    guard !themes.own.isEmpty else { return }
    do throws(ThemeProblem) {
      let theme = try themes.theme(themeName)
      guard theme.palette != palette else { return }
      palette = theme.palette
      requests.append(.palette(theme.palette))
      notice = Notice(kind: .hint, text: "theme \(themeName) read again")
    } catch {
      notice = Notice(error)
    }
  }
}
