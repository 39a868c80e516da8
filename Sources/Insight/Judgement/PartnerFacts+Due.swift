import Programme

/// From which days what recurs is counted, so that the rules and the look-ahead say the same.
extension PartnerFacts {
  /// Whether reviews are asked for: the sides work together, or have been reviewed before.
  var isToBeReviewed: Bool { isAtWork || scorecard.latest != nil }

  /// The day of the latest review, else of the contract's start.
  var reviewedSince: CalendarDate? { scorecard.latest?.date ?? contractStart }

  /// The meetings of a level held up to today, oldest first.
  func meetings(_ level: GovernanceLevelName) -> [Meeting] { partner.meetings(level, until: today) }

  /// The day by which a level meets next; `nil` where no cadence is set, or nothing tells from when to count.
  func nextMeeting(_ level: GovernanceLevel) -> CalendarDate? { partner.nextMeeting(level, on: today) }

  /// The last day of the latest period for which a measure was assessed, else the contract's start.
  ///
  /// `nil` where it was assessed for periods whose names tell no day, so that nobody is blamed for a name.
  func assessedSince(_ measure: ContractMeasure) -> CalendarDate? {
    if let last = measure.assessedTo { return last }
    return measure.assessments.isEmpty ? contractStart : nil
  }
}
