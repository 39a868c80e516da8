import Programme

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
