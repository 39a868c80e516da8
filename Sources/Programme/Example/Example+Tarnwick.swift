import FoundationEssentials

extension Example {
  /// A partnership that goes from bad to worse.
  mutating func tarnwick() -> Partner {
    var partner = partner(
      ExamplePartner.tarnwick, "Tarnwick Systems", number: "EX-1001", step: .workTogether,
      purpose: """
        Builds the case system that replaces the mainframe and moves its records: work of a size and kind that the \
        department has not done since 1991.
        """, answered: 160, by: "Ruth Ellery",
      practices: [
        ("why-a-partner", .yes, "Business case, section 4: no team of this size in the department"),
        ("business-outcomes", .partly, "Four of six outcomes have a measure, a target and an owner"),
        ("what-is-wanted", .partly, "Accountabilities written; that of reports has no deliverable"),
        ("our-team", .no, "Team plan: two thirds of the posts filled, migration lead shared"),
        ("constraints", .yes, "Constraints log, agreed with operations"),
        ("framework", .yes, "RM6100, lot 3"),
        ("criteria", .yes, "Published with the tender"),
        ("evaluation", .partly, "60:40; references were read, not called"),
        ("stakeholders", .partly, "Operations joined after the shortlist"),
        ("partner-interests", .partly, "Margin is known, their interest in a reference is not in the contract"),
        ("measures-double-checked", .no, "Checked once, by our own side"),
        ("kept-simple", .partly, "Reports cut from 64 figures to eleven"),
        ("service-definitions", .partly, "Migration support reads two ways"),
        ("one-programme-team", .no, "Two backlogs, two stand-ups, two sites"),
        ("own-roadblocks", .partly, "Weekly list since the spring; decisions still wait"),
        ("issues-resolved", .partly, "Median 27 days"),
      ])
    partner.accountabilities = [
      accountability("CASE-SYSTEM", "Case system for all licence types", "Releases 1 to 3, accepted", must: true),
      accountability(
        "MIGRATION", "All live licences moved without loss", "Reconciled records, rehearsed twice", must: true),
      accountability("HANDOVER", "The department can run and change the system", "Runbook and six weeks of pairing"),
      accountability("REPORTS", "Reports for the harbour offices", ""),
    ]
    partner.selection = pastSelection("RM6100", quality: 60, price: 40)
    partner.contract = tarnwickContract()
    partner.scorecard = scorecard(tarnwickRounds)
    partner.governance = tarnwickGovernance()
    return partner
  }

  /// How a partner was chosen whose bids are no longer kept.
  func pastSelection(_ framework: String, quality: Decimal, price: Decimal) -> Selection {
    var selection = Selection()
    selection.framework = framework
    selection.qualityWeight = quality
    selection.priceWeight = price
    return selection
  }

  private func tarnwickContract() -> Contract {
    var contract = contract(
      "DCH-2291", from: -565, to: 152, value: 31_600_000,
      model: "Fixed price by release, time and materials for changes",
      interests: "A first public reference for its case product, and steady work for the Tarnwick office.")
    contract.services = [
      service(
        "CASE-BUILD", "Case system", "Configures and extends its case product for five licence types",
        "Acceptance tests passed, no defect of severity 1 or 2", must: true),
      service(
        "MIGRATION-SERVICE", "Migration of records", "Extracts, cleans and loads live licences",
        "Reconciliation report",
        must: true),
      service("SUPPORT", "Support after release", "Second and third line for twelve months", ""),
    ]
    let quarter = "Every fix is a release of its own"
    contract.measures = [
      measure(
        "RELEASES-ON-DATE", "Releases accepted on the agreed date", target: "90", unit: "%",
        drives: "Hold dates", risk: "Dates are met by moving scope to the next release",
        mitigation: "Scope of a release is frozen with the date", checks: [(540, "Hannah Pryce", .department)],
        ratings: [
          (.good, "100", ""), (.approachingTarget, "80", ""), (.requiresImprovement, "60", ""),
          (.requiresImprovement, "50", "Release 2 late twice"),
        ]),
      measure(
        "DEFECTS-CLOSED", "Severe defects closed within five days", target: "95", unit: "%",
        drives: "Close defects fast", risk: "Defects are closed and opened again under another number", mitigation: "",
        checks: [(540, "Hannah Pryce", .department), (210, "Tom Zielinski", .department)],
        ratings: [
          (.good, "97", ""), (.good, "96", ""), (.approachingTarget, "91", quarter),
          (.approachingTarget, "90", ""),
        ]),
      measure(
        "RECONCILED", "Records reconciled at rehearsal", target: "99.9", unit: "%",
        drives: "Clean before loading", checks: [(300, "Hannah Pryce", .department), (120, "Colin Marsh", .partner)],
        ratings: [(.requiresImprovement, "95.1", "First rehearsal"), (.inadequate, "95.6", "Second rehearsal failed")],
        recovery: recovery("Shares of ownership mapped; third rehearsal with 5,000 real records", due: 18)),
      measure(
        "KEY-PEOPLE", "Named people still in place", target: "85", unit: "%", drives: "Keep the team together",
        ratings: [(.good, "100", ""), (.good, "90", ""), (.approachingTarget, "80", "Two engineers left")]),
      measure(
        "REPORT-COUNT", "Monthly reports on time", target: "100", unit: "%", must: false, kpi: false,
        drives: "Write reports", risk: "Reports are on time and empty"),
    ]
    contract.incentives = [
      incentive("EARLY-RELEASE", "2% of the release's price if accepted early", "Releases get smaller", checked: 200),
      incentive("MIGRATION-BONUS", "50 thousand for a first rehearsal without a severe finding", "", checked: nil),
    ]
    return contract
  }

