import FoundationEssentials
import Programme
import Records

extension Scene {
  /// The example with a threshold tuned, a rule switched off, and two names that no rule knows.
  static let tunedExample: Project = {
    var project = example
    var settings = project.settings ?? Settings()
    settings.thresholds["planning.cost.red"] = 12
    settings.thresholds["planning.costs"] = 3
    settings.rules["delivery.stale"] = false
    settings.rules["delivery.cheerful"] = false
    project.settings = settings
    return project
  }()
}
