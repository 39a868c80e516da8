import Glibc
import ProjectStore
import System

/// Reads and writes whole files blindly, as an editor would.
enum TestFile {
  static func read(_ path: String) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { throw SystemFault(call: "open", code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let part = try PosixFileSystem().read(Descriptor(file), upTo: 65_536)
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  static func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw SystemFault(call: "open", code: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw SystemFault(call: "write", code: errno)
    }
  }

  static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }
}
