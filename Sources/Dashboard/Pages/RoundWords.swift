import Insight
import Programme
import Records

/// A review round in words: who has scored whom, and who has not.
enum RoundWords {
  /// Who has not scored, or only in part; empty where both sides have scored the other in full.
  ///
  /// That a side has not scored itself is said only where the other has.
  static func missing(_ round: ScoreRound, in project: Project, partner: String) -> String {
    let dimensions = project.dimensions
    let all = dimensions.count
    let isSelfScored = round.isScored(.weAboutOurselves) || round.isScored(.theyAboutThemselves)
    func said(_ from: Party, _ about: Party) -> String? {
      let count = round.count(ScoreView(from: from, about: about), of: dimensions)
      guard count < all, count > 0 || from != about || isSelfScored else { return nil }
      let whom = from == about ? "itself" : about == .department ? "the department" : partner
      return count == 0 ? "has not scored \(whom)" : "has scored \(whom) on \(count) of \(all)"
    }
    let sides = Party.allCases.compactMap { side -> String? in
      let parts = [said(side, side.other), said(side, side)].compactMap(\.self)
      guard !parts.isEmpty else { return nil }
      return "\(side == .department ? "the department" : partner) \(parts.joined(separator: " and "))"
    }
    return sides.joined(separator: "; ")
  }
}
