import ProjectStore

extension World {
  /// Opens a project for a command: edits are saved before it ends, and the journal keeps their history.
  ///
  /// - Parameter remarks: whether what there is to know about the file and what lies beside it is said.
  func openProject(_ path: String, readOnly: Bool = false, remarks: Bool = true) throws(StoreError) -> ProjectStore {
    let store = try ProjectStore.open(
      path, readOnly: readOnly, files: files, options: StoreOptions(stateFolder: stateFolder))
    if let recovery = store.recovery { console.complain("note: \(recovery.words(path: path))") }
    for remark in remarks ? store.remarks() : [] { console.complain("note: \(remark.words(path: path))") }
    return store
  }
}
