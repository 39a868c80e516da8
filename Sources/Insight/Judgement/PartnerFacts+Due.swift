import Programme

/// From which days what recurs is counted, so that the rules and the look-ahead say the same.
extension PartnerFacts {
  /// Whether reviews are asked for: the sides work together, or have been reviewed before.
  var isToBeReviewed: Bool { isAtWork || scorecard.latest != nil }

  /// The day of the latest review, else of the contract's start.
  var reviewedSince: CalendarDate? { scorecard.latest?.date ?? contractStart }

  /// The meetings of a level held up to today, oldest first.
  func meetings(_ level: GovernanceLevelName) -> [Meeting] {
    let held = (partner.governance?.meetings ?? []).filter { $0.level == level && $0.date <= today }
    return held.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// The day on which a level last met, else the contract's start.
  func metSince(_ level: GovernanceLevelName) -> CalendarDate? { meetings(level).last?.date ?? contractStart }

  /// The last day of the latest period for which a measure was assessed, else the contract's start.
  ///
  /// `nil` where it was assessed for periods whose names tell no day, so that nobody is blamed for a name.
  func assessedSince(_ measure: ContractMeasure) -> CalendarDate? {
    if let last = measure.assessedTo { return last }
    return measure.assessments.isEmpty ? contractStart : nil
  }
}
