import System
import TestSupport
import Testing

@testable import ProjectStore

@Suite struct WholeFileTests {
  private static let known = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }

  @Test func `a file is read as it is, whatever was expected to stand there`() throws {
    let folder = try ScratchFolder()
    let files = PosixFileSystem()
    let path = folder.path("file")
    let known = WholeFileTests.known
    var changed = known
    changed[150_000] ^= 1
    var early = known
    early[0] ^= 1
    for bytes in [known, changed, early, known + [0], Array(known.dropLast()), [7], []] {
      let file = try files.create(path, mode: 0o600)
      try files.writeAll(bytes, to: file)
      try files.close(file)
      #expect(try files.readWhole(path, named: path, expecting: known).bytes == bytes)
      #expect(try files.readWhole(path, named: path, expecting: []).bytes == bytes)
      try files.remove(path)
    }
  }

  @Test(arguments: [65_536, 100_000, 200_003])
  func `a file that another cuts or lengthens while it is read is not taken for what was expected`(size: Int) throws {
    let folder = try ScratchFolder()
    let system = PosixFileSystem()
    let path = folder.path("file")
    let known = WholeFileTests.known
    let file = try system.create(path, mode: 0o600)
    try system.writeAll(known, to: file)
    // After opening, asking what it is, and one part of it.
    let files = WatchedFileSystem { (_, number) throws(SystemFault) in
      if number == 4 { try system.truncate(file, to: size) }
    }
    let longer = known + [UInt8](repeating: 0, count: max(0, size - known.count))
    #expect(try files.readWhole(path, named: path, expecting: known).bytes == Array(longer[..<size]))
    #expect(files.calls > 4)
    try system.close(file)
  }
}
