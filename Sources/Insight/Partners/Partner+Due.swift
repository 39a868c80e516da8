import Programme

/// From which days what a partnership meets for is counted, so that rules, look-ahead and pages say the same.
extension Partner {
  /// The start of the contract, if that day has come.
  func contractStart(on today: CalendarDate) -> CalendarDate? {
    contract?.start.flatMap { $0 <= today ? $0 : nil }
  }

  /// The meetings of a level held up to a day, oldest first.
  func meetings(_ level: GovernanceLevelName, until today: CalendarDate) -> [Meeting] {
    let held = (governance?.meetings ?? []).filter { $0.level == level && $0.date <= today }
    return held.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  /// The day by which a level meets next: its cadence after it last met, else after the contract's start.
  ///
  /// `nil` where no cadence is set, or nothing tells from which day to count.
  func nextMeeting(_ level: GovernanceLevel, on today: CalendarDate) -> CalendarDate? {
    guard let every = level.everyDays, every > 0 else { return nil }
    return (meetings(level.level, until: today).last?.date ?? contractStart(on: today)).map { $0 + every }
  }
}
