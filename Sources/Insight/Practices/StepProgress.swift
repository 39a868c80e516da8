public import Programme

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
