import System

/// git, asked in a folder.
struct Git {
  /// The folder.
  let folder: String

  /// What a command of git prints; `nil` where it fails or git is not there.
  func output(_ arguments: String...) -> String? {
    output(arguments)
  }

  private func output(_ arguments: [String]) -> String? {
    ChildProcess.output(of: ["git", "-C", folder] + arguments, within: 10_000)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The one line that a command of git prints, without its end.
  func line(_ arguments: String...) -> String? {
    guard let output = output(arguments) else { return nil }
    let line = output.hasSuffix("\n") ? String(output.dropLast()) : output
    return line.isEmpty ? nil : line
  }

  /// The bytes of a file as it was at a revision; the path is one from the top of the repository, else one from here.
  static func file(_ path: String, at revision: String) -> [UInt8]? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? path
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let tries = [(".", "\(revision):\(path)"), (folder.isEmpty ? "/" : folder, "\(revision):./\(name)")]
    for (folder, object) in tries {
      let show = ["git", "-C", folder, "show", "--no-textconv", "--end-of-options", object]
      if let bytes = ChildProcess.output(of: show, within: 60_000, limit: 1 << 30) { return bytes }
    }
    return nil
  }
}
