public import JSONText
public import Records

/// A score of 1 to 5 on a dimension, from a side about a side.
public struct Score: Record {
  /// What one is called in messages.
  public static let noun = "score"
  /// A side scores the other once on a dimension.
  public static let naturalKey = ["dimension", "from", "about"]

  /// The id of a dimension of the scorecard.
  public var dimension: String = ""
  /// Who scores.
  public var scoredBy: Party = .department
  /// Who is scored.
  public var about: Party = .partner
  /// From 1, failing, to 5, best practice.
  public var score: Int = 3
  /// What shows it.
  public var evidence: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Score>] = [
    .required(
      "dimension", \.dimension, "Dimension", "The id of a dimension of the scorecard.",
      shape: .reference("settings/dimensions")),
    .required("from", \.scoredBy, "From", "Who scores."),
    .required("about", \.about, "About", "Who is scored."),
    .required("score", \.score, "Score", "From 1, failing, to 5, best practice.", shape: .integer(1...5)),
    .optional("evidence", \.evidence, "Evidence", "What shows it."),
  ]
}
