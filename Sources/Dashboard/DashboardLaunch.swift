import Glibc
import Programme
public import ProjectStore
public import Terminal

/// Starts the dashboard in the terminal and returns when the person has left it.
public enum DashboardLaunch {
  /// Opens a project file, or a folder of them to choose from.
  ///
  /// A file that cannot be read as a project opens too, as a page that says what is wrong and where.
  /// - Parameters:
  ///   - path: a file or folder; `nil` for what the current folder holds.
  ///   - theme: the name of a theme; `nil` for the one that fits the terminal.
  /// - Throws: why there is nothing to open, which theme there is not, or why the terminal cannot be used.
  public static func run(
    path: String?, readOnly: Bool, theme: String?, surroundings: Surroundings
  ) throws(LaunchProblem) {
    let (chosen, complaint) = try chosenTheme(theme, surroundings)
    let bell = Bell()
    var surroundings = surroundings
    surroundings.storing.onWake = { bell.ring() }
    let content = try content(path: path, readOnly: readOnly, surroundings: surroundings)
    let display: CursesDisplay
    do throws(DisplayError) {
      let note = CrashLog.note(stateFolder: surroundings.storing.stateFolder, program: surroundings.program)
      display = try CursesDisplay(options: DisplayOptions(palette: chosen.palette, crashNote: note))
    } catch { throw .display(error) }
    defer { display.close() }
    bell.attach(display.waker)
    var session = Session(content: content, size: display.size, isReadOnly: readOnly, surroundings: surroundings)
    session.themeName = chosen.name
    session.palette = chosen.palette
    session.sayOnOpening()
    if let words = complaint ?? surroundings.configuration.complaint {
      session.notice = Notice(kind: .error, text: words)
    }
    let watch = ThemeWatch(surroundings.storing.watcher) { bell.ring() }
    let dashboard = Dashboard(session: session, display: display, themeWatch: watch)
    dashboard.run()
    display.close()
    if let open = dashboard.session.open, case .unsaved(let reason) = open.store.state {
      throw .notSaved(reason, isKept: open.store.isKept)
    }
  }

  /// The theme to start with: the one asked for, the one chosen on screen last, the configuration's, the one that fits.
  ///
  /// - Returns: the theme, and what is wrong with one that could not be used though nobody asked for it just now.
  /// - Throws: what is wrong with the theme that was asked for.
  private static func chosenTheme(
    _ asked: String?, _ surroundings: Surroundings
  ) throws(LaunchProblem) -> (Theme, String?) {
    let ground = getenv("COLORFGBG").map { String(cString: $0) }
    let fitting = Theme.fitting(colorFGBG: ground)
    let name = asked ?? surroundings.themeMemory.name ?? surroundings.configuration.theme ?? fitting
    do throws(ThemeProblem) { return (try surroundings.themes.theme(name), nil) } catch {
      guard asked == nil, let theme = try? surroundings.themes.theme(fitting) else { throw .theme(error) }
      return (theme, error.description)
    }
  }

  static func content(
    path: String?, readOnly: Bool, surroundings: Surroundings
  ) throws(LaunchProblem) -> Content {
    do throws(StoreError) {
      switch try ProjectLocation.resolve(path) {
      case .folder(let folder):
        return .portfolio(OpenPortfolio(try Portfolio(reading: folder), today: surroundings.today()))
      case .file(let file):
        do throws(StoreError) {
          let store = try ProjectStore.open(
            file, readOnly: readOnly, files: surroundings.files, options: surroundings.storing)
          return .project(
            OpenProject(
              store: store, today: surroundings.today(), configuration: surroundings.configuration))
        } catch {
          switch error {
          case .unparsable, .cutOff: return .diagnostic(path: file, error: error)
          default: throw error
          }
        }
      }
    } catch { throw .store(error) }
  }
}

/// Why the dashboard could not run, or what it had to leave undone.
public enum LaunchProblem: Error, CustomStringConvertible {
  /// There is nothing to open.
  case store(StoreError)
  /// The theme cannot be used.
  case theme(ThemeProblem)
  /// The terminal cannot be used.
  case display(DisplayError)
  /// The person left although the last changes are not in the file.
  case notSaved(StoreError, isKept: Bool)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .store(let error): error.description
    case .theme(let problem): problem.description
    case .display(let error): error.description
    case .notSaved(let error, let isKept):
      "the last changes were not saved: \(error)"
        + (isKept ? "; they are kept, and brought back at the next start" : "")
    }
  }
}
