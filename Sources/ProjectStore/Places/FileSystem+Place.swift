import System

extension FileSystem {
  /// Refuses a path at which no file can be made: an empty one, one with a NUL, a folder's, one in a folder that is not
  /// there.
  func checkPlace(_ path: String) throws(StoreError) {
    if path.isEmpty { throw .badPath(path: path, reason: "it is empty") }
    if path.utf8.contains(0) { throw .badPath(path: path, reason: "it contains a NUL character") }
    if path.splitPath.name.isEmpty { throw .isFolder(path: path) }
    do throws(SystemFault) { _ = try status(at: path.folderPath) } catch {
      guard error.reason == .absent else { throw StoreError(writing: path, error) }
      throw .badPath(path: path, reason: "its folder does not exist; make it first")
    }
  }
}
