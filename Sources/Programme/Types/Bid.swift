public import FoundationEssentials
public import JSONText
public import Records

/// A bid with its price and scores.
public struct Bid: Identified {
  /// What one is called in messages.
  public static let noun = "bid"
  /// How the ids of new ones begin.
  public static let idPrefix = "BID"

  /// The name, unique in its list; never changes.
  public var id: ID<Bid> = ID("")
  /// Who bids.
  public var bidder: String = ""
  /// The price, in the currency of the programme.
  public var price: Decimal?
  /// Case studies handed in.
  public var caseStudies: [String] = []
  /// References given.
  public var references: [String] = []
  /// Scores by criterion and evaluator.
  public var scores: [BidScore] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Bid>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("bidder", \.bidder, "Bidder", "Who bids."),
    .optional("price", \.price, "Price", "The price, in the currency of the programme."),
    .optional("caseStudies", \.caseStudies, "Case studies", "Case studies handed in."),
    .optional("references", \.references, "References", "References given."),
    .optional("scores", \.scores, "Scores", "Scores by criterion and evaluator."),
  ]
}
