import ProjectStore

extension World {
  /// Opens a project for a command: edits are saved before it ends, and the journal keeps their history.
  func openProject(_ path: String, readOnly: Bool = false) throws(StoreError) -> ProjectStore {
    let store = try ProjectStore.open(
      path, readOnly: readOnly, files: files, options: StoreOptions(stateFolder: stateFolder))
    if let recovery = store.recovery { console.complain("note: \(recovery.words(path: path))") }
    return store
  }
}
