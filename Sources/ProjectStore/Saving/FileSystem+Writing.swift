import Glibc

extension FileSystem {
  /// Writes all bytes, however many the system takes at a time.
  func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(file, rest)
      guard count > 0 else { throw SystemFault(call: "write", code: EIO) }
      rest = rest.dropFirst(count)
    }
  }

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
        if error.isTaken { continue }
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

extension SystemFault {
  /// Whether somebody else holds the lock.
  var isHeldByOther: Bool { code == EWOULDBLOCK }

  /// Whether the file system has no locks to give.
  var isWithoutLocks: Bool { code == ENOLCK }

  /// Whether something of that name is there already.
  var isTaken: Bool { code == EEXIST }
}
