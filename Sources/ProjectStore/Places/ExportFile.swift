import Programme

/// A snapshot written to a file for others to read.
public struct ExportFile: Equatable, Sendable {
  /// Its path, as it was given.
  public let path: String
  /// How many bytes it has.
  public let bytes: Int

  /// Writes a snapshot, complete and durable or not at all; an earlier snapshot of that name is replaced.
  ///
  /// - Throws: `notOverProject` for a project file, whatever its name, and for the name of one; or why the file cannot
  ///   be written.
  public static func write(
    _ path: String, _ text: [UInt8], files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> ExportFile {
    let name = path.splitPath.name
    if path.isEmpty { throw .badPath(path: path, reason: "it is empty") }
    if path.utf8.contains(0) { throw .badPath(path: path, reason: "it contains a NUL character") }
    if name.isEmpty { throw .isFolder(path: path) }
    if ProjectName.isProject(name) { throw .notOverProject(path: path) }
    if let old = try? files.status(at: path) {
      if old.kind == .folder { throw .isFolder(path: path) }
      guard old.kind == .regular else { throw .badPath(path: path, reason: "a \(old.kind.rawValue) stands there") }
      if let whole = try? files.readWhole(path, named: path), (try? ProjectFile.read(whole.bytes)) != nil {
        throw .notOverProject(path: path)
      }
    }
    do throws(SystemFault) { _ = try files.status(at: path.folderPath) } catch {
      guard error.isAbsence else { throw StoreError(writing: path, error) }
      throw .badPath(path: path, reason: "its folder does not exist; make it first")
    }
    let folder = try SaveFolder(of: path, named: path, files: files)
    defer { folder.close() }
    guard folder.isWritable else { throw .permission(path: path) }
    let temporary = try TemporaryFile(holding: text, beside: path, named: path, mode: 0o666, files: files)
    do throws(StoreError) {
      try files.writing(path) { () throws(SystemFault) in try files.rename(temporary.path, to: path) }
    } catch {
      temporary.remove()
      throw error
    }
    try folder.synchronize()
    return ExportFile(path: path, bytes: text.count)
  }
}
