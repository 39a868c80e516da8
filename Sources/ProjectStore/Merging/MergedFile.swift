import JSONText
import Programme
import Records
public import System

/// Three project files brought together: the merge, and its text printed over that of *mine*.
public struct MergedFile: Sendable {
  /// The merge.
  public let merge: Merge
  /// The text: bytes of *mine* wherever the merge changes nothing.
  public let text: [UInt8]

  /// Reads three files and merges them.
  ///
  /// - Parameters:
  ///   - base: the ancestor; an empty file where both sides added theirs.
  ///   - mine: one side, over whose text the result is printed.
  ///   - theirs: the other side.
  ///   - name: what to call all three in errors.
  ///   - files: the way to the disk.
  /// - Throws: why one cannot be read or is no project, or that a newer program wrote it; nothing was written.
  public init(
    base: String, mine: String, theirs: String, named name: String, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) {
    let ancestor = try MergedFile.read(base, as: "\(name) (common ancestor)", files, mayBeEmpty: true)
    guard let one = try MergedFile.read(mine, as: "\(name) (ours)", files),
      let other = try MergedFile.read(theirs, as: "\(name) (theirs)", files)
    else { throw .unparsable(path: name, problems: [], bytes: []) }
    merge = Merge(base: ancestor?.project, mine: one.project, theirs: other.project)
    text = one.printed(merge.merged)
    guard let again = try? one.reread(text), again.project == merge.merged else {
      throw .wouldNotReadBack(path: name, detail: "the two sides do not fit into one file")
    }
  }

  /// Puts the text in the place of a file, complete or not at all.
  ///
  /// Whether the name reached the disk is not asked for: git reads the file at once and writes another, and an error
  /// would say that nothing had changed.
  public func write(to path: String, files: any FileSystem = PosixFileSystem()) throws(StoreError) {
    let folder = try SaveFolder(of: path, named: path, files: files)
    defer { folder.close() }
    try TemporaryFile(holding: text, beside: path, named: path, mode: 0o666, files: files).replace(path)
  }

  private static func read(
    _ path: String, as name: String, _ files: any FileSystem, mayBeEmpty: Bool = false
  ) throws(StoreError) -> ProjectFile? {
    let bytes = try files.contents(of: path)
    if mayBeEmpty, bytes.isEmpty { return nil }
    let file: ProjectFile
    do throws(ProjectFileProblems) { file = try ProjectFile.read(bytes) } catch {
      throw .unparsable(path: name, problems: error.problems, bytes: bytes)
    }
    if file.isNewer { throw .readOnly(path: name, reason: .newerVersion(file.project.version)) }
    return file
  }
}
