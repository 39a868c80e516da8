extension Example {
  /// A partner of whom only the need is known.
  mutating func assisted() -> Partner {
    var partner = partner(
      ExamplePartner.assisted, "Assisted service (to be set up)", number: "", step: .setUp, purpose: "", answered: 30,
      by: "Dinah Cole",
      practices: [
        ("why-a-partner", .partly, "Calls rise in spring; own staff may do"),
        ("business-outcomes", .no, "Not yet discussed"),
        ("constraints", .yes, "Accessibility duty, licence year"),
      ])
    partner.accountabilities = [
      accountability("PHONE-HELP", "Help by phone within five minutes", "")
    ]
    return partner
  }
}
