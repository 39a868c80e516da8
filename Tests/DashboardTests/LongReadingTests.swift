import ProjectStore
import Synchronization
import System
import Terminal
import TestSupport
import Testing

@testable import Dashboard

/// Runs jobs at once, or never.
private struct ScriptedScheduler: SaveScheduler {
  let runs: Bool

  func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) { if runs { job() } }
}

@Suite struct LongReadingTests {
  private let scene: Scene

  init() throws {
    scene = try Scene()
    let blanks = String(repeating: " ", count: LongReading.leastBytes)
    try TestFile.write(try String(decoding: TestFile.read(scene.path), as: UTF8.self) + blanks, to: scene.path)
  }

  private func surroundings(runs: Bool) -> Surroundings {
    var surroundings = Scene.surroundings
    surroundings.storing.saving = .beside(ScriptedScheduler(runs: runs))
    return surroundings
  }

  @Test func `a small file is read before there is a display`() throws {
    let small = try Scene()
    let display = RecordingDisplay()
    let opened = try DashboardLaunch.opened(
      path: small.path, readOnly: false, surroundings: surroundings(runs: false)
    ) { display }
    #expect(display.frames.isEmpty)
    guard case (.project, _, _)? = opened else {
      Issue.record("the project is not open")
      return
    }
  }

  @Test func `a long file is said to be read, with its size and the way out, before it is`() throws {
    let display = RecordingDisplay(width: 60, height: 12)
    let opened = try DashboardLaunch.opened(
      path: scene.path, readOnly: false, surroundings: surroundings(runs: true)
    ) { display }
    let rows = try #require(display.frames.first).rows()
    #expect(display.frames.count == 1)
    #expect(rows[0].hasPrefix(" Tandem  programme.tandem.json"))
    #expect(rows.contains { $0.contains("reading programme.tandem.json… (4 MB)") })
    #expect(rows[11].hasPrefix(" q leave"))
    guard case (.project(let open), _, _)? = opened else {
      Issue.record("the project is not open")
      return
    }
    #expect(open.project == Scene.example)
  }

  @Test(arguments: [Event.key(.character("q")), .key(.control("c")), .key(.escape), .signal(.terminate), .closed])
  func `it can be left while it is read`(event: Event) throws {
    let display = RecordingDisplay(events: [
      .resize(width: 40, height: 6), .mouse(MouseEvent(x: 0, y: 0, kind: .press)), event,
    ])
    let opened = try DashboardLaunch.opened(
      path: scene.path, readOnly: false, surroundings: surroundings(runs: false)
    ) { display }
    #expect(opened == nil)
    #expect(display.isClosed)
    #expect(display.frames.map(\.width) == [80, 40])
  }

  @Test func `what cannot be read closes the display before the reason is said`() throws {
    let display = RecordingDisplay()
    let path = scene.path
    #expect(throws: LaunchProblem.self) {
      try DashboardLaunch.opened(path: path, readOnly: false, surroundings: surroundings(runs: true)) {
        try? PosixFileSystem().remove(path)
        return display
      }
    }
    #expect(display.isClosed)
  }

  @Test func `what is typed meanwhile goes to the screen that comes`() throws {
    let display = RecordingDisplay(events: [.key(.character("?")), .key(.character("q"))])
    let session = Session(
      content: .portfolio(OpenPortfolio(try Portfolio(reading: scene.folder.path), today: Scene.today)),
      size: display.size, isReadOnly: false, surroundings: surroundings(runs: true))
    let dashboard = Dashboard(session: session, display: display)
    dashboard.run(after: [.key(.enter), .key(.character("l"))])
    #expect(dashboard.session.open?.project == Scene.example)
    #expect(dashboard.session.pages.last?.subject == .ahead)
  }

  @Test func `a long project of a folder can be left while it is read, and the folder stays`() throws {
    let display = RecordingDisplay(events: [.key(.enter), .key(.escape), .key(.character("q"))])
    let session = Session(
      content: .portfolio(OpenPortfolio(try Portfolio(reading: scene.folder.path), today: Scene.today)),
      size: display.size, isReadOnly: false, surroundings: surroundings(runs: false))
    let dashboard = Dashboard(session: session, display: display)
    dashboard.run()
    guard dashboard.session.portfolio != nil else {
      Issue.record("the folder is gone")
      return
    }
    #expect(display.frames.contains { $0.rows().contains { $0.contains("reading programme.tandem.json…") } })
  }
}
