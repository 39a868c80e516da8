public import JSONText
public import Records

/// A service under a contract.
public struct Service: Identified {
  /// What one is called in messages.
  public static let noun = "service"
  /// How the ids of new ones begin.
  public static let idPrefix = "SV"

  /// The name, unique in its list; never changes.
  public var id: ID<Service> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// What exactly is provided.
  public var definition: String = ""
  /// When it counts as provided.
  public var acceptance: String = ""
  /// Whether the contract fails without it.
  public var mustHave: Bool = false
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Service>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("definition", \.definition, "Definition", "What exactly is provided."),
    .optional("acceptance", \.acceptance, "Acceptance", "When it counts as provided."),
    .defaulted("mustHave", \.mustHave, "Must-have", "Whether the contract fails without it."),
  ]
}
