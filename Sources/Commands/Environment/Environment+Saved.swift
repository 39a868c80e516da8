import ProjectStore

extension Environment {
  /// Says what a save that succeeded has to tell: whose changes were taken in, where the file was kept as it was, and
  /// what is wrong with the journal.
  func noteSaving(of store: ProjectStore) {
    if let merge = store.lastMerge { console.complain("note: \(merge.words)") }
    if let words = store.backupWords { console.complain("note: \(words)") }
    let lacking = "note: the file has it, but the history may lack it"
    // One that could not be read was told when the project was opened.
    if stateFolder == nil {
      console.complain("\(lacking): no journal can be kept: HOME is not set")
    } else if store.recovery?.problem == nil, let problem = store.journalProblem {
      console.complain("\(lacking): \(problem)")
    }
    if let problem = store.compactionProblem {
      console.complain("note: the journal has grown long and could not be made shorter: \(problem)")
    }
  }
}
