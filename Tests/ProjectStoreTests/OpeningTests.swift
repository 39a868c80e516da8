import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Opening a project file")
struct OpeningTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  /// The error that opening meets.
  private func problem(_ path: String) -> StoreError? {
    do throws(StoreError) {
      _ = try ProjectStore.open(path)
      return nil
    } catch {
      return error
    }
  }

  @Test("A good file opens as saved, with its records")
  func good() throws {
    let store = try folder.open()
    #expect(store.state == .saved(at: nil))
    #expect(store.state.words == "saved")
    #expect(store.project.roadblocks.map(\.id.text) == ["RB-AAAA", "RB-BBBB"])
    #expect(!store.hasUnsavedChanges)
    #expect(store.undoTitle == nil)
  }

  @Test("A link is followed, and the path stays as it was given")
  func link() throws {
    unsafe symlink(Sample.name, folder.path("link.tandem.json"))
    let store = try ProjectStore.open(folder.path("link.tandem.json"))
    #expect(store.path == folder.path("link.tandem.json"))
    #expect(store.resolvedPath == folder.path(Sample.name))
  }

  @Test("A missing file names the one that was probably meant")
  func missing() {
    #expect(
      problem(folder.path("raods.tandem.json"))
        == .notFound(path: folder.path("raods.tandem.json"), suggestion: folder.path(Sample.name)))
    #expect(
      problem(folder.path("roads"))
        == .notFound(path: folder.path("roads"), suggestion: folder.path(Sample.name)))
    #expect(
      problem(folder.path("zebra-crossings")) == .notFound(path: folder.path("zebra-crossings"), suggestion: nil))
  }

  @Test("A link to nowhere says where it leads")
  func dangling() {
    unsafe symlink("gone.json", folder.path("link"))
    #expect(problem(folder.path("link")) == .danglingLink(path: folder.path("link"), target: "gone.json"))
  }

  @Test("Links that lead round in a circle are refused")
  func circle() {
    unsafe symlink("b", folder.path("a"))
    unsafe symlink("a", folder.path("b"))
    guard case .badPath? = problem(folder.path("a")) else {
      Issue.record("expected badPath, found \(String(describing: problem(folder.path("a"))))")
      return
    }
  }

  @Test("A folder, a pipe and a device are told from files, without waiting for anybody")
  func otherThings() {
    unsafe mkfifo(folder.path("pipe"), 0o600)
    #expect(problem(folder.path) == .isFolder(path: folder.path))
    #expect(problem(folder.path("pipe")) == .notRegularFile(path: folder.path("pipe"), kind: .pipe))
    #expect(problem("/dev/zero") == .notRegularFile(path: "/dev/zero", kind: .device))
  }

  @Test("A path that cannot be is said to be one", arguments: ["", "a\0b", String(repeating: "n", count: 300)])
  func badPath(path: String) {
    guard case .badPath? = problem(path) else {
      Issue.record("expected badPath for \(path)")
      return
    }
  }

  @Test("A file on the way that should be a folder is said")
  func fileAsFolder() {
    let path = folder.path(Sample.name) + "/x"
    guard case .badPath(path, _)? = problem(path) else {
      Issue.record("expected badPath")
      return
    }
  }

  @Test("A file beyond the limit is refused before it is read")
  func tooLarge() throws {
    try folder.write("", to: "large")
    unsafe truncate(folder.path("large"), off_t(1 << 30) + 1)
    #expect(
      problem(folder.path("large"))
        == .tooLarge(path: folder.path("large"), bytes: (1 << 30) + 1, limit: 1 << 30))
  }

  @Test("A text that is no project keeps its bytes and shows its lines", arguments: ["", "{", "[1, 2]", "{\"a\": 1,}"])
  func unparsable(text: String) throws {
    try folder.write(text, to: "bad.tandem.json")
    let error = try #require(problem(folder.path("bad.tandem.json")))
    guard case .unparsable(folder.path("bad.tandem.json"), let problems, let bytes) = error else {
      Issue.record("expected unparsable, found \(error)")
      return
    }
    #expect(!problems.isEmpty)
    #expect(bytes == Array(text.utf8))
    #expect(error.diagnostics.hasPrefix(folder.path("bad.tandem.json") + ":1:"))
    #expect(try folder.read("bad.tandem.json") == text)
  }

  @Test("A file without write permission opens read-only, for root as well, and refuses edits")
  func readOnlyMode() throws {
    unsafe chmod(folder.path(Sample.name), 0o444)
    let store = try folder.open()
    #expect(store.state == .readOnly(.permission))
    let edit = try Sample.title("Changed", of: "RB-AAAA", in: store)
    #expect(throws: StoreError.readOnly(path: store.path, reason: .permission)) {
      try store.perform(edit, at: Sample.moment)
    }
    #expect(store.project.roadblocks[0].title == "No test environment")
    #expect(try folder.read(Sample.name) == Sample.text)
  }

  @Test("Permissions that were mended make a read-only project editable when it is read again")
  func mendedPermission() throws {
    unsafe chmod(folder.path(Sample.name), 0o444)
    let store = try folder.open()
    unsafe chmod(folder.path(Sample.name), 0o644)
    #expect(try store.reload() == .unchanged)
    #expect(store.state == .saved(at: nil))
  }

  @Test("Asked for, a project opens to look at only")
  func readOnlyWish() throws {
    let store = try folder.open(readOnly: true)
    #expect(store.state == .readOnly(.asked))
    #expect(throws: StoreError.readOnly(path: store.path, reason: .asked)) { try store.undo(at: Sample.moment) }
  }

  @Test("A file of a newer program opens read-only")
  func newer() throws {
    try folder.write(Sample.text.replacing("\"version\": 1", with: "\"version\": 2"), to: Sample.name)
    #expect(try folder.open().state == .readOnly(.newerVersion(2)))
  }

  @Test(
    "What the system says against writing is told apart",
    arguments: [
      (EROFS, ReadOnlyReason.readOnlyFileSystem), (EPERM, .immutable), (EACCES, .permission),
    ])
  func systemsWord(code: Int32, reason: ReadOnlyReason) throws {
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "checkWritable" { throw SystemFault(call: "access", code: code) }
    }
    #expect(try folder.open(files: files).state == .readOnly(reason))
  }

  @Test("A reading that fails in the middle is an error, not half a project")
  func failingRead() {
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "read" { throw SystemFault(call: "read", code: EIO) }
    }
    #expect(
      throws: StoreError.readingFailed(
        path: folder.path(Sample.name), fault: SystemFault(call: "read", code: EIO))
    ) { try folder.open(files: files) }
  }
}
