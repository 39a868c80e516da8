import ProjectStore

extension World {
  /// Says what a save that succeeded has to tell: whose changes were taken in, and where the file was kept as it was.
  func noteSaving(of store: ProjectStore) {
    if let merge = store.lastMerge { console.complain("note: \(merge.words)") }
    if let words = store.backupWords { console.complain("note: \(words)") }
  }
}
