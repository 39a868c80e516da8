import FoundationEssentials

extension Example {
  /// A partnership that has become a good one.
  mutating func brindle() -> Partner {
    var partner = partner(
      ExamplePartner.brindle, "Brindlefen Digital", number: "EX-1002", step: .strengthen,
      purpose: "Designs and builds what boat owners and inspectors see, with our own team learning beside it.",
      answered: 60, by: "Ines Carvalho",
      practices: [
        ("why-a-partner", .yes, "No interaction designers in the department"),
        ("business-outcomes", .yes, "Two outcomes of the business case, measured monthly"),
        ("what-is-wanted", .yes, "Roadmap with owners, kept each quarter"),
        ("our-team", .yes, "Service owner and two researchers full time"),
        ("constraints", .yes, "Offline use, licence year"),
        ("framework", .yes, "RM1043.8"),
        ("criteria", .yes, "Published with weights"),
        ("evaluation", .yes, "Two case studies, three references called"),
        ("stakeholders", .yes, "Operations, policy and two harbour masters"),
        ("partner-interests", .yes, "Wants to show accessible work and to keep its people: in the contract's preamble"),
        ("measures-double-checked", .yes, "Workshop with the partner, twice"),
        ("kept-simple", .yes, "Five measures, one page a month"),
        ("service-definitions", .yes, "One page each, with examples"),
        ("one-programme-team", .yes, "Mixed teams, one board, one stand-up"),
        ("own-roadblocks", .partly, "Browser standard of our laptops is still open"),
        ("issues-resolved", .yes, "Median 12 days"),
        ("good-start", .yes, "Two weeks together at the harbours"),
        ("governance-levels", .yes, "Three levels, agreed at signature"),
        ("two-way", .yes, "Both sides set the agenda in turn"),
        ("simple-scorecard", .yes, "Eight dimensions, a quarter of an hour"),
        ("meetings-worth-holding", .partly, "Executive meeting is short of content"),
        ("feedback-accepted", .yes, "Nine pieces of feedback, all answered"),
        ("looking-forward", .partly, "Joint risk hour each month since the summer"),
      ])
    partner.accountabilities = [
      accountability(
        "PUBLIC-SERVICE", "Online licences that nine in ten can use", "Public beta, then live", must: true),
      accountability("INSPECT-APP", "App for inspectors that works offline", "App in use at all harbours"),
      accountability("SKILLS", "Our people can carry on without it", "Four of our people lead a team"),
    ]
    partner.selection = pastSelection("RM1043.8", quality: 70, price: 30)
    partner.contract = brindleContract()
    partner.scorecard = scorecard(brindleRounds)
    partner.governance = brindleGovernance()
    return partner
  }

  private func brindleContract() -> Contract {
    var contract = contract(
      "DCH-2294", from: -566, to: 421, extendableTo: 786, value: 12_400_000,
      model: "Time and materials with a cap a quarter, gain share on online applications",
      interests: "Accessible public work to show, and people who stay because the work is good.",
      exit: "Four weeks of pairing, code and research in our repositories from the first day.")
    contract.services = [
      service(
        "DESIGN", "Design and research", "Two researchers and three designers in mixed teams",
        "Findings shown to the service owner every two weeks", must: true),
      service(
        "WEB-BUILD", "Build of the online service", "Two teams of six with our own developers",
        "Released to production each week without severe defects", must: true),
      service("APP-BUILD", "Build of the inspectors' app", "One team of four", "Used for a week offline at a harbour"),
    ]
    let twice: [(daysAgo: Int, by: String, view: Party)] = [
      (560, "Hannah Pryce", .department), (548, "Yusuf Demir", .partner), (190, "Yusuf Demir", .partner),
    ]
    contract.measures = [
      measure(
        "ONLINE", "Applications made online", target: "55", unit: "%", drives: "Make the service easy",
        risk: "Other ways are made hard", mitigation: "Satisfaction by phone is measured beside it", checks: twice,
        ratings: [(.approachingTarget, "44", ""), (.good, "50", ""), (.good, "52", ""), (.good, "57", "")]),
      measure(
        "SATISFACTION", "Users who are satisfied", target: "80", unit: "%", drives: "Listen to users",
        risk: "Only happy users are asked", mitigation: "Asked on the last page, of everyone", checks: twice,
        ratings: [(.good, "83", ""), (.good, "84", ""), (.good, "86", ""), (.good, "85", "")]),
      measure(
        "RELEASE-WEEKLY", "Weeks with a release", target: "90", unit: "%", drives: "Small steps",
        risk: "Releases without value", mitigation: "Each release names the user need", checks: twice,
        ratings: [
          (.requiresImprovement, "70", "Card payments"), (.approachingTarget, "85", ""), (.good, "92", ""),
          (.good, "94", ""),
        ]),
      measure(
        "ACCESSIBLE", "Accessibility faults open for more than a month", target: "0", unit: "faults",
        drives: "Fix them first", checks: twice,
        ratings: [(.good, "0", ""), (.good, "0", ""), (.approachingTarget, "1", "Moorings map")]),
      measure(
        "PAIRING", "Days of pairing with our developers", target: "40", unit: "days a quarter", must: false, kpi: false,
        drives: "Share knowledge", risk: "Days are counted, not learning",
        mitigation: "Our developers say what they learnt",
        checks: twice),
    ]
    contract.measures = published(contract.measures, daysAgo: 160)
    contract.incentives = [
      incentive(
        "GAIN-SHARE", "3% of savings from applications made online", "Cares for use after release", checked: 190)
    ]
    return contract
  }

