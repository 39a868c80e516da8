import Records

extension Practice {
  /// The questions of the five steps, in the order in which they are asked.
  public static let standard: [Practice] = [
    Practice(id: "why-a-partner", step: .setUp, question: "Is it clear why a partner is needed?"),
    Practice(
      id: "business-outcomes", step: .setUp,
      question: "Are the business outcomes specific, and is it known how each is measured?"),
    Practice(
      id: "what-is-wanted", step: .setUp,
      question: "Do we know exactly what we want: deliverables and accountabilities?"),
    Practice(
      id: "our-team", step: .setUp, question: "Has our own team the experience, capability and capacity?"),
    Practice(id: "constraints", step: .setUp, question: "Are the constraints that limit success known?"),
    Practice(
      id: "framework", step: .select, question: "Is an appropriate public-sector framework used?"),
    Practice(
      id: "criteria", step: .select,
      question: "Were the selection criteria agreed upfront, and how the best fit is determined?"),
    Practice(
      id: "evaluation", step: .select,
      question:
        "Is the evaluation defined: technical requirement against cost, and the need for case studies and references?"),
    Practice(
      id: "stakeholders", step: .select, question: "Are the right stakeholders involved in the decision?"),
    Practice(
      id: "partner-interests", step: .contract,
      question: "Is it known and openly discussed what is in it for the partner?"),
    Practice(
      id: "measures-double-checked", step: .contract,
      question:
        "Is each criterion or measure checked, and checked again, from the partner's side for the behaviour it drives?"),
    Practice(
      id: "kept-simple", step: .contract,
      question: "Is it kept simple: must-haves defined, reporting that adds little value dropped?"),
    Practice(id: "service-definitions", step: .contract, question: "Are the service definitions very clear?"),
    Practice(
      id: "one-programme-team", step: .workTogether,
      question: "Is there one programme team, with “them and us” stamped out?"),
    Practice(
      id: "own-roadblocks", step: .workTogether,
      question:
        "Are roadblocks in our own organisation removed: poor decisions, changes in direction, poor requirements?"),
    Practice(
      id: "issues-resolved", step: .workTogether, question: "Are issues resolved quickly and effectively?"),
    Practice(id: "good-start", step: .workTogether, question: "Was time invested in a good start?"),
    Practice(
      id: "governance-levels", step: .strengthen,
      question: "Was governance defined up front, at all levels of engagement?"),
    Practice(id: "two-way", step: .strengthen, question: "Is governance two-way?"),
    Practice(id: "simple-scorecard", step: .strengthen, question: "Is there a simple scorecard?"),
    Practice(
      id: "meetings-worth-holding", step: .strengthen,
      question: "Are there regular meetings that add value to both parties?"),
    Practice(id: "feedback-accepted", step: .strengthen, question: "Is feedback on our own team accepted?"),
    Practice(
      id: "looking-forward", step: .strengthen,
      question: "Do we look forward: anticipate problems, and own our shortcomings as well as the partner's?"),
  ]

  /// The questions that a step asks.
  public static func of(_ step: Step) -> [Practice] { standard.filter { $0.step == step } }

  /// The standard practice of that id; `nil` if there is none.
  public static func standard(_ id: String) -> Practice? { standard.first { $0.id == id } }

  /// The answer given to this practice, named by its id or by its question in full.
  public func answer(in answers: [PracticeAnswer]) -> PracticeAnswer? {
    answers.last { $0.question == id || $0.question == question }
  }
}
