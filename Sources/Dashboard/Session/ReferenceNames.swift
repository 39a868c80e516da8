import Programme
import Records

/// The records to which the fields of a form may refer, so that a part of an id or a name is enough.
struct ReferenceNames: Sendable {
  private let names: [String: Candidates]

  /// What the fields of a list's records may refer to in a project.
  init(_ project: Project, _ list: Path) {
    let fields = Project.recordType(at: list)?.recordFields ?? []
    names = fields.reduce(into: [:]) { $0[$1.name] = project.candidates(for: $1.name, in: list) }
  }

  /// Whether a field refers to anything.
  func refers(_ field: String) -> Bool { names[field] != nil }

  /// What is typed for a field, with the ids that it means; what could mean several stays.
  func completed(_ text: String, _ shape: FieldShape, field: String) -> String {
    guard let candidates = names[field] else { return text }
    return (try? candidates.completed(text, shape)) ?? text
  }

  /// The candidates that a text could mean, in their order.
  func matching(_ text: String, field: String) -> [Candidates.Candidate] {
    guard let candidates = names[field] else { return [] }
    let isOpen = text.trimmed.hasSuffix(",") || text.trimmed.hasSuffix(";")
    return candidates.fitting(isOpen ? "" : ListText.parts(of: text).last?.text ?? "")
  }
}
