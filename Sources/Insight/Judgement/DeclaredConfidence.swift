public import Programme

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
