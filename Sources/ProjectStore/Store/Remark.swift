/// Something to know about a file and what lies beside it, apart from what it says.
public enum Remark: Equatable, Sendable {
  /// So many saved edits are no longer in the file, as after a checkout.
  case lostEdits(Int)
  /// A save that was cut off left a copy; whether the file itself can be read.
  case leftCopy(LeftCopy, isReadable: Bool)
  /// A file service made a copy because of a conflict.
  case conflictCopy(ConflictCopy)
  /// The file is of an older version of the format.
  case olderVersion(Int)

  /// What it is and what to do, in a sentence.
  ///
  /// - Parameter path: the file, as the person named it.
  public func words(path: String) -> String {
    switch self {
    case .lostEdits(let count):
      "\(count) saved edit\(count == 1 ? " is" : "s are") no longer in the file; to see and bring back: "
        + "tandem recover \(ShellWord.path(path))"
    case .leftCopy(let copy, isReadable: false) where copy.kind == .before:
      "a save was cut off in the middle; what stood in the file before is \(copy.path); to mend the file: "
        + "tandem recover \(ShellWord.path(path)) --apply"
    case .leftCopy(let copy, _) where copy.kind == .before:
      "a save was cut off in the middle and left what stood in the file before: \(copy.path); "
        + "compare both with tandem diff, then remove it"
    case .leftCopy(let copy, _):
      "a save was cut off and left a text that is not in the file: \(copy.path); "
        + "compare both with tandem diff, take over what is missing, then remove it"
    case .conflictCopy(let copy):
      "changed on two machines at the same time: \(copy.service) left \(copy.path); "
        + "compare both with tandem diff, take over what is missing, then remove it"
    case .olderVersion(let version):
      "the file is of version \(version) of the format; the first save brings it up to date and keeps it as it is beside"
    }
  }

  /// What tells it from others for machines: `conflict-copy`.
  public var code: String {
    switch self {
    case .lostEdits: "lost-edits"
    case .leftCopy: "left-copy"
    case .conflictCopy: "conflict-copy"
    case .olderVersion: "older-version"
    }
  }

  /// Whether something may be lost if nobody does anything.
  public var isGrave: Bool { if case .olderVersion = self { false } else { true } }
}
