import JSONText
import Records

/// The text of a file of an older version, as it was before it was migrated.
public struct MigratedText: Sendable {
  /// The version of the file.
  public let version: Int
  /// The bytes of the file.
  public let bytes: [UInt8]

  /// The name of the copy that is kept beside a file when it is first saved in the current version.
  public func backupName(of file: String) -> String { "\(file).v\(version)-backup" }
}

extension JSONProblem {
  /// The problem at the place in another text that its pointer leads to, or at the nearest around it.
  func placed(in document: JSONDocument) -> JSONProblem {
    var node = document.root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = String(token).replacing("~1", with: "/").replacing("~0", with: "~")
      let next = node.kind == .array ? Int(name).flatMap { node.element(at: $0) } : node[name]
      guard let next else { break }
      node = next
    }
    var problem = self
    let isWhole = node.kind != .object && node.kind != .array
    problem.range = isWhole ? node.range : node.range.lowerBound..<node.range.lowerBound + 1
    problem.related = []
    return problem
  }
}
