import ProjectStore

extension Environment {
  /// Opens a project for a command: edits are saved before it ends, and the journal keeps their history.
  ///
  /// What comes through a stream can be looked at only.
  /// - Parameter remarks: whether what there is to know about the file and what lies beside it is said.
  func openProject(_ path: String, readOnly: Bool = false, remarks: Bool = true) throws(StoreError) -> ProjectStore {
    if isStream(path) {
      if !readOnly { try refuseStream(path) }
      return try readProject(path)
    }
    let store = try ProjectStore.open(
      path, readOnly: readOnly, files: files, options: StoreOptions(stateFolder: stateFolder))
    if let recovery = store.recovery { console.complain("note: \(recovery.words(path: path))") }
    for remark in remarks ? store.remarks() : [] { console.complain("note: \(remark.words(path: path))") }
    return store
  }

  /// Opens a project to look at: a file, or what comes through a stream; nothing is said of what lies beside it.
  func readProject(_ path: String) throws(StoreError) -> ProjectStore {
    guard isStream(path) else { return try ProjectStore.open(path, readOnly: true, files: files) }
    return try ProjectStore.reading(try contents(of: path), named: name(of: path), files: files)
  }
}
