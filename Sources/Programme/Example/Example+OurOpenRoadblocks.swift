extension Example {
  /// Open roadblocks in which the move is the department's own.
  var ourOpenRoadblocks: [ExampleRoadblock] {
    [
      ExampleRoadblock(
        title: "Data protection sign-off waits for the data protection officer",
        detail: """
          The impact assessment for moving licence records went in fifteen weeks ago. Two questions came back: how long \
          joint owners' records are kept, and who may see addresses of houseboats. Both are answered in draft; nobody \
          has the authority to accept the answers. Migration cannot use real records until it is signed.
          """,
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorDecisionMaking,
        severity: .high, owner: "Adaeze Okafor", raised: 106, by: "Colin Marsh", due: -58, blocks: ["DATA-MIGRATED"],
        moves: [
          .to(.inProgress, 92, "Adaeze Okafor", "First questions to the officer's team"),
          .said(71, "Nadia Kaminska", "Rehearsal 1 ran on made-up records; it proves half of what we need."),
          .rated(.critical, 55, "Ruth Ellery", "Blocks the second rehearsal"),
          .escalated(.programmeBoard, 52, "Ruth Ellery"),
          .said(33, "Adaeze Okafor", "Officer on leave for two weeks; the deputy will not sign."),
          .escalated(.seniorResponsibleOwner, 19, "Ruth Ellery", "Asked the SRO to write to the permanent secretary"),
          .said(5, "Adaeze Okafor", "Meeting with the officer is in the diary for next week."),
        ]),
      ExampleRoadblock(
        title: "Test environment refresh not funded",
        detail: """
          Training and regression tests share one environment. A second costs 180 thousand a year; the spend needs \
          approval outside the programme since it counts as hosting.
          """,
        partner: ExamplePartner.tarnwick, side: .department, cause: .planning, kind: .funding, severity: .high,
        owner: "Rohan Mistry", raised: 84, by: "Tom Zielinski", due: -12, blocks: ["CASE-BUILD-2", "UAT-COMPLETE"],
        moves: [
          .to(.inProgress, 70, "Rohan Mistry", "Business justification written"),
          .to(.waiting, 44, "Rohan Mistry", "With the hosting spend panel"),
          .escalated(.programmeBoard, 27, "Tom Zielinski", "Defects are found twice and fixed once"),
        ]),
      ExampleRoadblock(
        title: "Interface to the boat register changed again after build",
        detail: """
          The register team added two mandatory fields in its version 7. Release 2 was built against version 6. We own \
          the register; we did not tell the partner.
          """,
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorRequirements, severity: .high,
        owner: "Lewis Moss", raised: 58, by: "Dee Hartley", due: -18, blocks: ["CASE-BUILD-2"],
        moves: [
          .to(.inProgress, 50, "Lewis Moss"),
          .said(31, "Dee Hartley", "Change request is with you since three weeks."),
          .moved(4, 23, "Lewis Moss", "Register team ships a mapping next week"),
          .said(9, "Lewis Moss", "Mapping received, two gaps left."),
        ]),
      ExampleRoadblock(
        title: "Acceptance testers not released by the harbour offices",
        detail: "Eight caseworkers were promised for six weeks. Three are released; the rest stay for the season.",
        side: .department, cause: .capability, kind: .missingCapacity, severity: .high, owner: "Gareth Bevan",
        raised: 47, by: "Tom Zielinski", due: 9, blocks: ["UAT-COMPLETE"],
        moves: [
          .to(.inProgress, 38, "Gareth Bevan"),
          .said(11, "Gareth Bevan", "Two more from the northern harbours, from the first of next month."),
        ]),
      ExampleRoadblock(
        title: "No decision on fees for shared moorings",
        detail: """
          Three options went to policy with costs. Without a decision the fee rules of release 2 stay switched off and \
          are tested twice.
          """,
        partner: ExamplePartner.tarnwick, side: .department, cause: .clarity, kind: .poorDecisionMaking,
        severity: .high, owner: "Ines Carvalho", raised: 73, by: "Lewis Moss", due: -21, blocks: ["HARBOUR-FEES"],
        moves: [
          .to(.inProgress, 66, "Ines Carvalho"), .to(.waiting, 52, "Ines Carvalho", "On the policy director"),
          .escalated(.programmeBoard, 30, "Ines Carvalho"),
          .said(17, "Ines Carvalho", "Policy asks for a fourth option."),
        ]),
      ExampleRoadblock(
        title: "Data migration lead is half a post",
        detail:
          "Nadia is shared with operations, which has its busy season. Reconciliation needs her four days a week.",
        side: .department, cause: .capability, kind: .missingCapacity, severity: .medium, owner: "Ruth Ellery",
        raised: 112, by: "Nadia Kaminska", due: -30, blocks: ["DATA-MIGRATED"],
        moves: [
          .to(.inProgress, 101, "Ruth Ellery"), .said(64, "Ruth Ellery", "Operations offers one more day."),
          .moved(20, 36, "Ruth Ellery", "Backfill agreed in principle"),
        ]),
      ExampleRoadblock(
        title: "Scope of trade licences grew during build",
        detail: "Hire fleets were to follow a year later. Ministers now announce them for the same day.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .planning, kind: .changeInDirection,
        severity: .high, owner: "Margaret Ashdown", raised: 39, by: "Sanjay Rao", due: 14, blocks: ["GO-LIVE"],
        moves: [
          .escalated(.seniorResponsibleOwner, 35, "Sanjay Rao"), .to(.inProgress, 28, "Margaret Ashdown"),
          .said(12, "Margaret Ashdown", "A smaller first scope for hire fleets is being costed."),
        ]),
      ExampleRoadblock(
        title: "Laptops for caseworkers do not meet the browser standard",
        detail: "One in five runs a browser that the service does not support. The roll-out of new ones has slowed.",
        side: .department, cause: .capability, kind: .accessOrEnvironment, severity: .medium, owner: "Dinah Cole",
        raised: 66, by: "Fran Holt", due: 40, blocks: ["TRAINING-STARTED"],
        moves: [.to(.inProgress, 55, "Dinah Cole"), .to(.waiting, 41, "Dinah Cole", "On corporate IT")]),
      ExampleRoadblock(
        title: "Change requests wait for a commercial manager",
        detail: "Nine change requests are priced and wait for a signature; the second commercial post is empty.",
        partner: ExamplePartner.tarnwick, side: .department, cause: .commercials, kind: .missingCapacity,
        severity: .medium, owner: "Hannah Pryce", raised: 51, by: "Colin Marsh", due: -6,
        moves: [.to(.inProgress, 43, "Hannah Pryce"), .said(24, "Colin Marsh", "Twelve weeks for the oldest one.")]),
      ExampleRoadblock(
        title: "Retention rules for refused applications are missing",
        detail: "The archive team has no rule for refused and withdrawn applications; the build needs one.",
        partner: ExamplePartner.brindle, side: .department, cause: .clarity, kind: .poorRequirements, severity: .low,
        owner: "Adaeze Okafor", raised: 34, by: "Fran Holt", due: 33),
      ExampleRoadblock(
        title: "Helpdesk scripts not approved by legal",
        detail: "Forty of sixty scripts are approved. The rest touch appeals.",
        side: .department, cause: .planning, kind: .poorDecisionMaking, severity: .low, owner: "Dinah Cole", raised: 22,
        by: "Dinah Cole", due: 6, blocks: ["TRAINING-STARTED"],
        moves: [.to(.inProgress, 16, "Dinah Cole"), .said(4, "Dinah Cole", "Six left.")]),
      ExampleRoadblock(
        title: "Service definition of migration support is disputed inside the team",
        detail: "Operations reads “support” as staff on site, commercial as a telephone line.",
        partner: ExamplePartner.quillby, side: .department, cause: .commercials, kind: .poorRequirements,
        severity: .medium, owner: "Hannah Pryce", raised: 19, by: "Sophie Lang", due: 12,
        moves: [.to(.inProgress, 13, "Hannah Pryce")]),
      ExampleRoadblock(
        title: "Evaluators for the data and insight bids not free at the same time",
        detail: "Consensus meeting moved twice.",
        partner: ExamplePartner.analytics, side: .department, cause: .planning, kind: .missingCapacity,
        severity: .medium, owner: "Hannah Pryce", raised: 15, by: "Hannah Pryce", due: 8, blocks: ["DATA-AWARD"],
        moves: [.to(.inProgress, 8, "Hannah Pryce", "New date found")]),
      ExampleRoadblock(
        title: "Nobody owns the script for refunds at the quay",
        detail: "Finance and operations each think that the other does.",
        partner: ExamplePartner.assisted, side: .department, cause: .clarity, kind: .other, severity: .low, owner: "",
        raised: 9, by: "Gareth Bevan", due: 55),
    ]
  }
}
