public import JSONText
public import Records

/// A business outcome and how it is measured.
public struct Outcome: Identified {
  /// What one is called in messages.
  public static let noun = "outcome"
  /// How the ids of new ones begin.
  public static let idPrefix = "OUT"

  /// The name, unique in its list; never changes.
  public var id: ID<Outcome> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// Who owns the outcome.
  public var owner: String = ""
  /// How it is measured.
  public var measure: OutcomeMeasure?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Outcome>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("owner", \.owner, "Owner", "Who owns the outcome."),
    .optional("measure", \.measure, "Measure", "How it is measured."),
  ]
}
