import Glibc

/// Runs a person's own editor on a text, in a private file: `$VISUAL`, else `$EDITOR`, else `vi`.
///
/// The editor's words are taken as a shell command line, as git does, so that options may stand in it. The file is the
/// last argument. What comes back unreadable is never thrown away.
enum ExternalEditor {
  /// Runs the editor and answers with the text; the terminal has to be lent to it meanwhile.
  static func edit(_ text: String) -> EditorOutcome {
    guard let folder = privateFolder() else {
      return .failed(unsafe "there is no place for a private file: \(String(cString: strerror(errno)))", keptAt: nil)
    }
    let path = folder + "/text.txt"
    guard write(text + "\n", to: path) else {
      return .failed(unsafe "\(path) cannot be written: \(String(cString: strerror(errno)))", keptAt: nil)
    }
    let command = command
    let status = run(command, path)
    guard status == 0 else {
      let why =
        status == 127
        ? "“\(command)” is not found; set EDITOR to an editor that this machine has"
        : "“\(command)” ended with an error (\(status))"
      let isKept = read(path).map { $0 != text + "\n" } ?? false
      if !isKept { remove(path, folder) }
      return .failed(why, keptAt: isKept ? path : nil)
    }
    guard let edited = read(path) else {
      return .failed("“\(command)” left no text that is UTF-8", keptAt: unsafe access(path, F_OK) == 0 ? path : nil)
    }
    remove(path, folder)
    var end = edited[...]
    while end.last?.isNewline == true { end.removeLast() }
    return .text(String(end))
  }

  /// Keeps a text that could not be taken, and answers where.
  static func keep(_ text: String) -> String? {
    guard let folder = privateFolder() else { return nil }
    let path = folder + "/text.txt"
    return write(text + "\n", to: path) ? path : nil
  }

  private static var command: String {
    for name in ["VISUAL", "EDITOR"] {
      if let value = variable(name), value.contains(where: { !$0.isWhitespace }) {
        return value
      }
    }
    return "vi"
  }

  private static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// A new folder that only this person can look into.
  private static func privateFolder() -> String? {
    let parent = variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/tandem-XXXXXX".utf8CString)
    return unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      bytes = bytes.dropFirst(max(0, count))
    }
    return true
  }

  /// The text of a file of at most 16 MiB, if it is UTF-8.
  private static func read(_ path: String) -> String? {
    let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 16 << 20 {
      let count = unsafe part.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
      if count > 0 { bytes += part[..<count] }
      if count == 0 { return String(validating: bytes, as: UTF8.self) }
      if count < 0, errno != EINTR { return nil }
    }
    return nil
  }

  private static func remove(_ path: String, _ folder: String) {
    unsafe unlink(path)
    unsafe rmdir(folder)
  }

  /// Runs the editor in the shell and answers its exit status; a signal counts as 128 and its number.
  private static func run(_ command: String, _ path: String) -> Int32 {
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "tandem-editor", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 { if errno != EINTR { return 127 } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
