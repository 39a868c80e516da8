import Programme

/// What a watcher found in the place of the file.
enum Arrival: Sendable {
  /// A project.
  case file(ProjectFile, FileStatus)
  /// No project, or nothing.
  case problem(StoreError)
}
