import System

/// Runs a person's own editor on a text, in a private file: `$VISUAL`, else `$EDITOR`, else `vi`.
///
/// The editor's words are taken as a shell command line, as git does, so that options may stand in it. The file is the
/// last argument. What comes back unreadable is never thrown away.
enum ExternalEditor {
  /// Runs the editor and answers with the text; the terminal has to be lent to it meanwhile.
  static func edit(_ text: String) -> EditorOutcome {
    let file: PrivateFile
    do throws(SystemFault) { file = try PrivateFile(text + "\n") } catch {
      return .failed("there is no place for a private file: \(error.words)", keptAt: nil)
    }
    let command = command
    let status = (try? ChildProcess.run(["/bin/sh", "-c", "\(command) \"$1\"", "tandem-editor", file.path])) ?? 127
    guard status == 0 else {
      let why =
        status == 127
        ? "“\(command)” is not found; set EDITOR to an editor that this machine has"
        : "“\(command)” ended with an error (\(status))"
      let isKept = file.text.map { $0 != text + "\n" } ?? false
      if !isKept { file.remove() }
      return .failed(why, keptAt: isKept ? file.path : nil)
    }
    guard let edited = file.text else {
      return .failed("“\(command)” left no text that is UTF-8", keptAt: file.isThere ? file.path : nil)
    }
    file.remove()
    var end = edited[...]
    while end.last?.isNewline == true { end.removeLast() }
    return .text(String(end))
  }

  /// Keeps a text that could not be taken, and answers where.
  static func keep(_ text: String) -> String? { try? PrivateFile(text + "\n").path }

  private static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = ProcessEnvironment.value(name), value.contains(where: { !$0.isWhitespace }) { return value }
    }
    return "vi"
  }
}

/// A file in a new folder into which only this person can look.
private struct PrivateFile {
  let path: String
  private let folder: String
  private let files = PosixFileSystem()

  /// Writes the file.
  init(_ text: String) throws(SystemFault) {
    folder = try files.createPrivateFolder("tandem")
    path = folder.appending(component: "text.txt")
    let file = try files.create(path, mode: 0o600)
    defer { try? files.close(file) }
    try files.writeAll(Array(text.utf8), to: file)
  }

  /// Whether something of that name is still there.
  var isThere: Bool { (try? files.status(at: path)) != nil }

  /// What stands in it, of at most 16 MiB, if it is UTF-8.
  var text: String? {
    guard let whole = try? files.readWhole(path, limit: 16 << 20) else { return nil }
    return String(validating: whole.bytes, as: UTF8.self)
  }

  func remove() {
    try? files.remove(path)
    try? files.removeFolder(folder)
  }
}
