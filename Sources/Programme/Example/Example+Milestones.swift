extension Example {
  private struct Row {
    let id: String
    let title: String
    let owner: String
    let partner: ID<Partner>?
    let mustHave: Bool
    let baseline: Int
    /// When it was said, for which day and why, in days from today.
    var forecasts: [(on: Int, date: Int, reason: String)] = []
    var met: Int?
  }

  func milestones() -> [Milestone] {
    (metMilestones + comingMilestones).map { row in
      var milestone = Milestone()
      milestone.id = ID(row.id)
      milestone.title = row.title
      milestone.owner = row.owner
      milestone.partner = row.partner
      milestone.mustHave = row.mustHave
      milestone.baseline = day(row.baseline)
      milestone.forecasts = row.forecasts.map { said in
        var forecast = Forecast()
        forecast.on = day(said.on)
        forecast.date = day(said.date)
        forecast.reason = said.reason
        return forecast
      }
      milestone.metOn = row.met.map(day)
      return milestone
    }
  }

  private var metMilestones: [Row] {
    [
      Row(
        id: "BUSINESS-CASE", title: "Outline business case approved", owner: "Margaret Ashdown", partner: nil,
        mustHave: true, baseline: -700, met: -693),
      Row(
        id: "DISCOVERY-DONE", title: "Discovery closed with users of all five licence types", owner: "Ines Carvalho",
        partner: nil, mustHave: false, baseline: -610, met: -614),
      Row(
        id: "PARTNERS-ON-BOARD", title: "First two partners on board", owner: "Hannah Pryce", partner: nil,
        mustHave: true, baseline: -580, forecasts: [(-600, -565, "Standstill period extended by a question")],
        met: -566),
      Row(
        id: "ALPHA-PASSED", title: "Alpha assessment passed", owner: "Ines Carvalho", partner: ExamplePartner.brindle,
        mustHave: true, baseline: -430,
        forecasts: [(-428, -398, "Not met at the first assessment: offline use not shown")], met: -397),
      Row(
        id: "CLOUD-LANDING", title: "Hosting landing zone accepted", owner: "Priya Raman",
        partner: ExamplePartner.skerrymoor, mustHave: true, baseline: -380, met: -383),
      Row(
        id: "DESIGN-FROZEN", title: "Design of the case system frozen", owner: "Lewis Moss",
        partner: ExamplePartner.tarnwick, mustHave: true, baseline: -340,
        forecasts: [
          (-352, -318, "Rules for mixed-use moorings not decided"), (-322, -292, "Fee rules changed after review"),
        ], met: -291),
      Row(
        id: "PRIVATE-BETA", title: "Private beta open to 400 boat owners", owner: "Ines Carvalho",
        partner: ExamplePartner.brindle, mustHave: false, baseline: -250,
        forecasts: [(-262, -238, "Card payments certified late")], met: -236),
      Row(
        id: "PAYMENTS-LIVE", title: "Card payments live", owner: "Rohan Mistry", partner: ExamplePartner.brindle,
        mustHave: true, baseline: -190, met: -192),
      Row(
        id: "CASE-BUILD-1", title: "Case system, release 1: private boats", owner: "Sanjay Rao",
        partner: ExamplePartner.tarnwick, mustHave: true, baseline: -170,
        forecasts: [
          (-181, -140, "Two senior engineers rolled off"), (-146, -118, "Defects in fee calculation"),
        ], met: -116),
      Row(
        id: "INSPECT-PILOT", title: "Inspectors' app piloted at four harbours", owner: "Gareth Bevan",
        partner: ExamplePartner.brindle, mustHave: false, baseline: -110, met: -114),
      Row(
        id: "PEN-TEST-1", title: "First penetration test closed", owner: "Adaeze Okafor",
        partner: ExamplePartner.skerrymoor, mustHave: false, baseline: -75,
        forecasts: [(-88, -68, "Retest of two findings")], met: -67),
      Row(
        id: "HELPDESK-READY", title: "Helpdesk staffed and trained", owner: "Dinah Cole", partner: nil, mustHave: false,
        baseline: -45, met: -41),
    ]
  }

  private var comingMilestones: [Row] {
    [
      Row(
        id: "CASE-BUILD-2", title: "Case system, release 2: trade and houseboats", owner: "Sanjay Rao",
        partner: ExamplePartner.tarnwick, mustHave: true, baseline: -90,
        forecasts: [
          (-104, -42, "Interface to the register changed after build"),
          (-48, -9, "Regression defects; test environment shared with training"),
        ]),
      Row(
        id: "TRAINING-STARTED", title: "Training of caseworkers started", owner: "Dinah Cole", partner: nil,
        mustHave: false, baseline: 11, forecasts: [(-40, 11, "Held")]),
      Row(
        id: "DR-TEST", title: "Recovery from loss of a site shown", owner: "Priya Raman",
        partner: ExamplePartner.skerrymoor, mustHave: false, baseline: -14,
        forecasts: [(-30, 16, "Second site not ready in time")]),
      Row(
        id: "ACCESS-AUDIT", title: "Accessibility audit passed", owner: "Ines Carvalho",
        partner: ExamplePartner.brindle,
        mustHave: true, baseline: 19, forecasts: [(-25, 19, "Held")]),
      Row(
        id: "DATA-MIGRATED", title: "Licence records of 212,000 boats migrated", owner: "Nadia Kaminska",
        partner: ExamplePartner.tarnwick, mustHave: true, baseline: -60,
        forecasts: [
          (-97, -20, "Sign-off of the data protection assessment outstanding"),
          (-31, 25, "Second rehearsal failed on joint ownership"),
        ]),
      Row(
        id: "PUBLIC-BETA", title: "Public beta open", owner: "Ines Carvalho", partner: ExamplePartner.brindle,
        mustHave: false, baseline: 24, forecasts: [(-22, 38, "Waits for the accessibility audit")]),
      Row(
        id: "UAT-COMPLETE", title: "Acceptance testing complete", owner: "Tom Zielinski",
        partner: ExamplePartner.tarnwick, mustHave: true, baseline: -20,
        forecasts: [
          (-84, 22, "Follows release 2"), (-33, 54, "Follows release 2 and the second rehearsal"),
        ]),
      Row(
        id: "DATA-AWARD", title: "Data and insight contract awarded", owner: "Hannah Pryce",
        partner: ExamplePartner.analytics, mustHave: false, baseline: 66),
      Row(
        id: "GO-LIVE", title: "Licensing service live", owner: "Margaret Ashdown", partner: nil, mustHave: true,
        baseline: -70,
        forecasts: [
          (-243, 4, "Design frozen late"), (-131, 61, "Release 1 late, release 2 replanned"),
          (-34, 118, "Second rehearsal failed; acceptance testing moves"),
        ]),
      Row(
        id: "INSPECT-LIVE", title: "Inspectors' app live at all harbours", owner: "Gareth Bevan",
        partner: ExamplePartner.brindle, mustHave: false, baseline: 130, forecasts: [(-50, 122, "Pilot went well")]),
      Row(
        id: "HARBOUR-FEES", title: "Harbour fees paid online", owner: "Rohan Mistry",
        partner: ExamplePartner.tarnwick, mustHave: false, baseline: 118,
        forecasts: [(-131, 152, "Follows release 2")]),
      Row(
        id: "ASSISTED-LIVE", title: "Help by phone and at the quay available", owner: "Dinah Cole",
        partner: ExamplePartner.assisted, mustHave: false, baseline: 190),
      Row(
        id: "MAINFRAME-OFF", title: "Mainframe switched off", owner: "Priya Raman", partner: ExamplePartner.skerrymoor,
        mustHave: true, baseline: 95,
        forecasts: [(-131, 160, "Follows go-live"), (-34, 226, "Follows go-live; three months of running in parallel")]),
      Row(
        id: "INSIGHT-LIVE", title: "First insight reports in use", owner: "Nadia Kaminska",
        partner: ExamplePartner.analytics, mustHave: false, baseline: 240,
        forecasts: [(-118, 262, "Selection started later than planned")]),
      Row(
        id: "BENEFITS-REVIEW", title: "First review of benefits", owner: "Margaret Ashdown", partner: nil,
        mustHave: false, baseline: 330),
    ]
  }
}
