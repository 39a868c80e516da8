extension Example {
  /// Six partnerships: one at each step, two that work together.
  mutating func partners() -> [Partner] {
    [tarnwick(), brindle(), skerrymoor(), quillby(), analytics(), assisted()]
  }

  /// A partner with its own register number and the answers to the practices of its steps.
  func partner(
    _ id: ID<Partner>, _ name: String, number: String, step: Step, purpose: String, answered daysAgo: Int,
    by: String, practices: [(String, Answer, String)]
  ) -> Partner {
    var partner = Partner()
    partner.id = id
    partner.name = name
    if !number.isEmpty { partner.identifiers["XX-EXAMPLE"] = number }
    partner.step = step
    partner.purpose = purpose
    partner.practices = practices.map { question, answer, evidence in
      var practice = PracticeAnswer()
      practice.question = question
      practice.answer = answer
      practice.evidence = evidence
      // Steps were answered one after the other, the present one last.
      let stepsSince = step.rawValue - (Practice.standard(question)?.step.rawValue ?? step.rawValue)
      practice.on = day(-daysAgo - stepsSince * 70)
      practice.by = by
      return practice
    }
    return partner
  }

  /// Something that a partner answers for.
  func accountability(_ id: String, _ text: String, _ deliverable: String, must: Bool = false) -> Accountability {
    var accountability = Accountability()
    accountability.id = ID(id)
    accountability.text = text
    accountability.deliverable = deliverable
    accountability.mustHave = must
    return accountability
  }
}
