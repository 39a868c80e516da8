import Programme
import Records
public import System

/// A snapshot written to a file for others to read.
public struct ExportFile: Equatable, Sendable {
  /// Its path, as it was given.
  public let path: String
  /// How many bytes it has.
  public let bytes: Int

  /// Writes a snapshot, complete and durable or not at all; what stands under that name is replaced.
  ///
  /// A file that is replaced leaves its mode and extended attributes to the new one, and its owner where the system lets
  /// it: whoever made it private gets no public one.
  /// - Parameter keepsOther: whether a file of that name that says something else is kept, and the snapshot written
  ///   beside it as `NAME-2.md`, `NAME-3.md`: somebody may have written notes into the first.
  /// - Throws: `notOverProject` for a project file, whatever its name, and for the name of one; or why the file cannot
  ///   be written.
  public static func write(
    _ wanted: String, _ text: [UInt8], keepsOther: Bool = false, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> ExportFile {
    let path = keepsOther ? free(wanted, for: text, files: files) : wanted
    try files.checkPlace(path)
    if ProjectName.isProject(path.splitPath.name) { throw .notOverProject(path: path) }
    let old = try? files.status(at: path)
    if let old {
      if old.kind == .folder { throw .isFolder(path: path) }
      guard old.kind == .regular else { throw .badPath(path: path, reason: "a \(old.kind.rawValue) stands there") }
      if let whole = try? files.readWhole(path, named: path), (try? ProjectFile.read(whole.bytes)) != nil {
        throw .notOverProject(path: path)
      }
    }
    let folder = try SaveFolder(of: path, named: path, files: files)
    defer { folder.close() }
    guard folder.isWritable else { throw .permission(path: path) }
    // An export whose process was killed left its text under a name of its own.
    Leftovers(of: path, isReadable: true, known: { [] }, files: files).clear()
    let file =
      if let old {
        try TemporaryFile(
          replacing: path, status: old, by: text, named: path, orOwnWith: old.mode & 0o777, files: files)
      } else {
        try TemporaryFile(holding: text, beside: path, named: path, mode: 0o666, files: files)
      }
    try file.replace(path)
    try folder.synchronize()
    return ExportFile(path: path, bytes: text.count)
  }

  /// The first of `NAME.md`, `NAME-2.md`, … that is free or holds this very text.
  private static func free(_ path: String, for text: [UInt8], files: any FileSystem) -> String {
    // A folder or the like in its place is said, not gone round.
    if let kind = (try? files.status(at: path))?.kind, kind != .regular { return path }
    let point = path.lastIndex(of: ".").flatMap { $0 > (path.lastIndex(of: "/") ?? path.startIndex) ? $0 : nil }
    let (stem, ending) = (path[..<(point ?? path.endIndex)], path[(point ?? path.endIndex)...])
    return files.freePath(for: text) { $0 == 1 ? path : "\(stem)-\($0)\(ending)" }
  }
}
