import FoundationEssentials

extension Example {
  /// A steady partnership in which only our side has scored the last round.
  mutating func skerrymoor() -> Partner {
    var partner = partner(
      ExamplePartner.skerrymoor, "Skerrymoor Cloud", number: "EX-1003", step: .workTogether,
      purpose: "Runs the hosting on two sites, so that the department needs no data centre of its own.",
      answered: 120, by: "Priya Raman",
      practices: [
        ("why-a-partner", .yes, "Lease of the data centre ends"),
        ("business-outcomes", .partly, "Availability is measured, its worth to the offices is not"),
        ("what-is-wanted", .yes, "Service catalogue, version 4"),
        ("our-team", .partly, "One of two architects"),
        ("constraints", .yes, "Mainframe stays until a quarter after go-live"),
        ("framework", .yes, "RM1557.13"),
        ("criteria", .yes, "Catalogue prices and two questions"),
        ("evaluation", .notApplicable, "Direct award"),
        ("stakeholders", .partly, "Information assurance came in late"),
        ("partner-interests", .partly, "Wants volume; said so at the kick-off"),
        ("measures-double-checked", .partly, "Checked from their side once"),
        ("kept-simple", .yes, "Standard terms, four measures"),
        ("service-definitions", .yes, "Service catalogue"),
        ("one-programme-team", .partly, "Joint on-call rota; planning apart"),
        ("own-roadblocks", .yes, "None of ours is open"),
        ("issues-resolved", .yes, "Median 16 days"),
        ("good-start", .yes, "A week of set-up together"),
      ])
    partner.accountabilities = [
      accountability(
        "HOSTING", "Two sites, each able to carry the service", "Landing zone and recovery test", must: true),
      accountability("SWITCH-OFF", "Mainframe archived and switched off", "Certificate of destruction"),
    ]
    partner.selection = pastSelection("RM1557.13", quality: 50, price: 50)
    var contract = contract(
      "DCH-2310", from: -500, to: 561, extendableTo: 926, value: 8_900_000,
      model: "Pay for what is used, yearly minimum",
      interests: "Volume, and a second department on its northern site.",
      exit: "Export of all data in open formats within thirty days.")
    contract.services = [
      service(
        "LANDING-ZONE", "Hosting on two sites", "Accounts, networks, keys and logs for eleven services",
        "Acceptance list of 64 points", must: true),
      service("ON-CALL", "Support by day and night", "Answer within 15 minutes", "Monthly report of calls", must: true),
    ]
    let checks: [(daysAgo: Int, by: String, view: Party)] = [
      (480, "Hannah Pryce", .department), (210, "Bram Visser", .partner),
    ]
    contract.measures = [
      measure(
        "AVAILABLE", "Availability", target: "99.9", unit: "%", drives: "Keep it running",
        risk: "Changes are put off", mitigation: "Changes in agreed windows do not count", checks: checks,
        ratings: [(.good, "99.95", ""), (.good, "99.97", ""), (.good, "99.93", ""), (.good, "99.96", "")]),
      measure(
        "RESTORE", "Restore from backup", target: "4", unit: "hours", drives: "Rehearse restoring", checks: checks,
        ratings: [(.inadequate, "11", "Failed"), (.good, "3.7", "Retest")]),
      measure(
        "PATCHES", "Critical patches within seven days", target: "100", unit: "%", drives: "Patch early",
        risk: "Patches are rated less than critical", mitigation: "Rating is the vendor's", checks: checks,
        ratings: [(.good, "100", ""), (.approachingTarget, "96", ""), (.requiresImprovement, "88", "Second site")],
        recovery: recovery("Second site joins the patch run of the first", due: 24)),
    ]
    contract.incentives = [
      incentive("CREDITS", "Service credits below 99.9%", "Counts minutes", checked: 480)
    ]
    partner.contract = contract
    partner.scorecard = scorecard([
      ExampleRound(weAboutThem: "33333333", theyAboutUs: "33333323"),
      ExampleRound(weAboutThem: "43433333", theyAboutUs: "33433333"),
      ExampleRound(weAboutThem: "43433343", theyAboutUs: "43433333", weAboutUs: "33333333", theyAboutThem: "43433444"),
      ExampleRound(
        weAboutThem: "43434333", theyAboutUs: "", weAboutUs: "43433333",
        ourEvidence: ["delivery": "Second site promised for the spring, not ready"]),
    ])
    partner.governance = skerrymoorGovernance()
    return partner
  }

  private mutating func skerrymoorGovernance() -> Governance {
    var governance = Governance()
    governance.levels = [
      level(.programme, "Priya Raman", "Bram Visser", every: 28),
      level(.delivery, "Priya Raman", "Bram Visser", every: 14),
    ]
    governance.meetings = [
      meeting(82, .programme, worth: (3, 3)),
      meeting(
        49, .programme, worth: (3, 4), "Cost of test machines halved",
        actions: [("Plan for the archive of the mainframe", "Bram Visser", .partner, -11, nil)]),
      meeting(21, .programme, worth: (4, 3), "Recovery test moved"), meeting(30, .delivery, worth: (4, 3)),
      meeting(
        9, .delivery, worth: (3, 3), "",
        actions: [("Order the certificate of the second site", "Bram Visser", .partner, -6, -6)]),
    ]
    governance.feedback = [
      feedback(
        75, from: .partner, about: .department, "Tell us of load tests a week before.",
        response: "Shared calendar since last month.", respondedDaysAgo: 66)
    ]
    return governance
  }
}
