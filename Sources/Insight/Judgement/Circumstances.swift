import Programme

/// What rules over single records go by, beside the record itself: while it stays the same, so does what they find in a
/// record that nobody touched.
struct Circumstances: Equatable {
  /// The day on which it is judged.
  let today: CalendarDate
  /// The day by which 85% of roadblocks are resolved.
  let serviceLevel: Int
  /// The start of the programme.
  let start: CalendarDate?
  /// The ids of the partners.
  let partners: Set<ID<Partner>>
  /// The thresholds of rules, and which are switched off.
  let settings: Settings?

  init(_ facts: Facts) {
    today = facts.today
    serviceLevel = facts.serviceLevel.days
    start = facts.project.programme.start
    partners = facts.partnerIDs
    settings = facts.project.settings
  }

  /// The partner of a record, if the project has that partner; else the programme.
  func scope(_ partner: ID<Partner>?) -> Scope { Scope(of: partner, among: partners) }
}
