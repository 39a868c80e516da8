/// Why a theme cannot be used.
public enum ThemeProblem: Error, Equatable, Sendable {
  /// There is no theme of that name.
  case unknown(String, known: [String])
  /// The file of a theme is at fault.
  case bad(String, String)
}

extension ThemeProblem: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .unknown(let name, let known):
      "there is no theme “\(name)”; choose one of \(known.joined(separator: ", "))"
    case .bad(let name, let why): "theme \(name): \(why)"
    }
  }
}
