/// Why a place that a person typed leads nowhere.
public enum PlaceProblem: Error, Equatable, Sendable {
  /// Nothing was typed.
  case nothing
  /// A list has no record of that name: what was typed, what such a record is, the list, the names that there are, and what their records are
  /// called.
  case noSuchRecord(String, String, list: Path, known: [String], called: [String])
  /// A record has nothing of that name that holds records: what was typed, the record, and the names that there are.
  case noSuchList(String, of: String, known: [String])
  /// A field that holds a plain value: its name, and what kind of record has it.
  case plainField(String, of: String)
  /// Neither a list of the project nor the id of one of its records: what was typed, and the names of the lists.
  case unknown(String, known: [String])
  /// What was typed fits several places.
  case several(String, [String])
}

extension PlaceProblem: CustomStringConvertible {
  /// One sentence: what was typed, what there is, and what to do.
  public var description: String {
    switch self {
    case .nothing: "expected a place such as programme/milestones or roadblocks/RB-7K2M, found nothing"
    case .noSuchRecord(let typed, let noun, let list, let known, let called):
      Spelling.nowhere(
        typed, noun, known, called: called,
        in: list.owner.parts.count < 2 ? "this project" : list.description)
    case .noSuchList(let typed, let noun, let known):
      known.isEmpty
        ? "“\(typed)”: \(noun.withArticle) holds no further records"
        : Spelling.nowhere(typed, "list", known, in: noun.withArticle)
    case .plainField(let name, let noun):
      "“\(name)” is a field of the \(noun), not a record; give it as \(name)=VALUE when you add or update that"
    case .unknown(let typed, let known):
      "“\(typed)” is neither a list nor the id of a record of this project"
        + (Spelling.question(typed, among: known).map { "; \($0)" }
          ?? "; tandem record fields names every list")
    case .several(let typed, let places): Spelling.doubt(typed, places, "more of the place")
    }
  }
}
