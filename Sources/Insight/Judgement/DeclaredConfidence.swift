public import Programme
public import Records

/// What was declared of a programme up to a day, by rater.
struct Declaration {
  /// The day up to which it goes.
  private let today: CalendarDate
  /// The latest of each rater: NISTA, the SRO, then others in file order.
  let byRater: [DeclaredConfidence]

  /// Takes the latest assessment of each rater that is not in the future; of two on a day the later in the file.
  init(_ assessments: [ConfidenceAssessment], on today: CalendarDate) {
    self.today = today
    var latest: [DeclaredConfidence] = []
    for assessment in assessments where assessment.date <= today {
      let declared = DeclaredConfidence(assessment)
      let known = latest.firstIndex { $0.rater == declared.rater && $0.key == declared.key }
      if let known {
        if latest[known].date <= declared.date { latest[known] = declared }
      } else {
        latest.append(declared)
      }
    }
    let first = latest.filter { $0.rater == .nista } + latest.filter { $0.rater == .seniorResponsibleOwner }
    byRater = first + latest.filter { $0.rater == .other }
  }

  /// The published one: NISTA's where given, else the SRO's, else the newest of the others.
  var published: DeclaredConfidence? {
    if let first = byRater.first, first.rater != .other { return first }
    return byRater.max { $0.date < $1.date }
  }

  /// What the raters say where they do not say the same; Exempt, Reset and Not assessed take no side.
  var disagreement: String? { RatingDisagreement(byRater)?.words(near: today) }
}

extension DeclaredConfidence {
  /// What keeps other raters apart; NISTA and the SRO are one each, however they are written.
  fileprivate var key: String { rater == .other ? raterName.lowercased() : "" }

  /// Whether the declaration is better than the evidence.
  ///
  /// The two levels between, used until 2021, count half: Amber/Green is not better than Amber evidence, but it
  /// is better than Red. Exempt, Reset and Not assessed declare nothing.
  func isBetter(than evidence: Health) -> Bool {
    guard let declared = rating.level else { return false }
    return Double(evidence.rawValue) - declared >= 1
  }
}

/// The delivery confidence that a rater declared last.
public struct DeclaredConfidence: Equatable, Sendable {
  /// Who rates.
  public enum Rater: Hashable, Sendable {
    /// The National Infrastructure and Service Transformation Authority, and the IPA and MPA before it.
    case nista
    /// The senior responsible owner.
    case seniorResponsibleOwner
    /// Somebody else.
    case other
  }

  /// The kind of rater.
  public let rater: Rater
  /// The rater's name as the file has it.
  public let raterName: String
  /// What was declared.
  public let rating: Confidence
  /// The day of the assessment.
  public let date: CalendarDate
  /// Why, in the rater's words.
  public let rationale: String

  /// The declaration in words: "Green, SRO 3 Nov", with the year where that is not today's.
  public func words(near today: CalendarDate) -> String {
    "\(rating.rawValue), \(raterName) \(date.words(on: today))"
  }

  /// The nearest of the three levels, the worse one for the two between; `nil` for Exempt, Reset and Not assessed.
  public var health: Health? {
    switch rating {
    case .green: .green
    case .amberGreen, .amber: .amber
    case .amberRed, .red: .red
    case .exempt, .reset, .notAssessed: nil
    }
  }

  /// Makes one from an assessment.
  init(_ assessment: ConfidenceAssessment) {
    raterName = assessment.rater
    rater = Rater(assessment.rater)
    rating = assessment.rating
    date = assessment.date
    rationale = assessment.rationale
  }
}

extension DeclaredConfidence.Rater {
  /// Tells the rater by name or abbreviation, whatever the case.
  init(_ name: String) {
    let folded = name.lowercased()
    let words = folded.split { !$0.isLetter }
    // To look for a text in another costs 30,000 instructions the first time, and abbreviations are what people write.
    let isWrittenOut =
      words.count > 2
      && (folded.contains("infrastructure and projects authority")
        || folded.contains("infrastructure and service transformation") || folded.contains("major projects authority"))
    if isWrittenOut || words.contains(where: { $0 == "nista" || $0 == "ipa" || $0 == "mpa" }) {
      self = .nista
    } else if words.contains("sro") || folded.contains("senior responsible owner") {
      self = .seniorResponsibleOwner
    } else {
      self = .other
    }
  }
}

/// What was declared in a calendar quarter, by rater, and whether they disagree.
///
/// Departments and NISTA rate each quarter; the published data have one day for both.
public struct DeclaredRound: Equatable, Sendable {
  /// The quarter: `2026-Q4`.
  public let period: String
  /// The last of each rater in the quarter: NISTA, the SRO, then others.
  public let ratings: [DeclaredConfidence]
  /// What two raters say who do not say the same; `nil` where they agree or only one speaks.
  public let disagreement: RatingDisagreement?

  /// Every quarter in which anything was declared up to a day, oldest first.
  public static func all(in project: Project, on today: CalendarDate) -> [DeclaredRound] {
    var quarters: [Quarter: [ConfidenceAssessment]] = [:]
    for assessment in project.programme.confidence where assessment.date <= today {
      quarters[Quarter(assessment.date), default: []].append(assessment)
    }
    return quarters.sorted { $0.key < $1.key }.map { quarter, assessments in
      let ratings = Declaration(assessments, on: today).byRater
      return DeclaredRound(
        period: quarter.words, ratings: ratings, disagreement: RatingDisagreement(ratings))
    }
  }
}

/// A quarter of a calendar year.
private struct Quarter: Hashable, Comparable {
  let year: Int
  let number: Int

  init(_ date: CalendarDate) {
    let parts = date.parts
    year = parts.year
    number = (parts.month + 2) / 3
  }

  var words: String { "\(year)-Q\(number)" }

  static func < (left: Quarter, right: Quarter) -> Bool { (left.year, left.number) < (right.year, right.number) }
}

/// Raters who do not rate the same.
public struct RatingDisagreement: Equatable, Sendable {
  /// What each rater declared, NISTA first, then the SRO; Exempt, Reset and Not assessed take no side.
  public let ratings: [DeclaredConfidence]
  /// How many levels lie between the best and the worst: 2 from Green to Red, a half from Green to Amber/Green.
  public let levels: Double

  /// `nil` where fewer than two raters rate, or all rate the same.
  init?(_ byRater: [DeclaredConfidence]) {
    let rated = byRater.filter { $0.rating.level != nil }
    let levels = rated.compactMap(\.rating.level)
    guard let best = levels.min(), let worst = levels.max(), best < worst else { return nil }
    ratings = rated
    self.levels = worst - best
  }

  /// How far apart they are, in words: "half a level apart", "2 levels apart".
  public var distance: String {
    levels == 0.5 ? "half a level apart" : "\(levels.shortWords) level\(levels == 1 ? "" : "s") apart"
  }

  /// What they say: "NISTA says Amber (4 Oct), SRO says Green (2 Nov)"; a day of another year has it.
  public func words(near today: CalendarDate) -> String {
    ratings.map { "\($0.raterName) says \($0.rating.rawValue) (\($0.date.words(on: today)))" }.joined(separator: ", ")
  }
}

extension Confidence {
  /// The rating on one scale: 0 Green, 1 Amber, 2 Red, the two levels between halfway; `nil` for Exempt, Reset and Not
  /// assessed, which say nothing.
  var level: Double? {
    switch self {
    case .green: 0
    case .amberGreen: 0.5
    case .amber: 1
    case .amberRed: 1.5
    case .red: 2
    case .exempt, .reset, .notAssessed: nil
    }
  }
}
