import Programme
import Records
import System

/// What a watcher found in the place of the file.
enum Arrival: Sendable {
  /// A project, with the hash of its text.
  case file(ProjectFile, FileStatus, ContentHash)
  /// A long one, merged with what was on the screen then.
  case merged(MergedArrival)
  /// No project, or nothing.
  case problem(StoreError)
}
