public import JSONText
public import Records

/// Something that limits success.
public struct Constraint: Identified {
  /// What one is called in messages.
  public static let noun = "constraint"
  /// How the ids of new ones begin.
  public static let idPrefix = "CN"

  /// The name, unique in its list; never changes.
  public var id: ID<Constraint> = ID("")
  /// What the constraint is.
  public var text: String = ""
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Constraint>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("text", \.text, "Text", "What the constraint is."),
  ]
}
