import System

/// Puts a new file in the place of another in one step, and makes sure that what it replaced is what was expected.
///
/// The new file and the old one exchange names, so that nothing that somebody wrote in the last moment is lost: it is
/// what came out. Where the file system cannot exchange, the file is compared once more and then renamed over.
struct Replacement {
  let target: String
  let shown: String
  let files: any FileSystem

  /// What came of it.
  enum Outcome {
    /// The new text stands there; its name still has to be made durable.
    case replaced
    /// Somebody wrote meanwhile; what they wrote stands there, nothing of ours is left.
    case changedMeanwhile
    /// Somebody wrote meanwhile and once more over our text; that is kept at this path.
    case overtaken(String)
    /// The system does not let this person give the new file the owner of the old one; nothing has changed.
    case ownerCannotBeKept
  }

  func replace(_ old: WholeFile, by text: [UInt8]) throws(StoreError) -> Outcome {
    let temporary: TemporaryFile
    do throws(TemporaryFile.Likeness) {
      temporary = try TemporaryFile(replacing: target, status: old.status, by: text, named: shown, files: files)
    } catch {
      switch error {
      case .ownerCannotBeKept: return .ownerCannotBeKept
      case .store(let error): throw error
      }
    }
    do throws(SystemFault) { try files.exchange(temporary.path, target) } catch {
      if error.reason == .unsupported { return try renameOver(old, temporary) }
      temporary.remove()
      throw StoreError(writing: shown, error)
    }
    let out: WholeFile
    do throws(StoreError) { out = try files.readWhole(temporary.path, named: shown, expecting: old.bytes) } catch {
      // What came out is unknown: it goes back.
      try putBack(temporary)
      temporary.remove()
      if case .isFolder = error { throw .isFolder(path: shown) }
      throw error
    }
    if out.bytes == old.bytes {
      temporary.remove()
      return .replaced
    }
    try putBack(temporary)
    do throws(StoreError) {
      guard try files.readWhole(temporary.path, named: shown).bytes == text else { return .overtaken(temporary.path) }
    } catch {
      throw .writingLeftCopy(path: shown, copy: temporary.path, reason: error)
    }
    temporary.remove()
    return .changedMeanwhile
  }

  private func putBack(_ temporary: TemporaryFile) throws(StoreError) {
    do throws(SystemFault) { try files.exchange(temporary.path, target) } catch {
      throw .writingLeftCopy(path: shown, copy: temporary.path, reason: StoreError(writing: shown, error))
    }
  }

  private func renameOver(_ old: WholeFile, _ temporary: TemporaryFile) throws(StoreError) -> Outcome {
    let isUnchanged: Bool
    do throws(StoreError) {
      isUnchanged = try files.readWhole(target, named: shown, expecting: old.bytes).bytes == old.bytes
    } catch {
      temporary.remove()
      throw error
    }
    guard isUnchanged else {
      temporary.remove()
      return .changedMeanwhile
    }
    try temporary.replace(target)
    return .replaced
  }
}
