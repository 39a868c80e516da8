extension Example {
  /// Those of the last half-year.
  var laterClosedRoadblocks: [ClosedRoadblock] {
    [
      ClosedRoadblock(
        title: "Bulk upload for marinas asked for", detail: "Twelve marinas hold half of the boats.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .planning, kind: .changeInDirection,
        severity: .medium, owner: "Ines Carvalho", by: "Gareth Bevan", raised: 183, days: 45, ending: .withdrawn,
        note: "Moved to after go-live"),
      ClosedRoadblock(
        title: "Penetration testers booked for the wrong month", detail: "The order named the old date.",
        partner: ExamplePartner.skerrymoor, side: .department, cause: .planning, kind: .other, severity: .low,
        owner: "Priya Raman", by: "Adaeze Okafor", raised: 175, days: 9, ending: .resolved, note: "Rebooked"),
      ClosedRoadblock(
        title: "Address matching rejects islands", detail: "No street, no match.", partner: ExamplePartner.tarnwick,
        side: .partner, cause: .planning, kind: .technical, severity: .low, owner: "Dee Hartley", by: "Nadia Kaminska",
        raised: 166, days: 28, ending: .resolved, note: "Matches on grid reference"),
      ClosedRoadblock(
        title: "Reports ask for 64 figures a month", detail: "Nobody reads most of them.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .commercials, kind: .other, severity: .medium,
        owner: "Hannah Pryce", by: "Colin Marsh", raised: 158, days: 39, ending: .resolved, note: "Eleven figures left"),
      ClosedRoadblock(
        title: "Single sign-on fails for agency staff", detail: "Their accounts lack a number.", partner: nil,
        side: .department, cause: .capability, kind: .accessOrEnvironment, severity: .medium, owner: "Priya Raman",
        by: "Dinah Cole", raised: 151, days: 24, ending: .resolved, note: "Number made optional"),
      ClosedRoadblock(
        title: "Card refunds post to the wrong ledger", detail: "Two ledger codes were swapped.",
        partner: ExamplePartner.brindle, side: .department, cause: .planning, kind: .technical, severity: .medium,
        owner: "Rohan Mistry", by: "Rohan Mistry", raised: 143, days: 13, ending: .resolved,
        note: "Codes corrected, 41 refunds reposted"),
      ClosedRoadblock(
        title: "Interface test stub not delivered", detail: "Register team has no capacity before the season ends.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .capability, kind: .dependency, severity: .high,
        owner: "Lewis Moss", by: "Dee Hartley", raised: 136, days: 48, ending: .resolved,
        note: "Tarnwick wrote the stub"),
      ClosedRoadblock(
        title: "Backup restore took eleven hours", detail: "The agreement says four.",
        partner: ExamplePartner.skerrymoor, side: .partner, cause: .planning, kind: .technical, severity: .high,
        owner: "Bram Visser", by: "Priya Raman", raised: 129, days: 25, ending: .resolved,
        note: "Three hours forty at the retest"),
      ClosedRoadblock(
        title: "Pilot harbour without network on the quay", detail: "Inspectors wrote on paper.",
        partner: ExamplePartner.brindle, side: .thirdParty, cause: .planning, kind: .accessOrEnvironment,
        severity: .medium, owner: "Gareth Bevan", by: "Gareth Bevan", raised: 121, days: 32, ending: .resolved,
        note: "App keeps a day's work offline"),
      ClosedRoadblock(
        title: "Definition of done differs between teams", detail: "Stories are closed without tests.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .clarity, kind: .poorRequirements, severity: .medium,
        owner: "Sanjay Rao", by: "Tom Zielinski", raised: 113, days: 21, ending: .resolved,
        note: "One definition on one page"),
      ClosedRoadblock(
        title: "Two findings of the penetration test open", detail: "Session does not end; a header is missing.",
        partner: ExamplePartner.skerrymoor, side: .partner, cause: .planning, kind: .technical, severity: .high,
        owner: "Bram Visser", by: "Adaeze Okafor", raised: 96, days: 27, ending: .resolved, note: "Retested and closed"),
      ClosedRoadblock(
        title: "Training rooms booked by another programme", detail: "All four harbours in the same week.",
        partner: nil, side: .department, cause: .planning, kind: .other, severity: .low, owner: "Dinah Cole",
        by: "Dinah Cole", raised: 91, days: 15, ending: .resolved, note: "Other rooms found"),
      ClosedRoadblock(
        title: "Release notes reach the helpdesk after release", detail: "Calls cannot be answered.",
        partner: ExamplePartner.brindle, side: .partner, cause: .planning, kind: .other, severity: .low,
        owner: "Fran Holt", by: "Dinah Cole", raised: 82, days: 10, ending: .resolved, note: "Sent two days before"),
      ClosedRoadblock(
        title: "Fee table spreadsheet has three masters", detail: "Each office keeps its own.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorRequirements,
        severity: .medium, owner: "Ines Carvalho", by: "Lewis Moss", raised: 76, days: 35, ending: .resolved,
        note: "One table in the service, offices read it"),
      ClosedRoadblock(
        title: "Certificate of the old payment page expires", detail: "Nobody had it in a calendar.", partner: nil,
        side: .department, cause: .planning, kind: .other, severity: .high, owner: "Priya Raman", by: "Bram Visser",
        raised: 68, days: 6, ending: .resolved, note: "Renewed, all certificates now listed"),
      ClosedRoadblock(
        title: "Search finds no boats with an apostrophe", detail: "O'Hara's boats cannot be found.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .planning, kind: .technical, severity: .low,
        owner: "Dee Hartley", by: "Dinah Cole", raised: 61, days: 17, ending: .resolved, note: "Fixed"),
      ClosedRoadblock(
        title: "Rates for weekend work not agreed", detail: "The rehearsal needs two weekends.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .commercials, kind: .commercialDispute,
        severity: .medium, owner: "Hannah Pryce", by: "Colin Marsh", raised: 56, days: 22, ending: .resolved,
        note: "Time and a half, capped"),
      ClosedRoadblock(
        title: "Volume test needs a quiet weekend", detail: "Two requests for the same one.",
        partner: ExamplePartner.skerrymoor, side: .shared, cause: .planning, kind: .dependency, severity: .low,
        owner: "Priya Raman", by: "Bram Visser", raised: 49, days: 14, ending: .resolved, note: "Calendar shared"),
      ClosedRoadblock(
        title: "Old addresses of the fleet operators", detail: "Letters came back.", partner: ExamplePartner.brindle,
        side: .department, cause: .planning, kind: .other, severity: .low, owner: "Gareth Bevan", by: "Dinah Cole",
        raised: 44, days: 26, ending: .resolved, note: "Operators confirmed theirs online"),
      ClosedRoadblock(
        title: "Evidence for the accessibility audit scattered", detail: "Six places, three owners.",
        partner: ExamplePartner.brindle, side: .partner, cause: .planning, kind: .other, severity: .low,
        owner: "Fran Holt", by: "Ines Carvalho", raised: 37, days: 19, ending: .resolved, note: "One folder"),
      ClosedRoadblock(
        title: "Caseworkers see each other's notes", detail: "A role was set too wide.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .planning, kind: .technical, severity: .high,
        owner: "Dee Hartley", by: "Adaeze Okafor", raised: 28, days: 5, ending: .resolved,
        note: "Role corrected, access log checked"),
      ClosedRoadblock(
        title: "Second approval step slows small refunds", detail: "Twelve days for eight pounds.", partner: nil,
        side: .department, cause: .commercials, kind: .poorDecisionMaking, severity: .low, owner: "Rohan Mistry",
        by: "Dinah Cole", raised: 25, days: 13, ending: .resolved, note: "One approval up to 50 pounds"),
      ClosedRoadblock(
        title: "Chat on the licence page asked for", detail: "Not in scope.", partner: ExamplePartner.brindle,
        side: .department, cause: .planning, kind: .changeInDirection, severity: .low, owner: "Ines Carvalho",
        by: "Dinah Cole", raised: 23, days: 9, ending: .withdrawn, note: "To be looked at after go-live"),
    ]
  }
}
