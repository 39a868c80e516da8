import Glibc
import ProjectStore
import System

/// A folder of its own for one test, removed with the files in it.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/tandem-dashboard-XXXXXX".utf8CString)
    guard let made = unsafe mkdtemp(&template) else { throw SystemFault(call: "mkdtemp", code: errno) }
    path = unsafe String(cString: made)
  }

  deinit {
    let files = PosixFileSystem()
    for name in (try? files.names(in: path)) ?? [] { try? files.remove(path + "/" + name) }
    unsafe rmdir(path)
  }

  /// The path of a name in the folder.
  func path(_ name: String) -> String { path + "/" + name }

  /// The names in the folder, sorted.
  var names: [String] { ((try? PosixFileSystem().names(in: path)) ?? []).sorted() }
}
