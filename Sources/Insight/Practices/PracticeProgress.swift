public import Programme
public import Records

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
      let record = Path.partner(partner.id) + "practices"
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

/// What the answer to a practice touches.
public struct PracticeReach: Equatable, Sendable {
  /// The ids of the rules that read the answer itself.
  public let readBy: [String]
  /// The ids of the rules that judge by records what the question asks, and so tell whether the answer holds.
  public let judgedBy: [String]

  /// The areas of those rules, in their order; empty where no rule looks.
  public var areas: [Area] {
    let touched = Set((readBy + judgedBy).compactMap { Rule.named($0)?.area })
    return Area.allCases.filter(touched.contains)
  }
}

extension Practice {
  /// What the answer to this practice touches; nothing for a practice that is not one of the standard ones.
  public var reach: PracticeReach {
    PracticeReach(readBy: readBy, judgedBy: Practice.judges[id] ?? [])
  }

  private var readBy: [String] {
    guard step == .setUp, Practice.standard(id) == self else { return [] }
    let rules = ["clarity.practice-no", "clarity.practice-unanswered"]
    return id == "constraints" ? rules + ["capability.constraint"] : rules
  }

  /// The rules that judge by records what each practice asks.
  private static let judges: [String: [String]] = [
    "why-a-partner": ["clarity.purpose"],
    "business-outcomes": ["clarity.outcome"],
    "what-is-wanted": ["clarity.accountability", "planning.must-haves"],
    "our-team": ["capability.roles", "capability.experience"],
    "constraints": ["capability.constraint"],
    "framework": ["commercials.framework"],
    "criteria": ["commercials.criteria", "commercials.weights", "commercials.evaluators"],
    "evaluation": ["commercials.weights", "commercials.references"],
    "stakeholders": ["commercials.stakeholders"],
    "partner-interests": ["commercials.checks"],
    "measures-double-checked": ["commercials.checks", "commercials.perverse"],
    "kept-simple": ["commercials.measure-count", "commercials.measure-must-haves", "planning.must-haves"],
    "service-definitions": ["clarity.service"],
    "one-programme-team": ["relationship.gap", "relationship.fall", "relationship.falling"],
    "own-roadblocks": ["capability.slower", "capability.own-aged"],
    "issues-resolved": [
      "delivery.stale", "delivery.aged", "delivery.unescalated", "delivery.past-due", "planning.blocked",
    ],
    "good-start": ["relationship.start"],
    "governance-levels": ["relationship.meeting"],
    "two-way": ["relationship.not-scored", "relationship.feedback"],
    "simple-scorecard": ["relationship.review", "relationship.not-scored"],
    "meetings-worth-holding": ["relationship.meeting", "relationship.meeting-value", "relationship.action"],
    "feedback-accepted": ["relationship.feedback"],
    "looking-forward": [
      "planning.slipped-twice", "planning.overdue", "planning.cost", "planning.stale-date", "commercials.recovery",
      "commercials.assessment-age", "commercials.ending", "delivery.watermelon",
    ],
  ]
}

/// A practice that a partnership has not answered yes to where it applies.
public struct OpenPractice: Equatable, Sendable {
  /// The practice and its question.
  public let practice: Practice
  /// What was answered: partly or no; `nil` where nobody has answered.
  public let answer: PracticeAnswer?
  /// The answers of the partnership, which a screen can open.
  public let record: Path

  /// The word for the answer: "unanswered", "partly", "no".
  public var words: String { answer?.answer?.rawValue ?? "unanswered" }
}

/// How the questions of a step are answered, by one partnership or by all together.
public struct StepProgress: Equatable, Sendable {
  /// The step.
  public let step: Step
  /// How many were answered yes.
  public internal(set) var yes = 0
  /// How many were answered partly.
  public internal(set) var partly = 0
  /// How many were answered no.
  public internal(set) var no = 0
  /// How many were answered as not applicable.
  public internal(set) var notApplicable = 0
  /// How many nobody has answered.
  public internal(set) var unanswered = 0

  init(_ step: Step) { self.step = step }

  /// How many questions there are.
  public var asked: Int { yes + partly + no + notApplicable + unanswered }
  /// How many are not yes where they apply: partly, no and unanswered.
  public var open: Int { partly + no + unanswered }
  /// The share of yes among those that apply, 0 to 1; `nil` where none does.
  public var share: Double? { asked > notApplicable ? Double(yes) / Double(asked - notApplicable) : nil }

  /// The answers in words: "3 yes · 1 partly · 1 unanswered".
  public var words: String {
    let counts = [
      (yes, "yes"), (partly, "partly"), (no, "no"), (notApplicable, "not applicable"), (unanswered, "unanswered"),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nothing asked" : parts.joined(separator: " · ")
  }

  /// Counts an answer; `nil` is none.
  mutating func count(_ answer: Answer?) {
    switch answer {
    case .yes: yes += 1
    case .partly: partly += 1
    case .no: no += 1
    case .notApplicable: notApplicable += 1
    case nil: unanswered += 1
    }
  }

  /// Adds the counts of another.
  mutating func add(_ other: StepProgress) {
    yes += other.yes
    partly += other.partly
    no += other.no
    notApplicable += other.notApplicable
    unanswered += other.unanswered
  }
}
