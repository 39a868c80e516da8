import System

/// Writes over a file where it stands that were cut off with their process, or by the end of the power.
///
/// Such a write leaves the text before and the text after on the disk first, so that a torn file can be told from one
/// that somebody changed by hand: each of its bytes is that of the one text or of the other.
struct InterruptedWrite {
  /// The file, with links followed.
  let target: String
  /// The file as the person named it.
  let shown: String
  let files: any FileSystem

  /// The two copies of one write.
  private struct Pair {
    let before: String
    let after: String
    let process: Int32
  }

  /// Writes the rest of what was cut off, durably; answers whether there was any.
  ///
  /// Costs a look into the file's folder and into the state folder.
  /// - Throws: `writingLeftCopy` if the file cannot be written; this can then be tried again.
  func complete() throws(StoreError) -> Bool {
    let pairs = pairs()
    if pairs.isEmpty { return false }
    let folder = try SaveFolder(of: target, named: shown, files: files)
    defer { folder.close() }
    return try complete(pairs, in: folder)
  }

  /// The same for a save, which has the folder open.
  func complete(in folder: borrowing SaveFolder) throws(StoreError) -> Bool { try complete(pairs(), in: folder) }

  private func complete(_ pairs: [Pair], in folder: borrowing SaveFolder) throws(StoreError) -> Bool {
    var isCompleted = false
    for pair in pairs { if try complete(pair, in: folder) { isCompleted = true } }
    return isCompleted
  }

  private func complete(_ pair: Pair, in folder: borrowing SaveFolder) throws(StoreError) -> Bool {
    // Numbers of processes are used again after a start, so that it is the lock that tells whether the writing goes on.
    let isOver = pair.process == files.process || !files.isRunning(pair.process)
    switch folder.lock {
    case .held: break
    case .missing: guard isOver else { return false }
    case .heldByOther: return false
    }
    guard let old = try? files.readWhole(pair.before, named: pair.before).bytes,
      let new = try? files.readWhole(pair.after, named: pair.after).bytes,
      let current = try? files.readWhole(target, named: shown)
    else { return false }
    if current.bytes == old {
      // It never began. Beside a later text its copies could make that look torn.
      if isOver { remove(pair) }
      return false
    }
    guard InterruptedWrite.isMixture(current.bytes, of: old, and: new), current.status.hasWriteBit,
      (try? files.checkWritable(target)) != nil
    else { return false }
    // Also where every byte is there already: whether they have reached the disk nobody knows.
    do throws(SystemFault) { guard try write(new, over: current) else { return false } } catch {
      throw .writingLeftCopy(path: shown, copy: pair.before, reason: StoreError(writing: shown, error))
    }
    remove(pair)
    return current.bytes != new
  }

  /// Writes the text; `false` if somebody put another file in the place of the torn one meanwhile.
  private func write(_ text: [UInt8], over torn: WholeFile) throws(SystemFault) -> Bool {
    let file = try files.openToWrite(target)
    do throws(SystemFault) {
      guard try files.status(of: file).identity == torn.status.identity else {
        try? files.close(file)
        return false
      }
      try files.overwrite(file, with: text)
    } catch {
      try? files.close(file)
      throw error
    }
    try files.close(file)
    return true
  }

  private func remove(_ pair: Pair) { for copy in [pair.after, pair.before] { try? files.remove(copy) } }

  private func pairs() -> [Pair] {
    InPlaceWrite.copyPlaces(of: target, files).flatMap { place in
      TemporaryName.all(beside: place, files).compactMap { name in
        guard name.purpose == .after, let process = name.process else { return nil }
        return Pair(
          before: TemporaryName(.before, mark: name.mark).path(beside: place), after: name.path(beside: place),
          process: process)
      }
    }
  }

  /// Whether every byte is that of one text or the other in its place; zero stands for a block that never arrived.
  ///
  /// Nothing is cut off before everything is written, so that the file is never shorter than both.
  private static func isMixture(_ torn: [UInt8], of old: [UInt8], and new: [UInt8]) -> Bool {
    guard (min(old.count, new.count)...max(old.count, new.count)).contains(torn.count) else { return false }
    return torn.indices.allSatisfy { index in
      torn[index] == 0 || index < old.count && torn[index] == old[index]
        || index < new.count && torn[index] == new[index]
    }
  }
}
