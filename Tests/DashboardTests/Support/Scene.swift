import Glibc
import Programme
import ProjectStore
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

/// A session over a project file of its own, on a fixed day at a fixed hour, with keys to press and a screen to read.
final class Scene {
  static let today = CalendarDate("2026-11-23") ?? CalendarDate(dayNumber: 0)
  static let surroundings = Surroundings(
    now: { Instant(today, hour: 14, minute: 3) }, today: { today }, author: "Programme office", randomSeed: { 7 })
  static let example = Project.example(on: today)

  /// The example's file; made once, because most tests want one.
  private static let exampleBytes: Result<[UInt8], any Error> = Result {
    let folder = try ScratchFolder()
    return try TestFile.read(try NewProjectFile.create(folder.path("example.tandem.json"), example).path)
  }

  let folder: ScratchFolder
  let path: String
  var session: Session

  /// Writes a project, the example unless another is given, to a file and opens it.
  init(_ project: Project? = nil, width: Int = 120, height: Int = 40, isReadOnly: Bool = false) throws {
    folder = try ScratchFolder()
    path = folder.path("programme.tandem.json")
    if let project {
      _ = try NewProjectFile.create(path, project)
    } else {
      try TestFile.write(try Scene.exampleBytes.get(), to: path)
    }
    let store = try ProjectStore.open(path, readOnly: isReadOnly)
    session = Session(
      content: .project(OpenProject(store: store, today: Scene.today)), size: Size(width: width, height: height),
      isReadOnly: isReadOnly, surroundings: Scene.surroundings)
  }

  /// Opens whatever stands at a name of a folder with some texts in it, as the program would; the folder itself if the
  /// name is empty.
  init(files: [String: String], opening name: String, width: Int = 120, height: Int = 40) throws {
    folder = try ScratchFolder()
    for (name, text) in files { try TestFile.write(text, to: folder.path(name)) }
    path = name.isEmpty ? folder.path : folder.path(name)
    session = Session(
      content: try DashboardLaunch.content(path: path, readOnly: false, surroundings: Scene.surroundings),
      size: Size(width: width, height: height), isReadOnly: false, surroundings: Scene.surroundings)
  }

  /// Presses keys one after the other.
  func press(_ keys: Key...) { for key in keys { session.handle(.key(key)) } }

  /// Presses the key of each character.
  func type(_ text: String) { for character in text { session.handle(.key(.character(character))) } }

  /// Uses the mouse on a cell.
  func mouse(_ kind: MouseEvent.Kind, _ x: Int, _ y: Int) {
    session.handle(.mouse(MouseEvent(x: x, y: y, kind: kind)))
  }

  /// The rows of the screen.
  var rows: [String] { session.frame().rows() }

  /// The screen as one text.
  var text: String { rows.joined(separator: "\n") }

  /// The project in memory.
  var project: Project { session.open?.project ?? Project() }

  /// The project as another reader finds it on the disk.
  var saved: Project { get throws { try ProjectFile.read(try TestFile.read(path)).project } }

  /// The selected roadblock.
  var roadblock: Roadblock { get throws { try #require(session.roadblock) } }

  /// How many edits this session could take back.
  var editCount: Int { session.open?.store.history.done.count ?? 0 }

  /// The words of the message on the status line.
  var notice: String? { session.notice?.text }

  /// Makes the file refuse to be written, or lets it be written again.
  func lockFile(_ isLocked: Bool) { unsafe chmod(path, isLocked ? 0o444 : 0o644) }
}

extension Session {
  /// What is open, to open it in another session.
  var content: Content {
    if let open { return .project(open) }
    if let portfolio { return .portfolio(portfolio) }
    guard let diagnostic = screens[0] as? DiagnosticScreen else { preconditionFailure("nothing is open") }
    return .diagnostic(path: diagnostic.path, error: diagnostic.error)
  }
}
