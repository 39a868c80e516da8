import Glibc
public import System

/// A folder of its own for one test, removed with everything in it.
public final class ScratchFolder {
  /// Where it is.
  public let path: String
  /// The way to the disk.
  public let files = PosixFileSystem()

  /// Makes an empty one.
  public init() throws {
    var template = Array("/tmp/tandem-test-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw SystemFault(call: "mkdtemp", code: errno) }
    path = unsafe String(cString: made)
  }

  deinit { ScratchFolder.clear(path) }

  /// The path of a name in the folder.
  public func path(_ name: String) -> String { path + "/" + name }

  /// Writes a file blindly, as an editor would, keeping the file if it is there.
  public func write(_ text: String, to name: String) throws { try TestFile.write(text, to: path(name)) }

  /// Reads a file; links are followed.
  public func read(_ name: String) throws -> String { try TestFile.text(path(name)) }

  /// The names in the folder, sorted.
  public var names: [String] { ((try? files.names(in: path)) ?? []).sorted() }

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
