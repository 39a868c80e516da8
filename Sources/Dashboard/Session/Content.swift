import ProjectStore
import System

/// What the dashboard was opened on.
enum Content {
  /// A project file.
  case project(OpenProject)
  /// A folder of project files.
  case portfolio(OpenPortfolio)
  /// A file that cannot be shown, and why.
  case diagnostic(path: String, error: StoreError)

  /// Opens a project file and judges it.
  static func project(
    reading path: String, readOnly: Bool, _ surroundings: Surroundings
  ) throws(StoreError) -> Content {
    let store = try ProjectStore.open(
      path, readOnly: readOnly, files: surroundings.files, options: surroundings.storing)
    return .project(OpenProject(store: store, today: surroundings.today(), configuration: surroundings.configuration))
  }
}
