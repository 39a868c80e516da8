public import System

/// What a command is about: one project file, or a folder of them.
public enum ProjectLocation: Equatable, Sendable {
  /// One project file.
  case file(path: String)
  /// A folder of project files.
  case folder(path: String)

  /// Finds what a path means; without one, the only project file of the folder, or the folder if it has several.
  ///
  /// - Parameters:
  ///   - path: a file or a folder; relative paths start at `folder`.
  ///   - folder: the current folder; `.` leaves paths as they are given.
  /// - Throws: `noProjectHere` for a folder without project files, or why the path leads nowhere.
  public static func resolve(
    _ path: String?, in folder: String = ".", files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> ProjectLocation {
    guard let path else {
      let paths = try Portfolio.paths(in: folder, files: files)
      if let only = paths.first, paths.count == 1 { return .file(path: only) }
      if paths.isEmpty { throw .noProjectHere(folder: folder == "." ? "this folder" : folder) }
      return .folder(path: folder)
    }
    let place = path.hasPrefix("/") || folder == "." ? path : folder.appending(component: path)
    let resolved = try files.resolved(place)
    let status = try files.reading(place) { () throws(SystemFault) in try files.status(at: resolved) }
    return status.kind == .folder ? .folder(path: place) : .file(path: place)
  }
}
