import Programme
import ProjectStore
import Records

extension Environment {
  /// Says on the errors that a merge left something to decide, where what is printed shows one of several values.
  func noteConflicts(_ project: Project, of path: String) {
    guard !project.conflicts.isEmpty else { return }
    let word = isStream(path) ? "FILE" : ShellWord.path(path)
    console.complain(
      "note: \(name(of: path)): \(counted(project.conflicts.count, "conflict")) to decide: "
        + "tandem decide \(word) …, or in tandem \(word)")
  }
}
