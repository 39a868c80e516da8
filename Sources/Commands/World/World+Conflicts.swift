import Programme
import ProjectStore

extension World {
  /// Says on the errors that a merge left something to decide, where what is printed shows one of several values.
  func noteConflicts(_ project: Project, of path: String) {
    guard !project.conflicts.isEmpty else { return }
    console.complain(
      "note: \(path): \(counted(project.conflicts.count, "conflict")) to decide: "
        + "tandem decide \(ShellWord.quoted(path)) …, or in tandem \(ShellWord.quoted(path))")
  }
}
