public import JSONText
import Programme
import Records

/// Why a theme cannot be used.
public enum ThemeProblem: Error, Equatable, Sendable {
  /// There is no theme of that name.
  case unknown(String, known: [String])
  /// The file of a theme is at fault: its path, its text and what is wrong with it.
  case bad(String, [UInt8], [JSONProblem])
  /// The file of a theme cannot be read.
  case unreadable(String)
}

extension ThemeProblem: CustomStringConvertible {
  /// One sentence: what is wrong and what to do, behind its place.
  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }

  /// The file at fault, with line and column where they are known; empty for none.
  public var place: String {
    guard case .bad(let path, let bytes, let problems) = self else { return "" }
    guard let first = problems.first else { return path }
    let place = JSONLines(bytes).position(of: first.range.lowerBound)
    return "\(path):\(place.line):\(place.column)"
  }

  /// What is wrong and what to do, for a line that may be cut at its end.
  public var reason: String {
    switch self {
    case .unknown(let name, let known):
      let near = Spelling.question(name, among: known).map { $0 + " " } ?? ""
      return "there is no theme “\(name)”; \(near)choose one of \(known.joined(separator: ", "))"
    case .bad(_, _, let problems): return problems.first?.sentence ?? "it is no theme"
    case .unreadable(let why): return why
    }
  }

  /// Everything that is wrong, each with its place and line, as `check` says it of projects.
  public var diagnostics: String {
    guard case .bad(let path, let bytes, let problems) = self, !problems.isEmpty else { return "error: \(self)\n" }
    let lines = JSONLines(bytes)
    return problems.map { $0.text(path: path, lines: lines) }.joined()
  }
}
