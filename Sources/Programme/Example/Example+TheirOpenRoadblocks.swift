extension Example {
  /// Open roadblocks in which the move is a partner's, shared, or that of a third party.
  var theirOpenRoadblocks: [ExampleRoadblock] {
    [
      ExampleRoadblock(
        title: "Second migration rehearsal failed on joint ownership",
        detail: """
          9,400 boats with two owners came out with one. Tarnwick maps owner to licence; the mainframe keeps owners by \
          share. A fix was promised in two weeks, then in four.
          """,
        partner: ExamplePartner.tarnwick, side: .partner, cause: .planning, kind: .technical, severity: .critical,
        owner: "Dee Hartley", raised: 31, by: "Nadia Kaminska", due: -10, blocks: ["DATA-MIGRATED", "GO-LIVE"],
        moves: [
          .to(.inProgress, 30, "Dee Hartley"), .escalated(.programmeBoard, 24, "Ruth Ellery"),
          .said(13, "Dee Hartley", "Half of the shares now come out right."),
          .moved(-3, 12, "Dee Hartley", "Tests need another week"),
        ]),
      ExampleRoadblock(
        title: "Two senior engineers rolled off without handover",
        detail: "Both knew the fee engine. Replacements start next month; until then nobody reviews changes to it.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .capability, kind: .missingCapacity, severity: .high,
        owner: "Colin Marsh", raised: 41, by: "Sanjay Rao", due: 9, blocks: ["CASE-BUILD-2"],
        moves: [
          .to(.inProgress, 37, "Colin Marsh", "Two candidates named"), .escalated(.programmeBoard, 20, "Sanjay Rao"),
          .said(10, "Colin Marsh", "One starts on the first; the other in five weeks."),
        ]),
      ExampleRoadblock(
        title: "Regression suite takes nineteen hours",
        detail: "Releases are tested overnight and over the next day; one fix a day is the limit.",
        partner: ExamplePartner.tarnwick, side: .partner, cause: .capability, kind: .technical, severity: .medium,
        owner: "Dee Hartley", raised: 46, by: "Tom Zielinski", due: 17, blocks: ["UAT-COMPLETE"],
        moves: [.to(.inProgress, 40, "Dee Hartley"), .said(38, "Dee Hartley", "Parallel runs planned.")]),
      ExampleRoadblock(
        title: "Second hosting site lacks the encrypted link",
        detail: "The link is installed, its certificate is not. Without it the recovery test proves nothing.",
        partner: ExamplePartner.skerrymoor, side: .partner, cause: .planning, kind: .accessOrEnvironment,
        severity: .high, owner: "Bram Visser", raised: 26, by: "Priya Raman", due: 7, blocks: ["DR-TEST"],
        moves: [
          .to(.inProgress, 21, "Bram Visser"), .said(6, "Bram Visser", "Certificate ordered, five working days."),
        ]),
      ExampleRoadblock(
        title: "Screen reader skips the moorings map",
        detail: "A list beside the map is designed and half built.",
        partner: ExamplePartner.brindle, side: .partner, cause: .planning, kind: .technical, severity: .medium,
        owner: "Fran Holt", raised: 12, by: "Ines Carvalho", due: 10, blocks: ["ACCESS-AUDIT"],
        moves: [.to(.inProgress, 11, "Fran Holt"), .said(3, "Fran Holt", "List is on the preview site.")]),
      ExampleRoadblock(
        title: "Invoices do not match the milestones",
        detail: "Three invoices ask for release 2 in full. Payment is held; letters go back and forth.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .commercials, kind: .commercialDispute,
        severity: .medium, owner: "Hannah Pryce", raised: 62, by: "Hannah Pryce", due: -28,
        moves: [
          .to(.inProgress, 57, "Hannah Pryce"), .to(.waiting, 45, "Hannah Pryce", "On Tarnwick's finance team"),
          .said(34, "Colin Marsh", "We read the acceptance clause differently."),
        ]),
      ExampleRoadblock(
        title: "Two backlogs for one service",
        detail: "Tarnwick plans in its own tool; stories are copied by hand and differ.",
        partner: ExamplePartner.tarnwick, side: .shared, cause: .planning, kind: .other, severity: .medium,
        owner: "Sanjay Rao", raised: 29, by: "Ruth Ellery", due: 25,
        moves: [.to(.inProgress, 18, "Sanjay Rao", "Trial of one board with the fees team")]),
      ExampleRoadblock(
        title: "Bank changes its payment interface in the week of go-live",
        detail: "The old interface ends on a day that cannot be moved. Both versions must work for a month.",
        partner: ExamplePartner.brindle, side: .thirdParty, cause: .planning, kind: .dependency, severity: .medium,
        owner: "Rohan Mistry", raised: 17, by: "Yusuf Demir", due: 45, blocks: ["GO-LIVE"],
        moves: [.to(.waiting, 10, "Rohan Mistry", "Test access asked for")]),
      ExampleRoadblock(
        title: "River authority has not agreed to share gauge data",
        detail: "Inspectors plan by water level. The agreement is with the authority's lawyers.",
        partner: ExamplePartner.analytics, side: .thirdParty, cause: .clarity, kind: .dependency, severity: .low,
        owner: "Nadia Kaminska", raised: 78, by: "Nadia Kaminska", due: 60,
        moves: [.to(.waiting, 69, "Nadia Kaminska", "On the authority's lawyers")]),
    ]
  }
}
