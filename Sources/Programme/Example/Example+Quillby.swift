import FoundationEssentials

extension Example {
  /// A partner with whom a contract is being agreed.
  mutating func quillby() -> Partner {
    var partner = partner(
      ExamplePartner.quillby, "Quillby Rowe", number: "EX-1004", step: .contract,
      purpose: "Prepares 1,900 caseworkers and wardens for the new service: change and training at 46 harbours.",
      answered: 16, by: "Dinah Cole",
      practices: [
        ("why-a-partner", .yes, "Our change team is one person"),
        ("business-outcomes", .partly, "Readiness at each harbour; how it is measured is in draft"),
        ("what-is-wanted", .yes, "Statement of requirements, version 2"),
        ("our-team", .partly, "Business change manager: one of two"),
        ("constraints", .yes, "No training in March and April"),
        ("framework", .yes, "RM6187"),
        ("criteria", .yes, "Agreed before the tender"),
        ("evaluation", .yes, "70:30, references called"),
        ("stakeholders", .yes, "Two harbour masters and the trade union"),
        ("partner-interests", .partly, "Asked at the first meeting; not yet answered"),
        ("measures-double-checked", .partly, "One measure of three checked from their side"),
        ("kept-simple", .yes, "Three measures"),
      ])
    partner.accountabilities = [
      accountability(
        "READY", "Every harbour is ready on its day", "Readiness list signed by the harbour master", must: true),
      accountability("COURSES", "Caseworkers can do their work", "Courses and a practice site"),
    ]
    partner.selection = pastSelection("RM6187", quality: 70, price: 30)
    var contract = contract(
      "DCH-2377 (draft)", from: 40, to: 405, value: 1_350_000, model: "Price a harbour, paid when it is ready",
      interests: "", exit: "Training material becomes ours.")
    contract.services = [
      service(
        "TRAINING", "Training", "Two days for each caseworker, half a day for wardens", "Nine in ten pass the exercise",
        must: true),
      service("MIGRATION-SUPPORT", "Help in the weeks of change", "", "", must: true),
    ]
    contract.measures = [
      measure(
        "HARBOURS-READY", "Harbours ready on their day", target: "95", unit: "%", drives: "Prepare harbours",
        risk: "Harbours are called ready to be paid", mitigation: "The harbour master signs",
        checks: [(20, "Hannah Pryce", .department), (14, "Sophie Lang", .partner)]),
      measure(
        "PASSED", "Caseworkers who pass the exercise", target: "90", unit: "%", drives: "Teach what is asked",
        risk: "The exercise gets easier", checks: [(20, "Hannah Pryce", .department)]),
      measure(
        "ATTENDED", "Places taken", target: "98", unit: "%", must: false, kpi: false, drives: "Fill rooms",
        risk: "People are sent who need no course"),
    ]
    contract.incentives = [
      incentive(
        "QUIET-WEEK", "A tenth more where calls stay level after the change", "Cares for the weeks after", checked: 14)
    ]
    partner.contract = contract
    var governance = Governance()
    governance.levels = [
      level(.programme, "Dinah Cole", "Sophie Lang", every: 28),
      level(.delivery, "Dinah Cole", "Sophie Lang", every: 14),
    ]
    governance.meetings = [
      meeting(
        13, .programme, worth: (4, 4), "Measures gone through from both sides",
        actions: [
          ("Say what is in it for Quillby Rowe", "Sophie Lang", .partner, -2, nil),
          ("Write the definition of help in the weeks of change", "Hannah Pryce", .department, 7, nil),
        ])
    ]
    partner.governance = governance
    return partner
  }
}
