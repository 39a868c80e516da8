public import Records

extension ConfidenceAssessment {
  /// Somebody says it, and not of the future.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been assessed")].compactMap(\.self)
    if rater.trimmed.isEmpty { faults.append(.error("rater", "it cannot be empty: who says so?")) }
    return faults
  }

  /// A rater says one thing a day.
  public func fault(besides other: ConfidenceAssessment) -> RecordFault {
    .error("rater", "\(other.rater) has an assessment of \(date.words) already; change that one")
  }
}
