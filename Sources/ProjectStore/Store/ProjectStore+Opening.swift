import JSONText
import Programme
import Records
public import System

extension ProjectStore {
  /// Opens a project file and reads it whole.
  ///
  /// Follows symbolic links; takes only a regular file of at most 1 GiB and never waits for a pipe. A file that a
  /// newer program wrote, or that nobody or not this person may write, is opened read-only; a file without any write
  /// permission counts as such for root, too. A save that was cut off while it wrote over the file is completed first
  /// (`recovery` says so).
  /// - Parameters:
  ///   - path: the file; relative paths start at the process's folder.
  ///   - readOnly: whether nothing is to be changed.
  ///   - files: the way to the disk.
  ///   - options: how edits are kept and saved; what an earlier session kept without saving is brought back first
  ///     (`recovery`), where a journal is kept and the project can be changed.
  /// - Throws: why it cannot be opened, with what to do; `unparsable` carries every problem and the bytes.
  public static func open(
    _ path: String, readOnly: Bool = false, files: any FileSystem = PosixFileSystem(),
    options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> ProjectStore {
    let resolved = try files.resolved(path)
    let isCompleted =
      readOnly ? false : try InterruptedWrite(target: resolved, shown: path, files: files).complete()
    let whole = try files.readWhole(resolved, named: path)
    let file: ProjectFile
    do throws(StoreError) { file = try ProjectFile.named(path, whole.bytes, options.format) } catch {
      throw error.cutOff(by: resolved, options: options, files: files)
    }
    let document = DocumentState(
      path: path, resolvedPath: resolved, file: file, status: whole.status, files: files,
      format: options.format)
    let store = ProjectStore(document: document, isReadOnlyWish: readOnly, options: options)
    store.bringBack()
    if isCompleted { store.recovery = (store.recovery ?? Recovery()).withCompletedSave() }
    return store
  }

  /// A project of a text that no file holds, such as what came through a pipe: to look at only, without a journal.
  ///
  /// - Throws: `unparsable`, by that name.
  public static func reading(
    _ bytes: [UInt8], named name: String, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> ProjectStore {
    let options = StoreOptions()
    let status = FileStatus(kind: .pipe, size: bytes.count, mode: 0o400, owner: 0, group: 0, links: 0, identity: [])
    let document = DocumentState(
      path: name, resolvedPath: name, file: try .named(name, bytes, options.format), status: status, files: files,
      format: options.format)
    return ProjectStore(document: document, isReadOnlyWish: true, options: options)
  }
}

extension StoreError {
  /// That a save was cut off, where that is why a file cannot be read.
  fileprivate func cutOff(by resolved: String, options: StoreOptions, files: any FileSystem) -> StoreError {
    guard case .unparsable(let path, let problems, let bytes) = self else { return self }
    let leftovers = ProjectStore.leftovers(
      of: resolved, isReadable: false, stateFolder: options.stateFolder, format: options.format, files: files)
    guard let copy = leftovers.valuable.last(where: { $0.kind == .before }) else { return self }
    return .cutOff(path: path, copy: copy, problems: problems, bytes: bytes)
  }
}

extension ProjectFile {
  /// Reads a project; errors name the file.
  static func named(
    _ path: String, _ bytes: [UInt8], _ format: ProjectFormat
  ) throws(StoreError) -> ProjectFile {
    do throws(ProjectFileProblems) { return try read(bytes, format: format) } catch {
      throw .unparsable(path: path, problems: error.problems, bytes: bytes)
    }
  }
}

extension FileSystem {
  /// Follows all links of a path, with an error that helps.
  func resolved(_ path: String) throws(StoreError) -> String {
    if path.isEmpty { throw .badPath(path: path, reason: "it is empty") }
    if path.utf8.contains(0) { throw .badPath(path: path, reason: "it contains a NUL character") }
    do throws(SystemFault) { return try resolve(path) } catch {
      guard error.reason == .absent else { throw StoreError(reading: path, error) }
      if let status = try? status(at: path), status.kind == .link, let target = try? target(ofLink: path) {
        throw .danglingLink(path: path, target: target)
      }
      throw .notFound(path: path, suggestion: neighbour(of: path))
    }
  }

  /// A project file of the same folder that may have been meant.
  private func neighbour(of path: String) -> String? {
    let (folder, name) = path.splitPath
    guard let names = try? names(in: folder.isEmpty ? "." : folder) else { return nil }
    let candidates = names.filter(ProjectName.isProject).sorted()
    let stem = ProjectName.stem(name)
    let match =
      candidates.first { ProjectName.stem($0) == stem }
      ?? Spelling.nearest(to: stem, among: candidates.map(ProjectName.stem)).map { $0 + ProjectName.suffix }
    return match.map { folder.isEmpty ? $0 : folder.appending(component: $0) }
  }
}
