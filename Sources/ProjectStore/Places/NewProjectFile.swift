import JSONText
public import Programme
import Records
public import System

/// A project file that was made just now.
public struct NewProjectFile: Equatable, Sendable {
  /// Its path, as it was given.
  public let path: String
  /// How many bytes it has.
  public let bytes: Int
  /// What to know about its name, if anything: a folder's overview lists only names in `.tandem.json`.
  public let advice: String?

  /// Makes a new project file, complete and durable or not at all; never writes over anything.
  ///
  /// The name is taken as it is given, without an ending of its own.
  /// - Throws: `alreadyExists` if anything stands at the path, also a dangling link; or why it cannot be written.
  public static func create(
    _ path: String, _ project: Project, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> NewProjectFile {
    try files.checkPlace(path)
    if (try? files.status(at: path)) != nil { throw .alreadyExists(path: path) }
    let text = project.encoded.printed(.file)
    let again: Project
    do throws(ProjectFileProblems) { again = try ProjectFile.read(text).project } catch {
      throw .wouldNotReadBack(path: path, detail: error.problems.first?.message ?? "it is empty")
    }
    guard again == project else { throw .wouldNotReadBack(path: path, detail: "it would lose something") }
    let folder = try SaveFolder(of: path, named: path, files: files)
    defer { folder.close() }
    guard folder.isWritable else { throw .permission(path: path) }
    try TemporaryFile(holding: text, beside: path, named: path, mode: 0o666, files: files).becomeNew(path)
    try folder.synchronize()
    let advice =
      ProjectName.isProject(path.splitPath.name)
      ? nil : "\(path) does not end in \(ProjectName.suffix), so a folder's overview will not list it"
    return NewProjectFile(path: path, bytes: text.count, advice: advice)
  }
}
