import System

/// A file beside another, under a hidden name of its own, complete and on the disk.
///
/// Nothing is left behind when making it fails.
struct TemporaryFile {
  /// Where it stands.
  let path: String
  private let shown: String
  private let files: any FileSystem

  /// Why a file cannot be made that has all a given file has.
  enum Likeness: Error {
    case ownerCannotBeKept
    case store(StoreError)
  }

  /// Writes bytes to a new file, with the mode that the umask leaves.
  init(
    holding bytes: [UInt8], beside target: String, named shown: String, as name: TemporaryName? = nil, mode: UInt32,
    files: any FileSystem
  ) throws(StoreError) {
    self.shown = shown
    self.files = files
    let (path, file) = try TemporaryFile.create(
      name ?? TemporaryName(.replacement, by: files.process), beside: target, named: shown, mode: mode, files: files)
    self.path = path
    do throws(SystemFault) { try files.writeAll(bytes, to: file) } catch {
      throw discarded(file, error)
    }
    try finish(file)
  }

  /// Writes bytes to a new file that has owner, mode and extended attributes of the file that it is to replace.
  init(
    replacing target: String, status: FileStatus, by bytes: [UInt8], named shown: String, files: any FileSystem
  ) throws(Likeness) {
    self.shown = shown
    self.files = files
    let file: Descriptor
    do throws(StoreError) {
      (path, file) = try TemporaryFile.create(
        TemporaryName(.replacement, by: files.process), beside: target, named: shown, mode: 0o600, files: files)
    } catch {
      throw .store(error)
    }
    do throws(SystemFault) {
      try files.writeAll(bytes, to: file)
      let own = try files.status(of: file)
      if own.owner != status.owner || own.group != status.group {
        try files.setOwner(file, owner: status.owner, group: status.group)
      }
      try copyAttributes(of: target, to: file)
      try files.setMode(file, status.mode)
    } catch {
      discard(file)
      throw error.call == "fchown" && error.reason.isPermission
        ? .ownerCannotBeKept : .store(StoreError(writing: shown, error))
    }
    do throws(StoreError) { try finish(file) } catch { throw .store(error) }
  }

  /// The same, but where the system does not give it that owner, a file of this person's own.
  ///
  /// - Parameter mode: the mode that such a file has, as far as the umask leaves it.
  init(
    replacing target: String, status: FileStatus, by bytes: [UInt8], named shown: String, orOwnWith mode: UInt32,
    files: any FileSystem
  ) throws(StoreError) {
    do throws(Likeness) {
      try self.init(replacing: target, status: status, by: bytes, named: shown, files: files)
    } catch {
      if case .store(let error) = error { throw error }
      try self.init(holding: bytes, beside: target, named: shown, mode: mode, files: files)
    }
  }

  /// Takes the place of what stands under a name; the file is removed if it cannot.
  func replace(_ target: String) throws(StoreError) {
    do throws(SystemFault) { try files.rename(path, to: target) } catch {
      remove()
      throw StoreError(writing: shown, error)
    }
  }

  /// Takes a name that is still free; the file is removed if it is not.
  func becomeNew(_ target: String) throws(StoreError) {
    do throws(SystemFault) { try files.renameToFree(path, to: target) } catch {
      remove()
      throw StoreError(writing: shown, error)
    }
  }

  /// Removes the file; tried twice, and then left, since the document itself is not concerned.
  func remove() {
    do throws(SystemFault) { try files.remove(path) } catch { try? files.remove(path) }
  }

  private static func create(
    _ wanted: TemporaryName, beside target: String, named shown: String, mode: UInt32, files: any FileSystem
  ) throws(StoreError) -> (String, Descriptor) {
    var name = wanted
    while true {
      let path = name.path(beside: target)
      do throws(SystemFault) { return (path, try files.create(path, mode: mode)) } catch {
        if error.reason != .taken { throw StoreError(writing: shown, error) }
      }
      name = TemporaryName(name.purpose, by: files.process)
    }
  }

  private func finish(_ file: Descriptor) throws(StoreError) {
    do throws(SystemFault) { try files.synchronize(file) } catch { throw discarded(file, error) }
    do throws(SystemFault) { try files.close(file) } catch {
      remove()
      throw StoreError(writing: shown, error)
    }
  }

  private func copyAttributes(of target: String, to file: Descriptor) throws(SystemFault) {
    let source = try files.openToRead(target)
    defer { try? files.close(source) }
    for attribute in try files.attributes(of: source) {
      do throws(SystemFault) { try files.setAttribute(file, attribute) } catch {
        guard error.reason == .unsupported || attribute.isTheSystems && error.reason.isPermission else { throw error }
      }
    }
  }

  private func discard(_ file: Descriptor) {
    try? files.close(file)
    remove()
  }

  private func discarded(_ file: Descriptor, _ fault: SystemFault) -> StoreError {
    discard(file)
    return StoreError(writing: shown, fault)
  }
}
