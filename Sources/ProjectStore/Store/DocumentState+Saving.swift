import Programme
import Records
import System

extension DocumentState {
  /// Brings the project into the file, durably; what somebody else wrote to it since is taken in first.
  ///
  /// - Parameters:
  ///   - recreate: whether to make the file anew if it was removed.
  ///   - announce: called with the hash of each text before it is written.
  /// - Throws: why the file does not hold the project; it then holds all of what it held before, or all of the new.
  mutating func save(recreate: Bool, announce: (ContentHash) -> Void) throws(StoreError) {
    let folder = try SaveFolder(of: resolvedPath, named: path, files: files)
    defer { folder.close() }
    _ = try InterruptedWrite(target: resolvedPath, shown: path, files: files).complete(in: folder)
    for attempt in 0..<12 {
      // Whoever writes without the lock, because others held it for too long, gives way longer each time.
      if attempt > 0 { files.pause(milliseconds: min(10 << attempt, 400)) }
      guard let current = try current(recreate: recreate, in: folder, announce: announce) else { return }
      if current.bytes != base.bytes {
        // A save that failed half-way and was completed since: nobody else changed anything.
        if (try? printed()) == current.bytes {
          base = KnownFile(bytes: current.bytes, project: project, status: current.status)
        } else {
          _ = try absorb(current)
        }
      }
      base.status = current.status
      let text = try printed()
      if text == current.bytes, isBaseDurable { return }
      try refuseUnwritable(current.status)
      let hash = ContentHash(text)
      announce(hash)
      if let migrated = origin.migrated, current.bytes == migrated.bytes {
        backup = try KeptCopy(of: resolvedPath, named: path, in: folder, files: files)
          .keep(current, as: migrated.backupName(of: resolvedPath.splitPath.name))
      }
      if try put(text, over: current, in: folder) {
        base = KnownFile(bytes: text, project: project, status: current.status, hash: hash)
        isBaseDurable = false
        try folder.synchronize()
        isBaseDurable = true
        return
      }
    }
    throw .busy(path: path)
  }

  /// The file as it stands; `nil` if it was gone and has been made anew.
  private mutating func current(
    recreate: Bool, in folder: borrowing SaveFolder, announce: (ContentHash) -> Void
  ) throws(StoreError) -> WholeFile? {
    do throws(StoreError) {
      return try files.readWhole(resolvedPath, named: path, expecting: base.bytes)
    } catch .notFound {
      guard recreate else { throw .vanished(path: path) }
      let text = try printed()
      let hash = ContentHash(text)
      announce(hash)
      let temporary = try TemporaryFile(holding: text, beside: resolvedPath, named: path, mode: 0o666, files: files)
      try temporary.becomeNew(resolvedPath)
      base = KnownFile(bytes: text, project: project, status: base.status, hash: hash)
      isBaseDurable = false
      try folder.synchronize()
      isBaseDurable = true
      return nil
    }
  }

  /// Puts a text in the place of the file; `false` if somebody wrote meanwhile.
  private mutating func put(
    _ text: [UInt8], over current: WholeFile, in folder: borrowing SaveFolder
  ) throws(StoreError) -> Bool {
    if current.status.links == 1, folder.isWritable {
      switch try Replacement(target: resolvedPath, shown: path, files: files).replace(current, by: text) {
      case .replaced: return true
      case .changedMeanwhile: return false
      case .overtaken(let copy):
        try takeIn(copy)
        return false
      case .ownerCannotBeKept: break
      }
    }
    return try InPlaceWrite(target: resolvedPath, shown: path, isFolderWritable: folder.isWritable, files: files)
      .write(text, over: current)
  }

  /// Takes in what somebody wrote over the new text before it could be taken away again.
  private mutating func takeIn(_ copy: String) throws(StoreError) {
    do throws(StoreError) {
      let theirs = try ProjectFile.named(path, files.readWhole(copy, named: path).bytes, format)
      let merge = merge(with: theirs)
      lastMerge = OutsideChange(theirs, over: self, conflicts: merge.conflicts)
      project = merge.merged
      try? files.remove(copy)
    } catch {
      throw .writingLeftCopy(path: path, copy: copy, reason: error)
    }
  }

  private func refuseUnwritable(_ status: FileStatus) throws(StoreError) {
    if !status.hasWriteBit { throw .permission(path: path) }
    try files.writing(path) { () throws(SystemFault) in try files.checkWritable(resolvedPath) }
  }
}
