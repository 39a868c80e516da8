import System

/// Writes over a file where it stands, for files that must stay the same file: with several names, in a folder where
/// nothing can be made, or of an owner whom a new file could not have.
///
/// Copies of the old text and of the new one reach the disk first. If writing fails the old text is put back; if that
/// fails too, the copies stay and the error names the old one. If writing is cut off, `InterruptedWrite` completes it.
struct InPlaceWrite {
  let target: String
  let shown: String
  let isFolderWritable: Bool
  let files: any FileSystem

  /// Writes the text; `false` if the file is no longer what it was, and then nothing is written where the name leads.
  func write(_ text: [UInt8], over old: WholeFile) throws(StoreError) -> Bool {
    let copies = try safetyCopies(of: old.bytes, and: text)
    func removeCopies() { for copy in copies { copy.remove() } }
    let file: Descriptor
    do throws(SystemFault) { file = try files.openToWrite(target) } catch {
      removeCopies()
      throw StoreError(writing: shown, error)
    }
    do throws(StoreError) {
      let current = try files.readWhole(file, named: shown, expecting: old.bytes)
      guard current.bytes == old.bytes, current.status.identity == old.status.identity else {
        try? files.close(file)
        removeCopies()
        return false
      }
    } catch {
      try? files.close(file)
      removeCopies()
      throw error
    }
    do throws(SystemFault) { try files.overwrite(file, with: text) } catch {
      let reason = StoreError(writing: shown, error)
      try? files.close(file)
      guard restore(old.bytes) else {
        throw .writingLeftCopy(path: shown, copy: copies[0].path, reason: reason)
      }
      removeCopies()
      throw reason
    }
    let isInPlace = isStill(file)
    removeCopies()
    try files.writing(shown) { () throws(SystemFault) in try files.close(file) }
    return isInPlace
  }

  /// The paths beside which copies of a file may stand: its own, and one in the state folder, which is told by the
  /// whole path, since files of many folders may have the one name.
  static func copyPlaces(of target: String, _ files: any FileSystem) -> [String] {
    [target] + (files.stateFolder.map { [$0.appending(component: copyName(of: target))] } ?? [])
  }

  private static func copyName(of target: String) -> String {
    "\(target.pathHash)-\(target.splitPath.name)"
  }

  /// Whether the name is still this file's: somebody who does not know the lock may have put another in its place, and
  /// what was written here would be seen by nobody.
  private func isStill(_ file: Descriptor) -> Bool {
    guard let named = try? files.status(at: target), let written = try? files.status(of: file) else { return true }
    return named.identity == written.identity
  }

  /// Over a fresh descriptor: one whose synchronizing failed may pretend success afterwards.
  private func restore(_ bytes: [UInt8]) -> Bool {
    guard let file = try? files.openToWrite(target) else { return false }
    defer { try? files.close(file) }
    return (try? files.overwrite(file, with: bytes)) != nil
  }

  /// The copy of the old text, then that of the new one.
  private func safetyCopies(of old: [UInt8], and new: [UInt8]) throws(StoreError) -> [TemporaryFile] {
    let place =
      isFolderWritable ? target : try files.stateFolderPath(of: InPlaceWrite.copyName(of: target), for: shown)
    let before = TemporaryName(.before, by: files.process)
    var copies: [TemporaryFile] = []
    do throws(StoreError) {
      for (name, text) in [(before, old), (TemporaryName(.after, mark: before.mark), new)] {
        copies.append(
          try TemporaryFile(holding: text, beside: place, named: shown, as: name, mode: 0o600, files: files))
      }
      try files.writing(shown) { () throws(SystemFault) in try files.synchronizeFolder(of: place) }
    } catch {
      for copy in copies { copy.remove() }
      throw error
    }
    return copies
  }
}
