import Records

extension Dimension {
  /// The standard dimensions of the scorecard, the same both ways, with a sentence for each score from 1 to 5:
  /// failing, struggling, performing, exceeding, best practice.
  public static let standard: [Dimension] = [
    make(
      "clarity", "Clarity",
      [
        "Nobody can say what is wanted or who answers for it",
        "Scope is known in outline; details change after work has begun",
        "Outcomes, deliverables and owners are written down and mostly hold",
        "Scope and outcomes are restated at each planning round; no surprises",
        "Both sides tell the same story, down to how each outcome is measured",
      ]),
    make(
      "realism", "Realism of plans",
      [
        "Dates and costs are given to please and missed",
        "Dates hold for weeks, not for the release",
        "Plans show risk and margin; most dates hold",
        "Plans are rebuilt from evidence; slips are said a month ahead",
        "Forecasts prove right within a tenth, release after release",
      ]),
    make(
      "capability", "Capability",
      [
        "Key roles are empty or filled by people new to the work",
        "Good people, too few; knowledge rests with one or two",
        "The team has the skills and time that the plan needs",
        "Gaps are seen early and filled before they hurt",
        "People from this team raise the standard of the other side",
      ]),
    make(
      "fairness", "Commercial fairness",
      [
        "Every question becomes a claim or a refusal to pay",
        "Changes take weeks of argument over who pays",
        "Changes are priced openly and settled within the month",
        "Each side brings up what it owes before it is asked",
        "Both sides gain when outcomes are met, and can show it",
      ]),
    make(
      "openness", "Openness",
      [
        "Bad news is hidden until it cannot be",
        "Problems come out when asked for, with part of the story",
        "Problems are raised when they are known",
        "Risks and own mistakes are shared before they matter",
        "One set of books, one backlog, nothing kept from the other side",
      ]),
    make(
      "decisions", "Decision speed",
      [
        "Decisions wait for months or are taken back",
        "Decisions take several meetings; work stops meanwhile",
        "Most decisions are made within the time agreed",
        "The right person decides within days, with reasons",
        "Decisions are prepared together and made before work waits",
      ]),
    make(
      "delivery", "Delivery to commitment",
      [
        "Commitments are missed without a word",
        "Half of what was promised comes, late",
        "Most commitments are met; misses come with a new date",
        "Commitments are met at the quality agreed",
        "Commitments are met early, and the next ones made easier",
      ]),
    make(
      "one-team", "One team",
      [
        "Them and us: letters in place of talk",
        "Polite at the top, apart in the work",
        "Joint planning and stand-ups; help is given when asked",
        "Mixed teams, shared aims, help given unasked",
        "A visitor could not tell who works for whom",
      ]),
  ]

  private static func make(_ id: String, _ title: String, _ anchors: [String]) -> Dimension {
    var dimension = Dimension()
    dimension.id = ID(id)
    dimension.title = title
    dimension.anchors = anchors
    return dimension
  }
}
