import System

/// A copy of a file as it stands, kept under a name of its own before the file is written over.
struct KeptCopy {
  private let target: String
  private let shown: String
  private let isFolderWritable: Bool
  private let files: any FileSystem

  init(of target: String, named shown: String, in folder: borrowing SaveFolder, files: any FileSystem) {
    self.target = target
    self.shown = shown
    isFolderWritable = folder.isWritable
    self.files = files
  }

  /// Writes the copy beside the file, or where its folder cannot be written into the state folder, durably; answers
  /// its path.
  ///
  /// It has owner and mode of the file. A copy that is there already is left as it is, and another file of that name,
  /// too: the copy then gets a number.
  func keep(_ current: WholeFile, as name: String) throws(StoreError) -> String {
    let place = isFolderWritable ? target : try files.stateFolderPath(of: target.splitPath.name, for: shown)
    let folder = place.folderPath
    while true {
      let path = files.freePath(for: current.bytes) { number in
        folder.appending(component: number == 1 ? name : "\(name)-\(number)")
      }
      if (try? files.status(at: path)) == nil {
        do throws(StoreError) { try copy(current, beside: place).becomeNew(path) } catch {
          // Somebody took the name in the last moment.
          if case .alreadyExists = error, (try? files.status(at: path)) != nil { continue }
          throw error
        }
      }
      try files.writing(shown) { () throws(SystemFault) in try files.synchronizeFolder(of: path) }
      return path
    }
  }

  private func copy(_ current: WholeFile, beside place: String) throws(StoreError) -> TemporaryFile {
    guard isFolderWritable else {
      return try TemporaryFile(holding: current.bytes, beside: place, named: shown, mode: 0o600, files: files)
    }
    return try TemporaryFile(
      replacing: target, status: current.status, by: current.bytes, named: shown, orOwnWith: 0o600, files: files)
  }
}
