import System

/// Who makes changes: the name that git would use, else the user's.
enum Author {
  /// `GIT_AUTHOR_NAME`, else git's `user.name`, else `USER`, else "unknown".
  ///
  /// Cost: one process where the first is not set, given a second at most.
  static func name(_ variable: (String) -> String?) -> String {
    if let name = trimmed(variable("GIT_AUTHOR_NAME")) { return name }
    let answer = ChildProcess.output(of: ["git", "config", "user.name"], within: 1000)
    if let name = trimmed(answer.map { String(decoding: $0, as: UTF8.self) }) { return name }
    return trimmed(variable("USER")) ?? "unknown"
  }

  private static func trimmed(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = text.split(separator: "\n").first ?? ""
    let words = line.split(separator: " ").joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(200))
  }
}
