import Programme
import Records
public import System

extension ProjectStore {
  /// What there is to know about the file and what lies beside it, the gravest first.
  ///
  /// Cost: a list of the file's folder, and the reading of what saves left there.
  public func remarks() -> [Remark] {
    let lost = lostEdits().count
    let older = document.origin.migrated.map { [Remark.olderVersion($0.version)] } ?? []
    return (lost > 0 ? [.lostEdits(lost)] : [])
      + ProjectStore.remarks(on: path, isReadable: true, stateFolder: options.stateFolder, files: files)
      + older
  }

  /// What there is to know about what lies beside a file, whether it can be read or not.
  ///
  /// - Parameters:
  ///   - path: the file, as the person named it.
  ///   - isReadable: whether it can be read as a project.
  ///   - stateFolder: the folder of the journals, which tell texts that are known.
  public static func remarks(
    on path: String, isReadable: Bool, stateFolder: String?, files: any FileSystem
  ) -> [Remark] {
    guard let resolved = try? files.resolve(path) else { return [] }
    let leftovers = leftovers(of: resolved, isReadable: isReadable, stateFolder: stateFolder, files: files)
    return leftovers.valuable.map { .leftCopy($0, isReadable: isReadable) }
      + ConflictCopy.all(beside: path, files: files).map { .conflictCopy($0) }
  }

  /// What saves left of a file; the texts that the journal knows, and the file's own, are of no value.
  static func leftovers(
    of resolved: String, isReadable: Bool, stateFolder: String?, format: ProjectFormat = .current,
    files: any FileSystem
  ) -> Leftovers {
    Leftovers(
      of: resolved, isReadable: isReadable,
      known: {
        let journal = stateFolder.map { Journal(of: resolved, in: $0, files: files) }
        let documents = (try? journal?.read())?.documents ?? []
        let own = (try? files.readWhole(resolved, named: resolved)).map { ContentHash($0.bytes) }
        return documents.union(own.map { [$0] } ?? [])
      }, format: format, files: files)
  }
}

extension ProjectStore {
  /// Completes a save that was cut off while it wrote over a file where it stands; opening a file to change it does so
  /// by itself.
  ///
  /// - Returns: whether there was any.
  /// - Throws: why the file cannot be found or written.
  public static func completeInterruptedSave(
    of path: String, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> Bool {
    try InterruptedWrite(target: files.resolved(path), shown: path, files: files).complete()
  }

  /// Puts back what stood in a file before a save that was cut off in the middle; what stands there now is kept beside
  /// it as `NAME.torn`.
  ///
  /// - Returns: where that was kept.
  /// - Throws: why not; the file is then as it was. `spoiltByOther` names the copy if it is no project itself.
  public static func putBack(
    _ copy: LeftCopy, over path: String, files: any FileSystem = PosixFileSystem()
  ) throws(StoreError) -> String {
    let resolved = try files.resolved(path)
    let text = try files.readWhole(copy.path, named: copy.path).bytes
    _ = try ProjectFile.named(copy.path, text, .current)
    let folder = try SaveFolder(of: resolved, named: path, files: files)
    defer { folder.close() }
    let current = try files.readWhole(resolved, named: path)
    let torn = try KeptCopy(of: resolved, named: path, in: folder, files: files)
      .keep(current, as: resolved.splitPath.name + ".torn")
    let write = InPlaceWrite(target: resolved, shown: path, isFolderWritable: folder.isWritable, files: files)
    guard try write.write(text, over: current) else { throw .busy(path: path) }
    try? files.remove(copy.path)
    return torn
  }
}
