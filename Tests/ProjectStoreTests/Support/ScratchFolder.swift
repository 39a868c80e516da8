import Glibc
import ProjectStore
import System

/// A folder of its own for one test, removed with everything in it.
final class ScratchFolder {
  let path: String
  let files = PosixFileSystem()

  init() throws {
    var template = Array("/tmp/tandem-store-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw SystemFault(call: "mkdtemp", code: errno) }
    path = unsafe String(cString: made)
  }

  deinit { ScratchFolder.clear(path) }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file blindly, as an editor would, keeping the file if it is there.
  func write(_ text: String, to name: String) throws {
    let file = unsafe Glibc.open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw SystemFault(call: "open", code: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw SystemFault(call: "write", code: errno)
    }
  }

  /// Reads a file; links are followed.
  func read(_ name: String) throws -> String {
    let file = unsafe Glibc.open(path(name), O_RDONLY)
    guard file >= 0 else { throw SystemFault(call: "open", code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    while true {
      let part = try files.read(Descriptor(file), upTo: 65_536)
      if part.isEmpty { return String(decoding: bytes, as: UTF8.self) }
      bytes += part
    }
  }

  /// The names in the folder, sorted.
  var names: [String] { ((try? files.names(in: path)) ?? []).sorted() }

  private static func clear(_ folder: String) {
    let files = PosixFileSystem()
    unsafe chmod(folder, 0o700)
    for name in (try? files.names(in: folder)) ?? [] {
      let path = folder + "/" + name
      if (try? files.status(at: path))?.kind == .folder { clear(path) } else { try? files.remove(path) }
    }
    unsafe rmdir(folder)
  }
}
