public import Programme

/// How one partnership answers the questions of the method.
public struct PartnerPractices: Equatable, Sendable {
  /// The partner's id.
  public let id: ID<Partner>
  /// What the partner is called.
  public let name: String
  /// The step at which the partnership stands.
  public let step: Step
  /// The answers to each of the five steps, in their order.
  public let steps: [StepProgress]
  /// The practices of the present step that stand between the partnership and the next: unanswered, no or partly.
  public let open: [OpenPractice]
  /// Practices of earlier steps that are still open, in their order.
  public let leftBehind: [OpenPractice]
  /// Answers to questions of the partnership's own, which belong to no step.
  public let own: [PracticeAnswer]

  /// Counts the answers of one partnership, at a cost of questions times answers.
  public init(_ partner: Partner) {
    var steps = Step.allCases.map(StepProgress.init)
    var open: [OpenPractice] = []
    for practice in Practice.standard {
      let answer = practice.answer(in: partner.practices)
      steps[practice.step.rawValue - 1].count(answer?.answer)
      guard answer?.answer != .yes, answer?.answer != .notApplicable else { continue }
      let record = Address.partner(partner.id) + "practices"
      open.append(OpenPractice(practice: practice, answer: answer, record: record))
    }
    id = partner.id
    name = partner.nameOrID
    step = partner.step
    self.steps = steps
    self.open = open.filter { $0.practice.step == partner.step }
    leftBehind = open.filter { $0.practice.step < partner.step }
    own = partner.practices.filter { answer in
      !Practice.standard.contains { $0.id == answer.question || $0.question == answer.question }
    }
  }

  /// The answers to a step.
  public subscript(step: Step) -> StepProgress { steps[step.rawValue - 1] }

  /// The way to the next step in words: "2 of 4 practices open before step 3", "step 5: no practice open".
  public var words: String {
    guard !open.isEmpty else { return "step \(step.rawValue): no practice open" }
    let next = step == .strengthen ? "at step \(step.rawValue)" : "before step \(step.rawValue + 1)"
    return "\(open.count) of \(counted(self[step].asked, "practice")) open \(next)"
  }
}
