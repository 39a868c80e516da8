extension Example {
  /// Roadblocks of the last year that are resolved or withdrawn.
  var closedRoadblocks: [ClosedRoadblock] { earlierClosedRoadblocks + laterClosedRoadblocks }

  private var earlierClosedRoadblocks: [ClosedRoadblock] {
    [
      ClosedRoadblock(
        title: "Caseworkers' accounts not created in the hosting domain",
        detail: "Forty accounts are asked for in one form each.", partner: ExamplePartner.skerrymoor, side: .department,
        cause: .planning, kind: .accessOrEnvironment, severity: .medium, owner: "Priya Raman", by: "Bram Visser",
        raised: 371, days: 23, ending: .resolved, note: "Bulk form agreed"),
      ClosedRoadblock(
        title: "Design authority meets once a quarter",
        detail: "Release 1 needs eleven decisions before the next meeting.", partner: ExamplePartner.tarnwick,
        side: .department, cause: .clarity, kind: .poorDecisionMaking, severity: .high, owner: "Priya Raman",
        by: "Lewis Moss", raised: 362, days: 38, ending: .resolved, note: "Weekly meeting with delegated authority"),
      ClosedRoadblock(
        title: "Mixed-use moorings have no rule", detail: "A mooring with a shop and a houseboat fits no licence type.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorRequirements, severity: .high,
        owner: "Ines Carvalho", by: "Dee Hartley", raised: 356, days: 44, ending: .resolved,
        note: "Rule agreed with policy: the larger use decides"),
      ClosedRoadblock(
        title: "Postcode lookup returns no quays", detail: "The address file leaves out most moorings.",
        partner: ExamplePartner.brindle, side: .thirdParty, cause: .planning, kind: .dependency, severity: .medium,
        owner: "Fran Holt", by: "Fran Holt", raised: 344, days: 52, ending: .resolved,
        note: "Own list of 3,100 quays loaded"),
      ClosedRoadblock(
        title: "Fee rules changed after design review", detail: "Discounts for electric boats came with the budget.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .changeInDirection, severity: .high,
        owner: "Ines Carvalho", by: "Dee Hartley", raised: 338, days: 31, ending: .resolved,
        note: "Rules frozen until release 3"),
      ClosedRoadblock(
        title: "Build pipeline cannot reach the code scanner", detail: "A firewall rule is missing on our side.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .capability, kind: .accessOrEnvironment,
        severity: .medium, owner: "Priya Raman", by: "Dee Hartley", raised: 331, days: 12, ending: .resolved,
        note: "Rule opened"),
      ClosedRoadblock(
        title: "Card terminal certificate late", detail: "The payment provider wants a second security questionnaire.",
        partner: ExamplePartner.brindle, side: .thirdParty, cause: .planning, kind: .dependency, severity: .medium,
        owner: "Rohan Mistry", by: "Yusuf Demir", raised: 318, days: 36, ending: .resolved, note: "Certificate received"
      ),
      ClosedRoadblock(
        title: "Security clearances take fourteen weeks", detail: "Five of Tarnwick's people wait and are paid.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .capability, kind: .missingCapacity,
        severity: .high, owner: "Ruth Ellery", by: "Colin Marsh", raised: 312, days: 61, ending: .resolved,
        note: "Priority list agreed with vetting"),
      ClosedRoadblock(
        title: "Too few testers on the partner's side", detail: "One tester for three teams.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .capability, kind: .missingCapacity, severity: .medium,
        owner: "Dee Hartley", by: "Tom Zielinski", raised: 301, days: 33, ending: .resolved, note: "Two more joined"),
      ClosedRoadblock(
        title: "Legal text of the licence not final", detail: "Forms quote an order that is being replaced.",
        partner: ExamplePartner.brindle, side: .department, cause: .clarity, kind: .poorRequirements, severity: .low,
        owner: "Ines Carvalho", by: "Fran Holt", raised: 296, days: 29, ending: .resolved, note: "Text final"),
      ClosedRoadblock(
        title: "Translation of the forms into Welsh not planned", detail: "The duty applies from the first public day.",
        partner: ExamplePartner.brindle, side: .department, cause: .planning, kind: .poorRequirements,
        severity: .medium, owner: "Dinah Cole", by: "Dinah Cole", raised: 288, days: 47, ending: .resolved,
        note: "Translators booked for each release"),
      ClosedRoadblock(
        title: "Duplicate boats in the register", detail: "Some 6,000 hulls appear twice.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .planning, kind: .technical, severity: .medium,
        owner: "Nadia Kaminska", by: "Nadia Kaminska", raised: 281, days: 68, ending: .resolved,
        note: "Merged by rule, 212 by hand"),
      ClosedRoadblock(
        title: "Licence for the map component expires", detail: "Renewal was in nobody's budget.", partner: nil,
        side: .department, cause: .planning, kind: .funding, severity: .medium, owner: "Rohan Mistry",
        by: "Priya Raman", raised: 274, days: 19, ending: .resolved, note: "Renewed for two years"),
      ClosedRoadblock(
        title: "Night-time hosting support not staffed", detail: "The contract has it, the rota did not.",
        partner: ExamplePartner.skerrymoor, side: .partner, cause: .commercials, kind: .missingCapacity,
        severity: .medium, owner: "Bram Visser", by: "Priya Raman", raised: 266, days: 27, ending: .resolved,
        note: "Rota in place"),
      ClosedRoadblock(
        title: "Supplier asks for a price rise on day rates", detail: "Indexation clause read two ways.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .commercials, kind: .commercialDispute,
        severity: .medium, owner: "Hannah Pryce", by: "Colin Marsh", raised: 258, days: 55, ending: .resolved,
        note: "Index agreed, capped at 3%"),
      ClosedRoadblock(
        title: "Performance test data holds real names", detail: "Copied from an old extract.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .clarity, kind: .technical, severity: .high,
        owner: "Dee Hartley", by: "Adaeze Okafor", raised: 249, days: 8, ending: .resolved,
        note: "Extract destroyed, generator written"),
      ClosedRoadblock(
        title: "Users cannot reset a password on a phone", detail: "The link opens a page that is too wide.",
        partner: ExamplePartner.brindle, side: .partner, cause: .planning, kind: .technical, severity: .low,
        owner: "Fran Holt", by: "Dinah Cole", raised: 243, days: 11, ending: .resolved,
        note: "Fixed in the next release"),
      ClosedRoadblock(
        title: "Inspectors' phones are of nine makes", detail: "The app supports two.", partner: ExamplePartner.brindle,
        side: .department, cause: .capability, kind: .accessOrEnvironment, severity: .medium, owner: "Gareth Bevan",
        by: "Fran Holt", raised: 236, days: 41, ending: .resolved, note: "One model for all inspectors"),
      ClosedRoadblock(
        title: "Audit trail is not kept for fee overrides", detail: "Found by internal audit.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .clarity, kind: .poorRequirements, severity: .high,
        owner: "Dee Hartley", by: "Rohan Mistry", raised: 228, days: 26, ending: .resolved,
        note: "Kept from release 1.2"),
      ClosedRoadblock(
        title: "Colour of the licence plate undecided", detail: "Marketing wants blue.", partner: nil,
        side: .department, cause: .clarity, kind: .poorDecisionMaking, severity: .low, owner: "Dinah Cole",
        by: "Ines Carvalho", raised: 221, days: 34, ending: .withdrawn, note: "Plates are dropped altogether"),
      ClosedRoadblock(
        title: "Defects in fee calculation", detail: "Part months are charged in full.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .planning, kind: .technical, severity: .high,
        owner: "Dee Hartley", by: "Tom Zielinski", raised: 214, days: 37, ending: .resolved,
        note: "Recalculated, 180 test cases added"),
      ClosedRoadblock(
        title: "Hosting costs twice the estimate in the test accounts", detail: "Machines run at night.",
        partner: ExamplePartner.skerrymoor, side: .shared, cause: .planning, kind: .funding, severity: .medium,
        owner: "Bram Visser", by: "Rohan Mistry", raised: 206, days: 16, ending: .resolved,
        note: "Switched off from 19:00 to 7:00"),
      ClosedRoadblock(
        title: "Mobile app store account belongs to a person", detail: "The person has left.",
        partner: ExamplePartner.brindle, side: .department, cause: .planning, kind: .accessOrEnvironment,
        severity: .medium, owner: "Priya Raman", by: "Yusuf Demir", raised: 198, days: 22, ending: .resolved,
        note: "Moved to the department"),
      ClosedRoadblock(
        title: "Sprint reviews without anyone from policy", detail: "Choices are reopened weeks later.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorDecisionMaking,
        severity: .medium, owner: "Ines Carvalho", by: "Dee Hartley", raised: 191, days: 30, ending: .resolved,
        note: "Policy attends each second review"),
    ]
  }
}
