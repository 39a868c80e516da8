import CSystem
import Glibc
import System
import Testing

@Suite struct StreamTests {
  private let files = PosixFileSystem()

  @Test func `a stream that has nothing yet is waited for, also where it was opened not to wait`() throws {
    var ends: (Int32, Int32) = (-1, -1)
    #expect(cs_pipe(&ends.0, &ends.1) == 0)
    let (reading, writing) = (Descriptor(ends.0), Descriptor(ends.1))
    for end in [ends.0, ends.1] { #expect(fcntl(end, F_SETFL, O_NONBLOCK) == 0) }
    let text = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
    try Thread.start {
      Thread.sleep(milliseconds: 50)
      try? PosixFileSystem().writeAll(text, to: writing)
      try? PosixFileSystem().close(writing)
    }
    #expect(try files.readAll(reading) == text)
    try files.close(reading)
  }

  @Test func `a descriptor that is not open is told from one that has come to its end`() throws {
    #expect(throws: SystemFault.self) { try files.readAll(Descriptor(9999)) }
    do throws(SystemFault) { _ = try files.readAll(Descriptor(9999)) } catch { #expect(error.reason == .notOpen) }
    let file = try files.openToRead("/dev/null")
    #expect(try files.readAll(file) == [])
    try files.close(file)
  }

  @Test func `a file is read up to a limit, and what is no file is not read`() throws {
    let folder = try files.createPrivateFolder("tandem-test")
    let path = folder.appending(component: "file")
    let file = try files.create(path, mode: 0o600)
    try files.writeAll(Array("twelve bytes".utf8), to: file)
    try files.close(file)
    #expect(try files.readWhole(path, limit: 12).bytes == Array("twelve bytes".utf8))
    #expect(throws: ReadingFault.tooLarge(bytes: 12)) { try files.readWhole(path, limit: 11) }
    #expect(throws: ReadingFault.kind(.folder)) { try files.readWhole(folder, limit: 11) }
    #expect(throws: ReadingFault.kind(.device)) { try files.readWhole("/dev/null", limit: 11) }
    #expect(throws: ReadingFault.call(SystemFault(call: "open", code: ENOENT))) {
      try files.readWhole(path + "-not", limit: 11)
    }
    try files.remove(path)
    try files.removeFolder(folder)
  }

  @Test func `a private folder is new each time, and for its owner alone`() throws {
    let (one, other) = (try files.createPrivateFolder("tandem-test"), try files.createPrivateFolder("tandem-test"))
    #expect(one != other)
    #expect(try files.status(at: one).mode == 0o700)
    for folder in [one, other] { try files.removeFolder(folder) }
  }
}