  private var brindleRounds: [ExampleRound] {
    [
      ExampleRound(weAboutThem: "33333323", theyAboutUs: "32332223", weAboutUs: "33333333", theyAboutThem: "34333333"),
      ExampleRound(weAboutThem: "33433333", theyAboutUs: "32332233", weAboutUs: "33333233", theyAboutThem: "34433333"),
      ExampleRound(
        weAboutThem: "43433334", theyAboutUs: "33333233", weAboutUs: "33333233", theyAboutThem: "43433344",
        theirEvidence: ["decisions": "Nobody from policy at sprint reviews"],
        replies: [("Ines Carvalho", .department, "Agreed. Policy attends each second review from now on.", false)]),
      ExampleRound(weAboutThem: "43443344", theyAboutUs: "33434334", weAboutUs: "33434334", theyAboutThem: "43443344"),
      ExampleRound(
        weAboutThem: "44444444", theyAboutUs: "43434344", weAboutUs: "44434344", theyAboutThem: "44444444",
        ourEvidence: ["openness": "Told us of the certificate problem the day it was known"],
        replies: [("Yusuf Demir", .partner, "Thank you; the pilot at the harbours made the difference.", false)]),
      ExampleRound(
        weAboutThem: "45445445", theyAboutUs: "44443444", weAboutUs: "44444344", theyAboutThem: "44445444",
        ourEvidence: [
          "realism": "Six releases running within a day of the forecast",
          "one-team": "A visitor asked which of the two leads was ours",
        ], theirEvidence: ["openness": "We learn of ministers' plans from the news"]),
    ]
  }

  private mutating func brindleGovernance() -> Governance {
    var governance = Governance()
    governance.levels = [
      level(.executive, "Margaret Ashdown", "Yusuf Demir", every: 91),
      level(.programme, "Ines Carvalho", "Yusuf Demir", every: 28),
      level(.delivery, "Ines Carvalho", "Fran Holt", every: 14),
    ]
    governance.meetings = [
      meeting(147, .executive, worth: (3, 3), "Gain share looked at from both sides"),
      meeting(
        61, .executive, worth: (3, 2), "Short; nothing to decide",
        actions: [("Agenda with one forward-looking point each", "Yusuf Demir", .partner, -20, -22)]),
      meeting(71, .programme, worth: (4, 4)), meeting(43, .programme, worth: (4, 5), "First joint risk hour"),
      meeting(
        15, .programme, worth: (5, 4), "Public beta and its audit",
        actions: [
          ("Book the auditor for a second day", "Ines Carvalho", .department, 3, nil),
          ("List beside the moorings map", "Fran Holt", .partner, 8, nil),
          ("Ask corporate IT for a date for the laptops", "Dinah Cole", .department, -4, nil),
        ]),
      meeting(36, .delivery, worth: (4, 4)), meeting(22, .delivery, worth: (4, 4)),
      meeting(8, .delivery, worth: (4, 5), "Release plan to public beta"),
    ]
    governance.feedback = [
      feedback(
        170, from: .partner, about: .department, "Decisions on wording take longer than the build.",
        response: "Two people may now approve wording on their own.", respondedDaysAgo: 164),
      feedback(
        88, from: .department, about: .partner, "Release notes come after the release.",
        response: "They now come two days before.", respondedDaysAgo: 80),
      feedback(
        30, from: .partner, about: .department, "Tell us of announcements a day before they are public.",
        response: "The press office adds Yusuf to its list.", respondedDaysAgo: 25),
    ]
    return governance
  }
}
