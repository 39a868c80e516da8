public import JSONText
public import Records

/// A technology partner: why it is needed, how it was chosen, what is agreed and how it goes.
public struct Partner: Identified {
  /// What one is called in messages.
  public static let noun = "partner"
  /// How the ids of new ones begin.
  public static let idPrefix = "P"

  /// The name, unique in its list; never changes.
  public var id: ID<Partner> = ID("")
  /// What the partner is called.
  public var name: String = ""
  /// Why a partner is needed and what this one brings.
  public var purpose: String = ""
  /// Identifiers by scheme: GB-COH, DUNS, a framework's supplier id.
  public var identifiers: OrderedDictionary<String> = OrderedDictionary()
  /// The step at which the partnership stands, 1 to 5.
  public var step: Step = .setUp
  /// The answers to the questions of the five steps.
  public var practices: [PracticeAnswer] = []
  /// What the partner answers for.
  public var accountabilities: [Accountability] = []
  /// How the partner is or was chosen.
  public var selection: Selection?
  /// What is agreed.
  public var contract: Contract?
  /// What the two sides say of each other.
  public var scorecard: Scorecard?
  /// Who meets whom, how often, and what comes of it.
  public var governance: Governance?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// Its name.
  public var aside: String? { name }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Partner>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("name", \.name, "Name", "What the partner is called."),
    .optional("purpose", \.purpose, "Purpose", "Why a partner is needed and what this one brings."),
    .optional(
      "identifiers", \.identifiers, "Identifiers", "Identifiers by scheme: GB-COH, DUNS, a framework's supplier id."),
    .defaulted("step", \.step, "Step", "The step at which the partnership stands, 1 to 5."),
    .optional("practices", \.practices, "Practices", "The answers to the questions of the five steps."),
    .optional("accountabilities", \.accountabilities, "Accountabilities", "What the partner answers for."),
    .optional("selection", \.selection, "Selection", "How the partner is or was chosen."),
    .optional("contract", \.contract, "Contract", "What is agreed."),
    .optional("scorecard", \.scorecard, "Scorecard", "What the two sides say of each other."),
    .optional("governance", \.governance, "Governance", "Who meets whom, how often, and what comes of it."),
  ]
}
