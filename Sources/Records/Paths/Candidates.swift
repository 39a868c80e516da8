import JSONText

/// The records of which a person may mean one, each by its id and what it is called: those of a list, or those to which
/// a field refers.
///
/// There is one rule for all who ask: the id; the id in any case, without its blanks, hyphens and underscores; the whole
/// name; the beginning of one id alone; a part of one name alone. The first that fits anything decides.
public struct Candidates: Sendable {
  /// One of them.
  public struct Candidate: Hashable, Sendable {
    /// The id.
    public let id: String
    /// The title or name; empty where it has none.
    public let name: String
  }

  private let noun: String
  private let place: String?
  private let ids: [String]
  private let name: @Sendable (Int) -> String
  /// Whether other texts may stand where one of them is meant.
  private let isOpen: Bool

  package init(
    _ noun: String, in place: String? = nil, ids: [String], isOpen: Bool = false,
    called name: @escaping @Sendable (Int) -> String
  ) {
    self.noun = noun
    self.place = place
    self.ids = ids
    self.isOpen = isOpen
    self.name = name
  }

  package init(_ noun: String, in place: String? = nil, _ records: [any Record]) {
    let identified = records.filter { $0.identity != nil }
    self.init(noun, in: place, ids: identified.compactMap(\.identity)) { identified[$0].subject }
  }

  /// All of them, in their order.
  public var all: [Candidate] { ids.indices.map(candidate) }

  /// The one that a person means by a text.
  ///
  /// Cost: what they are called is asked for only where the text is no id.
  /// - Throws: that there is none, with what may have been meant, or that there are several.
  public func meant(_ text: String) throws(CandidateProblem) -> Candidate {
    let wanted = Spelling.folded(text)
    if let index = ids.firstIndex(of: text) { return candidate(index) }
    guard !wanted.isEmpty else { throw .none(text, noun: noun, place: place, all) }
    if let one = try only(text, { Spelling.folded(ids[$0]) == wanted }) { return one }
    let names = ids.indices.map { Spelling.folded(name($0)) }
    if let one = try only(text, { names[$0] == wanted }) { return one }
    if let one = try only(text, { Spelling.folded(ids[$0]).hasPrefix(wanted) }) { return one }
    if let one = try only(text, { names[$0].contains(wanted) }) { return one }
    throw .none(text, noun: noun, place: place, all)
  }

  /// Those whose id begins with a text or whose name has it, while it is typed; all of them where it says nothing.
  public func fitting(_ text: String) -> [Candidate] {
    let wanted = Spelling.folded(text)
    if wanted.isEmpty { return all }
    return all.filter { Spelling.folded($0.id).hasPrefix(wanted) || Spelling.folded($0.name).contains(wanted) }
  }

  /// What is typed for a field, with ids in the place of what their records are called.
  ///
  /// What means none of them stays, for the check of the record to say so; so does what stands in quotes in a list.
  /// - Throws: what could mean several of them.
  public func completed(_ text: String, _ shape: FieldShape) throws(CandidateProblem) -> String {
    guard case .list = shape else { return try id(text) }
    var ids: [String] = []
    for part in ListText.parts(of: text) { ids.append(part.isQuoted ? part.text : try id(part.text)) }
    return ListText.joined(ids)
  }

  private func id(_ text: String) throws(CandidateProblem) -> String {
    do throws(CandidateProblem) { return try meant(text).id } catch {
      if case .several = error, !isOpen { throw error }
      return text
    }
  }

  private func candidate(_ index: Int) -> Candidate { Candidate(id: ids[index], name: name(index)) }

  private func only(_ text: String, _ fits: (Int) -> Bool) throws(CandidateProblem) -> Candidate? {
    let found = ids.indices.filter(fits)
    if found.count > 1 { throw .several(text, found.map(candidate)) }
    return found.first.map(candidate)
  }
}

/// Why a text means no one record.
public enum CandidateProblem: Error, Equatable, Sendable {
  /// None is called so: what was typed, what such a record is, where it was looked for, and those that there are.
  case none(String, noun: String, place: String?, [Candidates.Candidate])
  /// What was typed fits these.
  case several(String, [Candidates.Candidate])
}

extension CandidateProblem: CustomStringConvertible {
  /// One sentence: what was typed, and what there is.
  public var description: String {
    switch self {
    case .none(let typed, let noun, let place, let all):
      Spelling.nowhere(typed, noun, all.map(\.id), called: all.map(\.name), in: place)
    case .several(let typed, let found):
      Spelling.doubt(typed, found.map { $0.name.isEmpty ? $0.id : "\($0.id) (\($0.name))" }, "more of it")
    }
  }
}

extension Record {
  /// The records of a list as a person may mean them.
  public func candidates(in list: Path) -> Candidates {
    Candidates(
      Self.recordType(at: list)?.noun ?? "record",
      in: list.owner.parts.count < 2 ? "this project" : list.description, countingRecords(in: list))
  }

  /// The records to which a field of a list's records refers, or what is proposed for it; `nil` for any other field.
  public func candidates(for field: String, in list: Path) -> Candidates? {
    guard let type = Self.recordType(at: list) else { return nil }
    if let pattern = type.description(of: field)?.shape.referred {
      return Path(pattern, around: list).map { candidates(in: $0) }
    }
    return type.proposals(for: field)
  }

  fileprivate static func proposals(for name: String) -> Candidates? { field(name)?.proposals?() }
}