  private var tarnwickRounds: [ExampleRound] {
    [
      ExampleRound(weAboutThem: "43434344", theyAboutUs: "33333233", weAboutUs: "34334343", theyAboutThem: "44444444"),
      ExampleRound(weAboutThem: "43434343", theyAboutUs: "33333333", weAboutUs: "34344344", theyAboutThem: "44444444"),
      ExampleRound(weAboutThem: "43334333", theyAboutUs: "34333233", weAboutUs: "34344333", theyAboutThem: "44444444"),
      ExampleRound(
        weAboutThem: "43333333", theyAboutUs: "34343233", weAboutUs: "33344333", theyAboutThem: "43444444",
        ourEvidence: ["delivery": "Release 1 seven weeks late"]),
      ExampleRound(
        weAboutThem: "33333232", theyAboutUs: "34344244", weAboutUs: "33344333", theyAboutThem: "43444434",
        ourEvidence: [
          "delivery": "Release 2 missed its first date", "one-team": "Stand-ups are apart since the move of offices",
        ], theirEvidence: ["decisions": "Fees for shared moorings undecided for a month"],
        replies: [("Colin Marsh", .partner, "Fair on release 2. The interface changed under us.", false)]),
      ExampleRound(
        weAboutThem: "32322222", theyAboutUs: "34344244", weAboutUs: "33344344", theyAboutThem: "43444433",
        ourEvidence: [
          "realism": "Three dates in a row held for weeks, not for the release",
          "openness": "We learnt of the two departures from the rota",
          "delivery": "Second rehearsal failed on shares that were in the specification",
          "one-team": "Letters about invoices in place of talk",
        ],
        theirEvidence: [
          "clarity": "Trade licences grew by a third during build",
          "decisions": "Data protection sign-off has been with you for fifteen weeks",
        ],
        replies: [
          (
            "Colin Marsh", .partner,
            "We told your delivery manager of both departures at the stand-up; openness of 2 is not what happened.",
            true
          ),
          ("Ruth Ellery", .department, "Decision speed of 2 is fair. The sign-off is now with the SRO.", false),
        ]),
    ]
  }

  private mutating func tarnwickGovernance() -> Governance {
    var governance = Governance()
    governance.levels = [
      level(.executive, "Margaret Ashdown", "Colin Marsh", every: 91),
      level(.programme, "Ruth Ellery", "Colin Marsh", every: 28),
      level(.delivery, "Sanjay Rao", "Dee Hartley", every: 14),
    ]
    governance.meetings = [
      meeting(
        137, .executive, worth: (3, 2), "New date for release 1; the price of changes was not reached",
        actions: [("Propose one way to price changes", "Colin Marsh", .partner, -100, -94)]),
      meeting(96, .programme, worth: (3, 3), "Plan for release 2"),
      meeting(
        67, .programme, worth: (3, 2), "Two hours on invoices",
        actions: [
          ("Name someone who decides on fees for shared moorings", "Ines Carvalho", .department, -50, nil),
          ("Say which invoices belong to which milestone", "Colin Marsh", .partner, -48, nil),
        ]),
      meeting(
        39, .programme, worth: (2, 2), "Letters read out; no decision",
        actions: [
          ("Bring the data protection officer to the next meeting", "Ruth Ellery", .department, -14, nil),
          ("Rota of the fee engine team for three months", "Dee Hartley", .partner, -25, -27),
        ]),
      meeting(54, .delivery, worth: (4, 3)), meeting(40, .delivery, worth: (4, 4), "Cause of regression defects found"),
      meeting(
        26, .delivery, worth: (3, 3), "Second rehearsal",
        actions: [("List every share rule of the mainframe", "Nadia Kaminska", .department, -16, -17)]),
      meeting(
        12, .delivery, worth: (3, 3), "",
        actions: [
          ("Try one board for the fees team", "Sanjay Rao", .department, 6, nil),
          ("Run the regression suite on four machines", "Dee Hartley", .partner, 9, nil),
        ]),
    ]
    governance.feedback = [
      feedback(
        118, from: .partner, about: .department, "Your architects answer in days; thank you.",
        response: "Passed on to Priya's team.", respondedDaysAgo: 113),
      feedback(
        48, from: .partner, about: .department, "Three people tell us three different priorities.",
        response: "Sanjay now speaks for all teams on priorities.", respondedDaysAgo: 36),
      feedback(27, from: .partner, about: .department, "We hear of changes to the register from its release notes."),
      feedback(24, from: .department, about: .partner, "Status reports are green until the day before a slip."),
    ]
    return governance
  }
}
