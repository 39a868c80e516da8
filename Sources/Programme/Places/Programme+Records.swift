public import Records

/// A record of a project that somebody adds or changes.
public typealias RecordDraft = Draft<Project>

extension RecordKind {
  /// Every kind of record, in the order of the file.
  public static let all: [RecordKind] = all(in: Project.self)

  /// What is recorded in a list, in one sentence.
  public static func hint(of list: Path) -> String { hint(of: list, among: all) }

  /// The kind that a person means by a list's name, the record's own, or an address with or without ids.
  ///
  /// - Throws: what fits no kind or several.
  public static func meant(by text: String) throws(PlaceProblem) -> RecordKind { try meant(by: text, among: all) }
}

extension RecordContext {
  /// The project as it stands.
  var project: Project { root as? Project ?? Project() }

  /// The partner inside whose record this one stands.
  var partner: Partner? { list.owner.partnerID.flatMap(project.partner) }
}

extension Change {
  /// The path of the record that the change brings into a list or takes out; `nil` for changes of fields, and where
  /// the list does not tell its elements apart.
  public var element: Path? { element(in: Project.self) }
}
