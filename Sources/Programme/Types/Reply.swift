public import JSONText
public import Records

/// What a side answers to its scores.
public struct Reply: Record {
  /// What one is called in messages.
  public static let noun = "reply"

  /// Who replies.
  public var by: String = ""
  /// For which side.
  public var side: Party = .partner
  /// The day of the reply.
  public var on: CalendarDate?
  /// What they say.
  public var text: String = ""
  /// Whether they disagree with the score.
  public var disagrees: Bool = false
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Reply>] = [
    .optional("by", \.by, "By", "Who replies."),
    .required("side", \.side, "Side", "For which side."),
    .optional("on", \.on, "On", "The day of the reply."),
    .required("text", \.text, "Text", "What they say."),
    .defaulted("disagrees", \.disagrees, "Disagrees", "Whether they disagree with the score."),
  ]
}
