import Programme
import ProjectStore
import Records
import Settings
import System

extension Environment {
  /// Whether a path leads to the person's configuration.
  func isConfiguration(_ path: String) -> Bool {
    guard let own = configuration.path, let file = try? files.resolve(own) else { return false }
    return (try? files.resolve(path)) == file
  }

  /// A project as it is judged for the person: with their own thresholds where it has none.
  ///
  /// What is wrong in the configuration is said, as the dashboard says it; the rest of it holds.
  func judged(_ project: Project) -> Project {
    if let complaint = configuration.complaint {
      let path = configuration.problems.count > 1 ? configuration.path : nil
      let all = path.map { "; to see all: tandem check \(ShellWord.path($0))" } ?? ""
      console.complain("warning: \(complaint)\(all)")
    }
    return configuration.applied(to: project)
  }
}
