/// How likely the next forecast of a milestone is to move it later.
///
/// Slips repeat. Among 362 projects of New York City, the date slipped with probability .57 at the
/// next report where it had slipped at the last, and with .40 where it had not. That is the prior. A milestone that was
/// looked at again three times or more speaks for itself: the mean of the Beta distribution whose prior has that mean
/// and the weight of two looks, as much as Laplace's rule of succession gives to its own, so that three slips of three
/// are likely to go on and not certain to. Source of the smoothing: A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
/// section 2.4.
public struct SlipChance: Equatable, Sendable {
  /// What the probability rests on.
  public enum Basis: Equatable, Sendable {
    /// The milestone's own history, smoothed: so many slips in so many looks.
    case own(slips: Int, of: Int)
    /// The 362 projects, since its own history is thin; and whether it slipped at the last look.
    case others(slippedLast: Bool)
  }

  /// The probability, 0 to 1.
  public let probability: Double
  /// What it rests on.
  public let basis: Basis

  /// The probability of a slip after a slip, in the 362 projects.
  public static let afterSlip = 0.57
  /// The probability of a slip after a look at which the date held, in the 362 projects.
  public static let afterHold = 0.40
  /// How many looks a history of its own needs.
  public static let looksNeeded = 3
  /// The weight of the prior, in looks.
  public static let priorLooks = 2.0

  /// Estimates it from the days by which each forecast moved the date before; later is a slip.
  public init(moves: [Int]) {
    let slippedLast = (moves.last ?? 0) > 0
    let prior = slippedLast ? SlipChance.afterSlip : SlipChance.afterHold
    let slips = moves.count { $0 > 0 }
    if moves.count >= SlipChance.looksNeeded {
      basis = .own(slips: slips, of: moves.count)
      probability = (SlipChance.priorLooks * prior + Double(slips)) / (SlipChance.priorLooks + Double(moves.count))
    } else {
      basis = .others(slippedLast: slippedLast)
      probability = prior
    }
  }

  /// How likely, with the number and what it rests on: "next slip likely (0.83, own history: 3 of 3)".
  public var words: String { "next slip \(odds)" }

  /// The same where the heading says of what: "likely (0.83, own history: 3 of 3)".
  public var odds: String {
    let likely =
      switch probability {
      case ..<0.45: "less likely than not"
      case ..<0.55: "as likely as not"
      default: "likely"
      }
    let rests =
      switch basis {
      case .own(let slips, let looks): "own history: \(slips) of \(looks)"
      case .others(slippedLast: true): "362 other projects, after a slip"
      case .others(slippedLast: false): "362 other projects, after no slip"
      }
    return "\(likely) (\(probability.words(decimals: 2)), \(rests))"
  }
}
