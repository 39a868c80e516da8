public import JSONText
public import Records

/// A dimension of the scorecard with a sentence for each score.
public struct Dimension: Identified {
  /// What one is called in messages.
  public static let noun = "dimension"
  /// How the ids of new ones begin.
  public static let idPrefix = "DIM"

  /// The name, unique in its list; never changes.
  public var id: ID<Dimension> = ID("")
  /// What it is, in a few words.
  public var title: String = ""
  /// What a score of 1, 2, 3, 4, 5 means, in this order.
  public var anchors: [String] = []
  /// Members that this version does not know, kept as they are.
  public var unknown: [JSONMember] = []

  /// Makes a blank one.
  public init() {}

  /// The fields in the order in which they are printed.
  public static let fields: [Field<Dimension>] = [
    .required("id", \.id, "Id", "The name, unique in its list; never changes."),
    .required("title", \.title, "Title", "What it is, in a few words."),
    .optional("anchors", \.anchors, "Anchors", "What a score of 1, 2, 3, 4, 5 means, in this order."),
  ]
}

extension Dimension {
  /// What a score means here; `nil` where the dimension has no sentence for it.
  public func anchor(_ score: Int) -> String? {
    guard (1...5).contains(score), anchors.indices.contains(score - 1), !anchors[score - 1].isEmpty else { return nil }
    return anchors[score - 1]
  }
}
