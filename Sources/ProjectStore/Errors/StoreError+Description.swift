import JSONText
import Programme

extension StoreError: CustomStringConvertible {
  /// One message: the path, what is wrong, and what to do.
  public var description: String {
    switch self {
    case .notFound(let path, let suggestion):
      "\(path): there is no such file"
        + (suggestion.map { "; did you mean \($0)?" } ?? "; make a new project with: tandem init \(path)")
    case .danglingLink(let path, let target):
      "\(path): this is a symbolic link to \(target), which does not exist; mend or remove the link"
    case .badPath(let path, let reason): "\(path): expected the path of a file, but \(reason)"
    case .isFolder(let path): "\(path): expected a file, found a folder; name a file in it"
    case .notRegularFile(let path, let kind):
      "\(path): expected a plain file, found a \(kind.rawValue); copy what it holds into a plain file first"
    case .tooLarge(let path, let bytes, let limit):
      "\(path): expected at most \(limit >> 20) MiB, found \(bytes >> 20) MiB; this is hardly a project file"
    case .unreadable(let path):
      "\(path): you may not read this file; ask its owner, or change its permissions with chmod"
    case .readingFailed(let path, let fault): "\(path): reading failed: \(fault); try again, or check the disk"
    case .unparsable(let path, let problems, let bytes):
      "\(path): this is no project file that can be read: \(StoreError.firstProblem(problems, bytes)); nothing was changed"
    case .cutOff(let path, let copy, _, _):
      "\(path): \(Remark.leftCopy(copy, isReadable: false).words(path: path))"
    case .noProjectHere(let folder):
      "there is no project file (NAME.tandem.json) in \(folder); "
        + "make one with: tandem init NAME.tandem.json --example"
    case .readOnly(let path, let reason): "\(path): read-only: \(reason.words)"
    default: savingDescription
    }
  }

  private var savingDescription: String {
    switch self {
    case .permission(let path):
      "\(path): you may not write this file or its folder; change the permissions, then save again"
    case .diskFull(let path): "\(path): the disk or your share of it is full; free some space, then save again"
    case .readOnlyFileSystem(let path):
      "\(path): the file system can no longer be written; make it writable, then save again"
    case .writingFailed(let path, let fault): "\(path): writing failed: \(fault); check the disk, then save again"
    case .writingLeftCopy(_, let copy, let reason): "\(reason.description); a copy of what stood there is \(copy)"
    case .vanished(let path):
      "\(path): the file was removed or renamed since it was read; put it back, or save it anew"
    case .alreadyExists(let path): "\(path): something of that name is there already; choose another name or remove it"
    case .notOverProject(let path):
      "\(path): this is a project file or the name of one, and a snapshot never takes its place; choose another name"
    case .outdated(let path, let conflicts):
      "\(path): this was changed meanwhile: \(StoreError.listed(conflicts)); nothing was changed; look again first"
    case .overtaken(let path, let edit, let reason):
      "\(path): “\(edit)” can no longer be taken back or made again: \(reason); it was passed over"
    case .disputed(let path, let edit, let place):
      "\(path): “\(edit)” waits in a conflict: decide \(place) first"
    case .spoiltByOther(let path, let problems, let bytes):
      "\(path): somebody else changed the file, and it is no project any more: \(StoreError.firstProblem(problems, bytes)); "
        + "nothing was written; mend the file, then save again"
    case .newerByOther(let path, let version):
      "\(path): a newer program changed the file to version \(version) of the format; nothing was written; "
        + "use a newer tandem"
    case .busy(let path): "\(path): the file kept changing while it was being saved; save again in a moment"
    case .wouldNotReadBack(let path, let detail):
      "\(path): not written, because the file could not be read back afterwards: \(detail); undo the last change"
    case .wouldSpoil(let path, let detail):
      "\(path): not changed, because the file could not be read afterwards: \(detail); change something else"
    case .edit(let problem): problem.description
    default: ""
    }
  }

  private static func firstProblem(_ problems: [JSONProblem], _ bytes: [UInt8]) -> String {
    guard let first = problems.first(where: { $0.severity == .error }) ?? problems.first else { return "it is empty" }
    let position = JSONLines(bytes).position(of: first.range.lowerBound)
    return "line \(position.line), column \(position.column): \(first.message)"
  }

  static func listed(_ conflicts: [EditConflict]) -> String {
    let shown = conflicts.prefix(3).map(\.words).joined(separator: "; ")
    return conflicts.count > 3 ? shown + "; and \(conflicts.count - 3) more" : shown
  }
}

extension StoreError {
  /// The full text for a terminal: for a file that cannot be read every problem with its line and a caret under the
  /// place, else the one message.
  public var diagnostics: String {
    switch self {
    case .unparsable(let path, let problems, let bytes), .spoiltByOther(let path, let problems, let bytes):
      let lines = JSONLines(bytes)
      return problems.map { $0.text(path: path, lines: lines) }.joined(separator: "\n")
    case .cutOff(let path, _, let problems, let bytes):
      return "\(description)\n\n" + StoreError.unparsable(path: path, problems: problems, bytes: bytes).diagnostics
    default: return description
    }
  }
}
