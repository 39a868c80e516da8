import JSONText
import Programme
import Records
import System

extension StoreError: CustomStringConvertible {
  /// One message: the path, what is wrong, and what to do.
  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }

  /// The same with the path behind, for a line that may be cut at its end.
  public var reasonFirst: String { path.isEmpty ? reason : "\(reason): \(path)" }

  /// The file as the user named it; empty where the words need none.
  public var path: String {
    switch self {
    case .notFound(let path, _), .danglingLink(let path, _), .badPath(let path, _), .isFolder(let path),
      .notRegularFile(let path, _), .tooLarge(let path, _, _), .unreadable(let path), .readingFailed(let path, _),
      .unparsable(let path, _, _), .cutOff(let path, _, _, _), .readOnly(let path, _), .permission(let path),
      .diskFull(let path), .readOnlyFileSystem(let path), .writingFailed(let path, _), .writingLeftCopy(let path, _, _),
      .vanished(let path), .alreadyExists(let path), .notOverProject(let path), .outdated(let path, _),
      .overtaken(let path, _, _), .disputed(let path, _, _), .spoiltByOther(let path, _, _), .newerByOther(let path, _),
      .busy(let path), .wouldNotReadBack(let path, _), .wouldSpoil(let path, _):
      path
    case .noProjectHere, .edit: ""
    }
  }

  /// What is wrong and what to do, the reason first.
  public var reason: String {
    switch self {
    case .notFound(let path, let suggestion):
      "there is no such file"
        + (suggestion.map { "; did you mean \($0)?" }
          ?? "; make a new project with: tandem init \(ShellWord.path(path))")
    case .danglingLink(_, let target):
      "this is a symbolic link to \(target), which does not exist; mend or remove the link"
    case .badPath(_, let reason): "expected the path of a file, but \(reason)"
    case .isFolder: "expected a file, found a folder; name a file in it"
    case .notRegularFile(_, let kind):
      "expected a plain file, found a \(kind.rawValue); copy what it holds into a plain file first, or give it to a "
        + "command that only reads through standard input, as -"
    case .tooLarge(_, let bytes, let limit):
      "expected at most \(limit >> 20) MiB, found \(bytes >> 20) MiB; this is hardly a project file"
    case .unreadable: "you may not read this file; ask its owner, or change its permissions with chmod"
    case .readingFailed(_, let fault): "reading failed: \(fault); try again, or check the disk"
    case .unparsable(_, let problems, let bytes):
      "this is no project file that can be read: \(StoreError.firstProblem(problems, bytes)); nothing was changed"
    case .cutOff(let path, let copy, _, _): Remark.leftCopy(copy, isReadable: false).words(path: path)
    case .noProjectHere(let folder):
      "there is no project file (NAME.tandem.json) in \(folder); "
        + "make one with: tandem init NAME.tandem.json --example"
    case .readOnly(_, let reason): "read-only: \(reason.words)"
    case .outdated(_, let conflicts):
      "this was changed meanwhile: \(StoreError.listed(conflicts)); nothing was changed; look again first"
    case .overtaken(_, let edit, let reason):
      "“\(edit)” can no longer be taken back or made again: \(reason); it was passed over"
    case .disputed(_, let edit, let place): "“\(edit)” waits in a conflict: decide \(place) first"
    case .wouldSpoil(_, let detail):
      "not changed, because the file could not be read afterwards: \(detail); change something else"
    case .edit(let problem): problem.description
    default: savingWords
    }
  }

  /// What keeps a text from being written; short in front, since the status line has little room.
  private var savingWords: String {
    switch self {
    case .permission: "you may not write this file or its folder; change the permissions"
    case .diskFull: "the disk or your quota is full; free some space"
    case .readOnlyFileSystem: "the file system can no longer be written; make it writable"
    case .writingFailed(_, let fault): "writing failed: \(fault); check the disk"
    case .writingLeftCopy(_, let copy, let reason): "\(reason.reason); a copy of what stood there is \(copy)"
    case .vanished: "the file was removed or renamed since it was read; put it back, or save it anew"
    case .alreadyExists: "something of that name is there already; choose another name or remove it"
    case .notOverProject:
      "this is a project file or the name of one, and a snapshot never takes its place; choose another name"
    case .spoiltByOther(_, let problems, let bytes):
      "the file is no project any more, somebody else changed it: \(StoreError.firstProblem(problems, bytes)); "
        + "nothing was written; mend the file"
    case .newerByOther(_, let version):
      "a newer program changed the file to version \(version) of the format; nothing was written; use a newer tandem"
    case .busy: "the file kept changing while it was being saved; wait a moment"
    case .wouldNotReadBack(_, let detail):
      "not written, because the file could not be read back afterwards: \(detail); undo the last change"
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
