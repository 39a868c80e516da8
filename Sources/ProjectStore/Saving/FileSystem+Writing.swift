import System

extension FileSystem {
  /// Writes a text over an open file from its start, cuts it behind, and makes it durable.
  func overwrite(_ file: Descriptor, with bytes: [UInt8]) throws(SystemFault) {
    try seek(file, to: 0)
    try writeAll(bytes, to: file)
    try truncate(file, to: bytes.count)
    try synchronize(file)
  }

  /// Makes the names in the folder of a file durable.
  func synchronizeFolder(of path: String) throws(SystemFault) {
    let folder = try openFolder(path.folderPath)
    defer { try? close(folder) }
    try synchronize(folder)
  }

  /// The path of a name in the state folder, which is made if need be, for what cannot stand beside a file.
  func stateFolderPath(of name: String, for shown: String) throws(StoreError) -> String {
    guard let folder = stateFolder else { throw .permission(path: shown) }
    try writing(folder) { () throws(SystemFault) in try createFolders(folder, mode: 0o700) }
    return folder.appending(component: name)
  }

  /// Makes a folder and all on the way to it that is not there, durably.
  func createFolders(_ path: String, mode: UInt32) throws(SystemFault) {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      do throws(SystemFault) { try createFolder(folder, mode: mode) } catch {
        if error.reason == .taken { continue }
        if (try? status(at: folder)) == nil { throw error }
        continue
      }
      do throws(SystemFault) { try synchronizeFolder(of: folder) } catch {
        // Left there it would be taken for durable the next time.
        try? removeFolder(folder)
        throw error
      }
    }
  }
}
