public import JSONText
public import Records

/// The answer to the question of a practice, with the evidence.
public struct PracticeAnswer: Record {
  /// What one is called in messages.
  public static let noun = "practice"
  /// One answer is told from another by its question.
  public static let keyFields = ["question"]

  /// The id of a standard practice, or a question of your own.
  public var question: String = ""
  /// yes, partly, no or not applicable.
  public var answer: Answer?
  /// What shows it.
  public var evidence: String = ""
  /// The day of the answer.
  public var on: CalendarDate?
  /// Who answered.
  public var by: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<PracticeAnswer>] = [
    .required("question", \.question, "Question", "The id of a standard practice, or a question of your own.")
      .proposing {
        Candidates("question", ids: Practice.standard.map(\.id), isOpen: true) { Practice.standard[$0].question }
      },
    .optional("answer", \.answer, "Answer", "yes, partly, no or not applicable."),
    .optional("evidence", \.evidence, "Evidence", "What shows it."),
    .optional("on", \.on, "On", "The day of the answer."),
    .optional("by", \.by, "By", "Who answered."),
  ]
}
