import ProjectStore

/// What the dashboard was opened on.
enum Content {
  /// A project file.
  case project(OpenProject)
  /// A folder of project files.
  case portfolio(OpenPortfolio)
  /// A file that cannot be shown, and why.
  case diagnostic(path: String, error: StoreError)
}
