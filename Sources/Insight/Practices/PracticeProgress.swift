public import Programme

/// How far the partnerships of a project have come on the five steps of the method, by the answers to its questions.
public struct PracticeProgress: Equatable, Sendable {
  /// Each partnership, in file order.
  public let partners: [PartnerPractices]
  /// The answers to each of the five steps over all partnerships.
  public let steps: [StepProgress]

  /// Counts the answers, at a cost of partners times questions times answers.
  public init(_ project: Project) {
    let partners = project.partners.map(PartnerPractices.init)
    var steps = Step.allCases.map(StepProgress.init)
    for partner in partners { for index in steps.indices { steps[index].add(partner.steps[index]) } }
    self.partners = partners
    self.steps = steps
  }

  /// The answers to a step over all partnerships.
  public subscript(step: Step) -> StepProgress { steps[step.rawValue - 1] }
}
