import Programme
public import ProjectStore
import Records
public import Settings
import System
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
    let note = CrashLog.note(stateFolder: surroundings.storing.stateFolder, program: surroundings.program)
    let opened = try opened(path: path, readOnly: readOnly, surroundings: surroundings) {
      () throws(LaunchProblem) in
      do throws(DisplayError) {
        return try CursesDisplay(options: DisplayOptions(palette: chosen.palette, crashNote: note))
      } catch { throw .display(error) }
    }
    guard let (content, display, typed) = opened else { return }
    defer { display.close() }
    bell.attach(display.waker)
    var session = Session(content: content, size: display.size, isReadOnly: readOnly, surroundings: surroundings)
    session.themeName = chosen.name
    session.palette = chosen.palette
    session.sayOnOpening()
    if let complaint {
      session.notice = Notice(complaint)
    } else if let fault = surroundings.configuration.fault {
      session.notice = Notice(kind: .error, text: fault.reason, path: fault.place)
    }
    let watch = ThemeWatch(surroundings.storing.watcher) { bell.ring() }
    let dashboard = Dashboard(session: session, display: display, themeWatch: watch)
    dashboard.run(after: typed)
    display.close()
    if let open = dashboard.session.open, case .unsaved(let reason) = open.store.state {
      throw .notSaved(reason, isKept: open.store.isKept)
    }
    if let store = dashboard.session.open?.store, store.isJournalBehind, let problem = store.journalProblem {
      throw .notNoted(problem)
    }
  }

  /// The theme to start with: the one asked for, the one chosen on screen last, the configuration's, the one that fits.
  ///
  /// - Returns: the theme, and what is wrong with one that could not be used though nobody asked for it just now.
  /// - Throws: what is wrong with the theme that was asked for.
  private static func chosenTheme(
    _ asked: String?, _ surroundings: Surroundings
  ) throws(LaunchProblem) -> (Theme, ThemeProblem?) {
    let ground = ProcessEnvironment.value("COLORFGBG")
    let fitting = Theme.fitting(colorFGBG: ground)
    let name = asked ?? surroundings.themeMemory.name ?? surroundings.configuration.theme ?? fitting
    do throws(ThemeProblem) { return (try surroundings.themes.theme(name), nil) } catch {
      guard asked == nil, let theme = try? surroundings.themes.theme(fitting) else { throw .theme(error) }
      return (theme, error)
    }
  }

  /// What a path holds, with a display to show it on and what was typed while it was read; `nil` if the person left.
  ///
  /// The terminal is taken over once there is something to show: after what is read at a glance, before what is not.
  static func opened(
    path: String?, readOnly: Bool, surroundings: Surroundings, display: () throws(LaunchProblem) -> any Display
  ) throws(LaunchProblem) -> (Content, any Display, typed: [Event])? {
    if case .file(let file)? = try? ProjectLocation.resolve(path, files: surroundings.files),
      var reading = try LongReading(file, on: try display(), files: surroundings.files)
    {
      let read = reading.run(by: surroundings.scheduler) {
        Result { () throws(StoreError) in try project(file, readOnly: readOnly, surroundings: surroundings) }
      }
      switch read {
      case .success(let content)?: return (content, reading.display, reading.typed)
      case .failure(let error)?:
        reading.display.close()
        throw .store(error)
      case nil:
        reading.display.close()
        return nil
      }
    }
    let content = try content(path: path, readOnly: readOnly, surroundings: surroundings)
    return (content, try display(), [])
  }

  static func content(
    path: String?, readOnly: Bool, surroundings: Surroundings
  ) throws(LaunchProblem) -> Content {
    do throws(StoreError) {
      switch try ProjectLocation.resolve(path, files: surroundings.files) {
      case .folder(let folder):
        return .portfolio(
          OpenPortfolio(
            try Portfolio(reading: folder, files: surroundings.files), today: surroundings.today(),
            configuration: surroundings.configuration))
      case .file(let file): return try project(file, readOnly: readOnly, surroundings: surroundings)
      }
    } catch { throw .store(error) }
  }

  /// A project file, judged, or the page that says what is wrong with it.
  private static func project(
    _ file: String, readOnly: Bool, surroundings: Surroundings
  ) throws(StoreError) -> Content {
    do throws(StoreError) { return try .project(reading: file, readOnly: readOnly, surroundings) } catch {
      switch error {
      case .unparsable, .cutOff: return .diagnostic(path: file, error: error)
      default: throw error
      }
    }
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
  /// Everything is in the file, but the journal could not be told.
  case notNoted(StoreError)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .store(let error): error.description
    case .theme(let problem): problem.description
    case .display(let error): error.description
    case .notSaved(let error, let isKept):
      "the last changes were not saved: \(error)"
        + (isKept ? "; they are kept, and brought back at the next start" : "")
    case .notNoted(let error):
      "everything is saved, but the journal could not be told, and what was taken back may come back at the next start: "
        + "\(error)"
    }
  }
}
