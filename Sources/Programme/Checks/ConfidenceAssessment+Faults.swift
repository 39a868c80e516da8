extension ConfidenceAssessment {
  /// A rater says one thing a day, and not of the future.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been assessed")].compactMap(\.self)
    if context.others(ConfidenceAssessment.self).contains(where: { $0.rater == rater && $0.date == date }) {
      faults.append(.error("rater", "\(rater) has an assessment of \(date.words) already; change that one"))
    }
    if rater.trimmed.isEmpty { faults.append(.error("rater", "it cannot be empty: who says so?")) }
    return faults
  }
}
