import Glibc
import JSONText
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

@Suite("Writing at the same moment")
struct RaceTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder.withSample() }

  private static let theirs = Sample.text.replacing("\"severity\": \"low\"", with: "\"severity\": \"critical\"")

  /// A file system in which somebody writes a text just before a call happens for the nth time.
  private func intruding(
    before call: String, time: Int = 1, exchanges: Bool = true, with text: String = RaceTests.theirs
  ) -> WatchedFileSystem {
    let times = Flag()
    let path = folder.path(Sample.name)
    return WatchedFileSystem { (name, _) throws(SystemFault) in
      if name == call {
        times.raise()
        if times.times == time {
          let file = unsafe open(path, O_WRONLY | O_TRUNC)
          _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
          close(file)
        }
      }
      if name == "exchange", !exchanges { throw SystemFault(call: name, code: EINVAL) }
    }
  }

  @Test("What is written in the last moment before the exchange comes out and is taken in", arguments: [true, false])
  func lastMoment(exchanges: Bool) throws {
    let store = try folder.open(files: intruding(before: "exchange", exchanges: exchanges))
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let project = try folder.open().project
    #expect(project.roadblocks[1].title == "Mine")
    #expect(project.roadblocks[1].severity == .critical)
    #expect(project == store.project)
    #expect(folder.names == [Sample.name])
  }

  @Test("A conflict of the last moment keeps what both wrote")
  func conflict() throws {
    let text = Sample.text.replacing("Requirements \\u2013 unclear", with: "Theirs")
    let store = try folder.open(files: intruding(before: "exchange", with: text))
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let conflict = try #require(try folder.open().project.conflicts.first)
    #expect(conflict.mine == .string("Mine") && conflict.theirs == .string("Theirs"))
    #expect(try folder.open().project == store.project)
    #expect(folder.names == [Sample.name])
  }

  @Test("What is written over the new text before it is taken away again is not lost either")
  func overtaken() throws {
    let path = folder.path(Sample.name)
    let times = Flag()
    let second = Sample.text.replacing("No test environment", with: "Second")
    let files = WatchedFileSystem { (name, _) throws(SystemFault) in
      guard name == "exchange" else { return }
      times.raise()
      let text = times.times == 1 ? RaceTests.theirs : times.times == 2 ? second : nil
      guard let text else { return }
      let file = unsafe open(path, O_WRONLY | O_TRUNC)
      _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      close(file)
    }
    let store = try folder.open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let project = try folder.open().project
    #expect(project.roadblocks[1].title == "Mine")
    #expect(project.roadblocks[1].severity == .critical)
    #expect(project.roadblocks[0].title == "Second")
    #expect(folder.names == [Sample.name])
  }

  @Test("A file that another is put in place of, while it is written over where it stands, is written to anew")
  func replacedInPlace() throws {
    let (path, aside) = (folder.path(Sample.name), folder.path("aside"))
    unsafe link(path, folder.path("second"))
    try folder.write(RaceTests.theirs, to: "aside")
    let isFirst = Flag()
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "truncate", isFirst.raiseFirst() { unsafe rename(aside, path) }
    }
    let store = try folder.open(files: files)
    try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
    let project = try folder.open().project
    #expect(project.roadblocks[1].title == "Mine")
    #expect(project.roadblocks[1].severity == .critical)
    #expect(folder.names == [Sample.name, "second"])
  }

  @Test("A file that keeps changing is given up, with the edit in memory")
  func busy() throws {
    let path = folder.path(Sample.name)
    let times = Flag()
    let files = WatchedFileSystem { (name, _) throws(SystemFault) in
      guard name == "create" else { return }
      times.raise()
      let text = Sample.text.replacing("No test environment", with: "Title \(times.times)")
      let file = unsafe open(path, O_WRONLY | O_TRUNC)
      _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      close(file)
    }
    let store = try folder.open(files: files)
    let edit = try Sample.title("Mine", of: "RB-BBBB", in: store)
    #expect(throws: StoreError.busy(path: store.path)) { try store.perform(edit, at: Sample.moment) }
    #expect(store.project.roadblocks[1].title == "Mine")
    #expect(folder.names == [Sample.name])
  }

  @Test("A hundred edits of two stores in turn are all there")
  func inTurn() throws {
    let stores = [try folder.open(), try folder.open()]
    for number in 0..<100 {
      let store = stores[number % 2]
      try store.perform(Sample.raising("RB-\(number)", in: store), at: Sample.moment)
    }
    let ids = Set(try folder.open().project.roadblocks.map(\.id.text))
    #expect(ids.count == 102)
    #expect(folder.names == [Sample.name])
  }

  @Test("A hundred edits of two stores at once are all there, with and without a lock", arguments: [true, false])
  func atOnce(locks: Bool) async throws {
    let folder = folder
    let path = folder.path(Sample.name)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in ["A", "B"] {
        group.addTask {
          let files = WatchedFileSystem { (name, _) throws(SystemFault) in
            if name == "lock", !locks { throw SystemFault(call: name, code: ENOLCK) }
          }
          let store = try ProjectStore.open(path, files: files)
          for number in 0..<50 {
            let edit = try Sample.raising("RB-\(writer)\(number)", in: store)
            do throws(StoreError) { try store.perform(edit, at: Sample.moment) } catch {
              guard case .busy = error else { throw error }
            }
          }
          while case .unsaved = store.state {
            do throws(StoreError) { try store.save(at: Sample.moment) } catch {
              guard case .busy = error else { throw error }
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let ids = Set(try folder.open().project.roadblocks.map(\.id.text))
    #expect(ids.count == 102)
    #expect(folder.names == [Sample.name])
  }
}
