import Glibc
import Programme
import ProjectStore
import Records
import Synchronization
import System
import Terminal
import TestSupport
import Testing

@testable import Dashboard

/// Saves when the test says so.
private final class Later: SaveScheduler {
  private let jobs = Mutex<[@Sendable () -> Void]>([])

  func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) { jobs.withLock { $0.append(job) } }

  func runAll() {
    while let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { job() }
  }
}

/// Tells of changes when the test says so.
private final class Told: FolderWatcher {
  private let action = Mutex<(@Sendable () -> Void)?>(nil)

  func watch(_ name: String, in folder: String, onChange: @escaping @Sendable () -> Void) -> (any FolderWatch)? {
    action.withLock { $0 = onChange }
    return nil
  }

  func tell() { action.withLock { $0 }?() }
}

@Suite struct SavingTests {
  private let scheduler = Later()
  private let watcher = Told()
  private let state: ScratchFolder

  init() throws { state = try ScratchFolder() }

  /// The example, opened as the program opens it.
  private func scene(_ project: Project? = nil, at other: Scene? = nil) throws -> Scene {
    let scene = try other ?? Scene(project)
    let surroundings = Surroundings(
      now: Scene.surroundings.now, today: Scene.surroundings.today, author: "Programme office", randomSeed: { 7 },
      storing: StoreOptions(stateFolder: state.path, saving: .beside(scheduler), watcher: watcher))
    scene.session = Session(
      content: try DashboardLaunch.content(path: scene.path, readOnly: false, surroundings: surroundings),
      size: scene.session.size, isReadOnly: false, surroundings: surroundings)
    scene.session.sayOnOpening()
    scene.session.open?.store.beginWatching()
    return scene
  }

  @Test func `an edit is kept at the key and saved beside the screen`() throws {
    let scene = try scene()
    scene.type("-")
    scene.press(.down)
    #expect(scene.rows.last?.hasSuffix("kept, saving…") == true)
    #expect(try scene.saved == Scene.example)
    scheduler.runAll()
    scene.session.handle(.woken)
    #expect(scene.rows.last?.hasSuffix("saved 14:03") == true)
    #expect(try scene.saved == scene.project && scene.project != Scene.example)
  }

  @Test(arguments: [Event.signal(.terminate), .signal(.hangUp), .closed, .key(.character("q"))])
  func `leaving saves what is kept first`(event: Event) throws {
    let scene = try scene()
    scene.type("-")
    scene.session.handle(event)
    #expect(scene.session.takeRequests() == [.quit] && scene.session.overlay == nil)
    #expect(try scene.saved == scene.project && scene.project != Scene.example)
  }

  @Test func `another's change comes in with who and what, and the selection stays`() throws {
    let scene = try scene()
    scene.press(.down, .down)
    let selected = try scene.roadblock.id
    let other = try ProjectStore.open(scene.path)
    let ada = Authorship(name: "Ada", at: Scene.surroundings.now())
    let first = try #require(scene.session.open?.item(.roadblocks, 0))
    guard case .roadblock(let id) = first else { return }
    try other.perform(
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: other.project, by: ada) { $0.status = .resolved },
      at: ada.at)
    watcher.tell()
    scene.session.handle(.woken)
    #expect(scene.notice?.hasPrefix("Ada changed \(id) status: ") == true)
    #expect(scene.project == other.project)
    #expect(try scene.roadblock.id == selected)
  }

  @Test func `a broken file stays on the status line until it is mended`() throws {
    let scene = try scene()
    let text = try TestFile.text(scene.path)
    try TestFile.write("{ broken", to: scene.path)
    watcher.tell()
    scene.session.handle(.woken)
    scene.press(.down, .down)
    #expect(scene.rows.last?.contains("CHECK THE FILE") == true)
    try TestFile.write(text, to: scene.path)
    watcher.tell()
    scene.session.handle(.woken)
    #expect(scene.notice == "the file can be read again")
    scene.press(.down)
    #expect(scene.rows.last?.contains("CHECK THE FILE") == false)
  }

  @Test func `what cannot be saved is kept, and asked about before leaving`() throws {
    let scene = try scene()
    scene.lockFile(true)
    scene.type("-")
    scheduler.runAll()
    scene.session.handle(.woken)
    #expect(scene.notice?.contains("you may not write this file") == true)
    scene.type("q")
    #expect(scene.text.contains("it is kept, and brought back at the next start"))
    scene.type("l")
    #expect(scene.session.takeRequests() == [.quit])
    let project = scene.project
    scene.lockFile(false)
    scene.session = Session(
      content: .diagnostic(path: "", error: .isFolder(path: "")), size: scene.session.size, isReadOnly: false,
      surroundings: Scene.surroundings)
    let again = try self.scene(at: scene)
    #expect(again.notice == "1 edit of the last session was brought back")
    #expect(again.project == project)
    again.type("u")
    #expect(again.project == Scene.example)
  }

  @Test func `edits that an older version of the file lacks are named with the command that brings them back`() throws {
    let scene = try scene()
    let before = try TestFile.text(scene.path)
    scene.type("-")
    scene.session.finish()
    try TestFile.write(before, to: scene.path)
    let again = try self.scene(at: scene)
    #expect(again.project == Scene.example)
    #expect(again.notice?.contains("1 saved edit is no longer in the file") == true)
    #expect(again.notice?.contains("tandem recover \(scene.path)") == true)
  }

  @Test func `what is not saved is tried again by itself, and then the status line says saved`() throws {
    let scene = try scene()
    scene.lockFile(true)
    scene.type("-")
    scheduler.runAll()
    scene.session.handle(.woken)
    scene.press(.down)
    #expect(scene.rows.last?.contains("NOT SAVED: you may not write this file") == true)
    scheduler.runAll()
    scene.session.handle(.woken)
    scene.lockFile(false)
    scheduler.runAll()
    scene.session.handle(.woken)
    #expect(scene.notice == "saved now")
    #expect(try scene.saved == scene.project)
    scene.press(.down)
    #expect(scene.rows.last?.hasSuffix("saved 14:03") == true)
  }

  @Test func `a message about a spoilt file names the reason before the path`() throws {
    let scene = try scene()
    try TestFile.write("{ broken", to: scene.path)
    scene.type("-")
    scheduler.runAll()
    scene.session.handle(.woken)
    #expect(scene.rows.last?.hasPrefix(" NOT SAVED: the file is no project any more, somebody else changed it") == true)
  }

  @Test(arguments: [80, 100]) func `the banner names the reason before the path`(width: Int) throws {
    let scene = try scene()
    scene.lockFile(true)
    scene.type("-")
    scheduler.runAll()
    scene.session.handle(.woken)
    scene.session.handle(.resize(width: width, height: 24))
    scene.press(.down)
    #expect(scene.rows.last?.contains("NOT SAVED: you may not write this file or its") == true)
    // Beside a message that takes the room it is the bare truth.
    scene.press(.escape)
    #expect(scene.rows.last?.hasPrefix(" back: this is the first screen (q quits) ") == true)
    #expect(scene.rows.last?.hasSuffix("NOT SAVED") == true)
  }
}
