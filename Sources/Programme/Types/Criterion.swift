public import FoundationEssentials
public import JSONText
public import Records

/// A selection criterion and its weight.
public struct Criterion: Identified {
  /// What one is called in messages.
  public static let noun = "criterion"
  /// How the ids of new ones begin.
  public static let idPrefix = "CR"

  /// The name, unique in its list; never changes.
  public var id: ID<Criterion> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// quality, price or social.
  public var kind: CriterionKind = .quality
  /// Weight in per cent.
  public var weight: Decimal = 0
  /// The day on which it was agreed as it stands: what it says and its weight.
  public var agreedOn: CalendarDate?
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// What it asks and what it weighs is agreed on the day on which it is written, unless somebody says when it was.
  public func kept(since old: Criterion?, by author: Authorship, note: String) -> Criterion {
    guard agreedOn == old?.agreedOn else { return self }
    if let old, (old.title, old.kind, old.weight) == (title, kind, weight) { return self }
    var kept = self
    kept.agreedOn = author.today
    return kept
  }

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Criterion>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .defaulted("kind", \.kind, "Kind", "quality, price or social."),
    .defaulted("weight", \.weight, "Weight", "Weight in per cent."),
    .optional("agreedOn", \.agreedOn, "Agreed on", "The day on which criterion and weight were agreed as they stand."),
  ]
}
