import Programme

/// One partner of a project on a day, as rules see it.
struct PartnerFacts {
  /// The project on the day.
  let facts: Facts
  /// The partner.
  let partner: Partner
  /// What the two sides say.
  let scorecard: ScorecardReading

  init(_ facts: Facts, _ index: Int) {
    self.facts = facts
    partner = facts.project.partners[index]
    scorecard = facts.scorecards[index]
  }

  /// The day on which it is judged.
  var today: CalendarDate { facts.today }
  /// The partner's id.
  var id: ID<Partner> { partner.id }
  /// What the partner is called.
  var name: String { partner.nameOrID }
  /// Where the partner stands in the file.
  var address: Address { .partner(partner.id) }
  /// Whether the two sides work together already: step 4 or 5.
  var isAtWork: Bool { partner.step >= .workTogether }
  /// The start of the contract, if that day has come.
  var contractStart: CalendarDate? { partner.contractStart(on: today) }

  /// The address of an element of a list inside the partner's record.
  func address(_ members: String..., item: String) -> Address {
    Address(address.parts + members.map(Address.Part.member) + [.item(item)])
  }
}
