import Programme
public import Records

/// What became of edits that an earlier session had kept without saving.
public struct Recovery: Equatable, Sendable {
  /// Edits that are in the project again, or were all along.
  public var broughtBack: [JournalEntry] = []
  /// Edits that could not be made again, each with the reason in words.
  public var setAside: [UnmadeEdit] = []
  /// What somebody else changed differently meanwhile, left to be decided.
  public var conflicts: [Conflict] = []
  /// Whether a save was completed that had been cut off while it wrote over the file.
  public var completedSave = false
  /// Why the journal could not be used at all, if so.
  public var problem: StoreError?

  /// What happened, in a sentence for a message, with the command that tells more.
  public func words(path: String) -> String {
    let saved = completedSave ? ["a save that was cut off in the middle was completed"] : []
    return (saved + (problem.map { ["no journal can be kept: \($0.reasonFirst)"] } ?? edits(path))).joined(
      separator: "; ")
  }

  /// The same, with a save that was completed.
  func withCompletedSave() -> Recovery {
    var recovery = self
    recovery.completedSave = true
    return recovery
  }

  /// What became of the edits, in parts of a sentence.
  private func edits(_ path: String) -> [String] {
    var parts: [String] = []
    if !broughtBack.isEmpty {
      let isOne = broughtBack.count == 1
      parts.append("\(counted(broughtBack.count, "edit")) of the last session \(isOne ? "was" : "were") brought back")
    }
    if let first = conflicts.first {
      let others = conflicts.count > 1 ? " and \(conflicts.count - 1) more" : ""
      parts.append("\(first.place)\(others) was changed meanwhile, to be decided")
    }
    if !setAside.isEmpty {
      let subject = parts.isEmpty ? " of the last session could not be brought back" : " could not be"
      parts.append("\(counted(setAside.count, "edit"))\(subject): see tandem recover \(ShellWord.path(path))")
    }
    return parts
  }
}

/// An edit of the journal that could not be made again.
public struct UnmadeEdit: Equatable, Sendable {
  /// The edit.
  public let entry: JournalEntry
  /// Why, and what to do.
  public let reason: String
}
