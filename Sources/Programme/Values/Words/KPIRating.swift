public import Records

/// The rating of a KPI assessment.
///
/// Source: Procurement Regulations 2024, regulation 39(5).
public enum KPIRating: String, Word {
  case good = "Good"
  case approachingTarget = "Approaching target"
  case requiresImprovement = "Requires improvement"
  case inadequate = "Inadequate"
  case other = "Other"

  /// What the word stands for, in messages.
  public static let noun = "KPI rating"
}
