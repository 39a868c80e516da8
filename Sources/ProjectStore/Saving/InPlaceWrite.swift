/// Writes over a file where it stands, for files that must stay the same file: with several names, in a folder where
/// nothing can be made, or of an owner whom a new file could not have.
///
/// A copy of the old text reaches the disk first. If writing fails the old text is put back; if that fails too, the
/// copy stays and the error names it.
struct InPlaceWrite {
  let target: String
  let shown: String
  let isFolderWritable: Bool
  let files: any FileSystem

  /// Writes the text; `false` if the file is no longer what it was, and then nothing is written where the name leads.
  func write(_ text: [UInt8], over old: WholeFile) throws(StoreError) -> Bool {
    let copy = try safetyCopy(of: old)
    let file: Descriptor
    do throws(SystemFault) { file = try files.openToWrite(target) } catch {
      copy.remove()
      throw StoreError(writing: shown, error)
    }
    do throws(StoreError) {
      let current = try files.readWhole(file, named: shown)
      guard current.bytes == old.bytes, current.status.identity == old.status.identity else {
        try? files.close(file)
        copy.remove()
        return false
      }
    } catch {
      try? files.close(file)
      copy.remove()
      throw error
    }
    do throws(SystemFault) { try overwrite(file, with: text) } catch {
      let reason = StoreError(writing: shown, error)
      try? files.close(file)
      guard restore(old.bytes) else {
        throw .writingLeftCopy(path: shown, copy: copy.path, reason: reason)
      }
      copy.remove()
      throw reason
    }
    let isInPlace = isStill(file)
    copy.remove()
    try files.writing(shown) { () throws(SystemFault) in try files.close(file) }
    return isInPlace
  }

  /// Whether the name is still this file's: somebody who does not know the lock may have put another in its place, and
  /// what was written here would be seen by nobody.
  private func isStill(_ file: Descriptor) -> Bool {
    guard let named = try? files.status(at: target), let written = try? files.status(of: file) else { return true }
    return named.identity == written.identity
  }

  private func overwrite(_ file: Descriptor, with bytes: [UInt8]) throws(SystemFault) {
    try files.seek(file, to: 0)
    try files.writeAll(bytes, to: file)
    try files.truncate(file, to: bytes.count)
    try files.synchronize(file)
  }

  /// Over a fresh descriptor: one whose synchronizing failed may pretend success afterwards.
  private func restore(_ bytes: [UInt8]) -> Bool {
    guard let file = try? files.openToWrite(target) else { return false }
    defer { try? files.close(file) }
    return (try? overwrite(file, with: bytes)) != nil
  }

  private func safetyCopy(of old: WholeFile) throws(StoreError) -> TemporaryFile {
    let place = isFolderWritable ? target : try files.stateFolderPath(of: Leftovers.copyName(of: target), for: shown)
    let copy = try TemporaryFile(
      holding: old.bytes, beside: place, named: shown, tag: "before", mode: 0o600, files: files)
    do throws(SystemFault) { try files.synchronizeFolder(of: place) } catch {
      copy.remove()
      throw StoreError(writing: shown, error)
    }
    return copy
  }
}
