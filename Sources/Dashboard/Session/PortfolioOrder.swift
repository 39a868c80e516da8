import Insight

/// The orders in which a folder's projects can stand.
enum PortfolioOrder: String, CaseIterable, Sendable {
  case file, name, evidence, declared, roadblocks

  /// What the order puts first, for the chooser.
  var explanation: String {
    switch self {
    case .file: "by the name of the file"
    case .name: "by the name of the programme"
    case .evidence: "Red first, those that cannot be read before all"
    case .declared: "the least confident first, not declared last"
    case .roadblocks: "most open roadblocks first"
    }
  }

  /// The key that chooses it.
  var letter: Character { rawValue.first ?? " " }

  /// Whether one project stands before the other; equal ones keep their order.
  func precedes(_ left: OpenPortfolio.Line, _ right: OpenPortfolio.Line) -> Bool {
    switch self {
    case .file: return left.file < right.file
    case .name: return PortfolioOrder.name(left) < PortfolioOrder.name(right)
    case .evidence, .declared, .roadblocks: return rank(left) < rank(right)
    }
  }

  private static func name(_ line: OpenPortfolio.Line) -> String {
    (try? line.outcome.get())?.name.lowercased() ?? line.file
  }

  private func rank(_ line: OpenPortfolio.Line) -> Double {
    guard let verdict = try? line.outcome.get() else { return -.infinity }
    return switch self {
    case .file, .name: 0
    case .evidence: -Double(verdict.evidence?.rawValue ?? -1)
    case .declared: -(verdict.declared?.health.map { Double($0.rawValue) } ?? -1)
    case .roadblocks: -Double(verdict.openRoadblocks)
    }
  }
}
