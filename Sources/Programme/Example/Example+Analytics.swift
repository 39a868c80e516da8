import FoundationEssentials

extension Example {
  /// A partner that is being selected: four bids, scored by three evaluators.
  mutating func analytics() -> Partner {
    var partner = partner(
      ExamplePartner.analytics, "Data and insight (selecting)", number: "", step: .select,
      purpose: "Turns licences, inspections and water levels into reports that harbour offices act on.", answered: 25,
      by: "Nadia Kaminska",
      practices: [
        ("why-a-partner", .yes, "No data engineers in the department"),
        ("business-outcomes", .yes, "Inspections within ten days; unlicensed boats"),
        ("what-is-wanted", .yes, "Eight questions that the reports answer"),
        ("our-team", .partly, "Migration lead will own it after go-live"),
        ("constraints", .yes, "Gauge data depends on the river authority"),
        ("framework", .yes, "RM6195"),
        ("criteria", .yes, "Agreed before the tender, published"),
        ("evaluation", .partly, "References asked for, two of four called"),
      ])
    partner.accountabilities = [
      accountability("REPORTS-IN-USE", "Reports that harbour offices act on", "Eight reports in use", must: true),
      accountability("DATA-QUALITY", "Data can be trusted", "Quality figures published with each report"),
    ]
    partner.selection = analyticsSelection()
    return partner
  }

  private mutating func analyticsSelection() -> Selection {
    var selection = Selection()
    selection.framework = "RM6195"
    selection.qualityWeight = 60
    selection.priceWeight = 40
    let rows: [(String, String, CriterionKind, Decimal)] = [
      ("APPROACH", "Technical approach", .quality, 18), ("DATA-CARE", "Care of data and security", .quality, 14),
      ("PEOPLE", "People and continuity", .quality, 10), ("TRANSITION", "Plan and handover", .quality, 8),
      ("SOCIAL", "Social value", .social, 10), ("PRICE", "Price", .price, 40),
    ]
    selection.criteria = rows.map { id, title, kind, weight in
      var criterion = Criterion()
      criterion.id = ID(id)
      criterion.title = title
      criterion.kind = kind
      criterion.weight = weight
      criterion.agreedOn = day(id == "SOCIAL" ? -13 : -128)
      return criterion
    }
    selection.bids = bids()
    selection.stakeholders = [
      stakeholder("Nadia Kaminska", "Evaluator; owns the reports", -150),
      stakeholder("Priya Raman", "Evaluator; architecture", -150),
      stakeholder("Gareth Bevan", "Evaluator; harbour operations", -140),
      stakeholder("Hannah Pryce", "Runs the procurement", -160),
      stakeholder("Adaeze Okafor", "Data protection", -120),
      stakeholder("Margaret Ashdown", "Approves the award", nil),
    ]
    return selection
  }

  private func stakeholder(_ name: String, _ role: String, _ involved: Int?) -> Stakeholder {
    var stakeholder = Stakeholder()
    stakeholder.name = name
    stakeholder.role = role
    stakeholder.involvedOn = involved.map(day)
    return stakeholder
  }

  /// Scores stand in the order of the criteria, by evaluator; the price speaks for itself.
  private func bids() -> [Bid] {
    [
      bid(
        "PELLCOMBE", "Pellcombe Data", 2_480_000, studies: ["Tide tables for three ports", "Fishing licences"],
        references: ["Isle of Farrow ports authority: called, would choose again"],
        scores: ["44433", "45433", "34434"],
        why: ["DATA-CARE": "Clear on who may see what; shown with an example"]),
      bid(
        "VEXLEY", "Vexley & Thorne", 2_890_000, studies: ["Grain prices", "Bus times", "School meals"],
        references: ["Northmark county: called, late but good", "Ministry of Ferries: called, good"],
        scores: ["55444", "54544", "54453"],
        why: ["APPROACH": "Starts from the eight questions", "PEOPLE": "Named people, on notice until the award"]),
      bid(
        "DUNMARROW", "Dunmarrow Analytics", 1_940_000, studies: ["Parking fines"],
        references: ["Harrowby council: not called"], scores: ["32223", "33233", "32322"],
        why: ["PEOPLE": "Two of five people named"]),
      bid(
        "ORRINSIDE", "Orrinside", 2_310_000, studies: ["Lock traffic on the Orrin canal", "Flood alerts"],
        references: ["Orrin navigation trust: not called"], scores: ["43343", "44334", "43344"],
        why: ["TRANSITION": "Handover from the first month"]),
    ]
  }

  private func bid(
    _ id: String, _ bidder: String, _ price: Decimal, studies: [String], references: [String], scores: [String],
    why: [String: String]
  ) -> Bid {
    let criteria = ["APPROACH", "DATA-CARE", "PEOPLE", "TRANSITION", "SOCIAL"]
    let evaluators = ["Nadia Kaminska", "Priya Raman", "Gareth Bevan"]
    var bid = Bid()
    bid.id = ID(id)
    bid.bidder = bidder
    bid.price = price
    bid.caseStudies = studies
    bid.references = references
    for (place, (evaluator, digits)) in zip(evaluators, scores).enumerated() {
      for (criterion, digit) in zip(criteria, digits) {
        var score = BidScore()
        score.criterion = ID(criterion)
        score.evaluator = evaluator
        score.score = digit.wholeNumberValue ?? 0
        score.on = day(-18 + place * 3)
        score.rationale = evaluator == evaluators[0] ? why[criterion] ?? "" : ""
        bid.scores.append(score)
      }
    }
    return bid
  }
}
