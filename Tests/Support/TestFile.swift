import Glibc
import System

/// Reads and writes whole files blindly, as an editor would.
public enum TestFile {
  /// Every byte of a file; links are followed.
  public static func read(_ path: String) throws -> [UInt8] {
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

  /// A file as text.
  public static func text(_ path: String) throws -> String { String(decoding: try read(path), as: UTF8.self) }

  /// Writes bytes over what stands there, keeping the file if it is there.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw SystemFault(call: "open", code: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw SystemFault(call: "write", code: errno)
    }
  }

  /// Writes a text over what stands there, keeping the file if it is there.
  public static func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }
}
