public import JSONText
public import Records

/// Something that the partner answers for, with its deliverable.
public struct Accountability: Identified {
  /// What one is called in messages.
  public static let noun = "accountability"
  /// How the ids of new ones begin.
  public static let idPrefix = "AC"

  /// The name, unique in its list; never changes.
  public var id: ID<Accountability> = ID("")
  /// What the partner answers for.
  public var text: String = ""
  /// What is handed over.
  public var deliverable: String = ""
  /// Whether the partnership fails without it.
  public var mustHave: Bool = false
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Accountability>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("text", \.text, "Text", "What the partner answers for."),
    .optional("deliverable", \.deliverable, "Deliverable", "What is handed over."),
    .defaulted("mustHave", \.mustHave, "Must-have", "Whether the partnership fails without it."),
  ]
}
