extension FileSystem {
  /// Makes the names in the folder of a file durable.
  public func synchronizeFolder(of path: String) throws(SystemFault) {
    let folder = try openFolder(path.folderPath)
    defer { try? close(folder) }
    try synchronize(folder)
  }

  /// Makes a folder and all on the way to it that is not there, durably.
  public func createFolders(_ path: String, mode: UInt32) throws(SystemFault) {
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
