import Dashboard
import Programme

extension World {
  /// A project as it is judged for the person: with their own thresholds where it has none.
  ///
  /// What is wrong in the configuration is said, as the dashboard says it; the rest of it holds.
  func judged(_ project: Project) -> Project {
    if let complaint = configuration.complaint { console.complain("warning: \(complaint)") }
    return configuration.applied(to: project)
  }
}
