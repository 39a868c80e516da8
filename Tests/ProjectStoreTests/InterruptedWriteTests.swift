import Glibc
import Programme
import ProjectStore
import Records
import System
import TestSupport
import Testing

/// A save that was cut off while it wrote over the file leaves the text before, the text after, and a file between.
@Suite("A write over a file that was cut off")
struct InterruptedWriteTests {
  let desk: Desk
  private let before = Sample.text
  private let after = Sample.text.replacing("Road register", with: "Register of all roads")

  init() throws { desk = try Desk() }

  /// A file between two texts.
  enum Torn: CaseIterable, Sendable {
    case begun, halfway, allButTheEnd, notYetCut, blocksInNoOrder, blockThatNeverArrived

    func bytes(from old: String, to new: String) -> [UInt8] {
      let (old, new) = (Array(old.utf8), Array(new.utf8))
      func first(_ count: Int) -> [UInt8] { Array(new[..<count]) + old.dropFirst(count) }
      switch self {
      case .begun: return first(new.count / 3)
      case .halfway: return first(new.count / 2)
      case .allButTheEnd: return Array(new.dropLast(3)) + old.dropFirst(new.count - 3)
      case .notYetCut: return new + old.dropFirst(new.count)
      case .blocksInNoOrder:
        return (0..<max(old.count, new.count)).map { ($0 / 64 % 2 == 0 ? old : new)[safe: $0] ?? 0 }
      case .blockThatNeverArrived: return new.enumerated().map { $0.offset / 64 == 9 ? 0 : $0.element }
      }
    }
  }

  /// Leaves what a process left; its number may by now be another's.
  private func leave(_ bytes: [UInt8], from old: String, to new: String) throws {
    try desk.folder.write(String(decoding: bytes, as: UTF8.self), to: Sample.name)
    try desk.folder.write(old, to: ".\(Sample.name).before-\(getpid())-ABCDEFGH")
    try desk.folder.write(new, to: ".\(Sample.name).after-\(getpid())-ABCDEFGH")
  }

  @Test(
    "It is completed when the file is opened, and nothing is left beside it", arguments: Torn.allCases, [false, true])
  func completed(torn: Torn, isShorter: Bool) throws {
    let (old, new) = isShorter ? (after, before) : (before, after)
    let bytes = torn.bytes(from: old, to: new)
    try #require(bytes != Array(old.utf8))
    try leave(bytes, from: old, to: new)
    let store = try desk.open()
    #expect(try desk.text == new)
    #expect(desk.folder.names == [Sample.name])
    // Where nothing was missing any more there is nothing to tell.
    let words = bytes == Array(new.utf8) ? nil : "a save that was cut off in the middle was completed"
    #expect(store.recovery?.words(path: "x") == words)
  }

  @Test("One that never began leaves the file as it was, and nothing beside it")
  func neverBegan() throws {
    try leave(Array(before.utf8), from: before, to: after)
    let store = try desk.open()
    #expect(try desk.text == before)
    #expect(store.recovery == nil)
    #expect(desk.folder.names == [Sample.name])
  }

  @Test(
    "It is completed by the next save and the next reading, too, under the edits made since", arguments: [false, true])
  func whileOpen(isRead: Bool) throws {
    let store = try desk.openForCommand()
    try leave(Torn.halfway.bytes(from: before, to: after), from: before, to: after)
    if isRead {
      #expect(try store.reload() != .unchanged)
    } else {
      try store.perform(Sample.title("Mine", of: "RB-BBBB", in: store), at: Sample.moment)
      #expect(try desk.folder.open().project.roadblocks[1].title == "Mine")
    }
    #expect(try desk.folder.open().project.programme.name == "Register of all roads")
    #expect(desk.folder.names == [Sample.name])
  }

  @Test("A file that somebody changed by hand since is left alone, and said to be no project")
  func changedByHand() throws {
    let hand = before.replacing("Pilot", with: "Pilot\" oops")
    try leave(Array(hand.utf8), from: before, to: after)
    #expect(throws: StoreError.self) { try desk.open() }
    #expect(try desk.text == hand)
  }

  @Test("One that goes on, and a file that is only looked at, are left alone")
  func left() throws {
    let bytes = Torn.allButTheEnd.bytes(from: before, to: after)
    try leave(bytes, from: before, to: after)
    let writer = try desk.folder.files.openFolder(desk.folder.path)
    try desk.folder.files.lock(writer)
    #expect(throws: StoreError.self) { try desk.open() }
    try desk.folder.files.close(writer)
    #expect(throws: StoreError.self) { try desk.folder.open(readOnly: true) }
    #expect(try Array(desk.text.utf8) == bytes)
    #expect(try ProjectStore.completeInterruptedSave(of: desk.folder.path(Sample.name)))
    #expect(try desk.text == after)
  }

  @Test("It can be tried again when the disk fails meanwhile")
  func failing() throws {
    let bytes = Torn.allButTheEnd.bytes(from: before, to: after)
    try leave(bytes, from: before, to: after)
    let files = WatchedFileSystem { (call, _) throws(SystemFault) in
      if call == "synchronize" { throw SystemFault(call: "fsync", code: EIO) }
    }
    let path = desk.folder.path(Sample.name)
    let error = StoreError.writingLeftCopy(
      path: path, copy: desk.folder.path(".\(Sample.name).before-\(getpid())-ABCDEFGH"),
      reason: .writingFailed(path: path, fault: SystemFault(call: "fsync", code: EIO)))
    #expect(throws: error) { try desk.open(files: files) }
    #expect(try desk.open().project.programme.name == "Register of all roads")
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
