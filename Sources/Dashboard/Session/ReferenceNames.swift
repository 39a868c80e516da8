import Programme

/// The records to which the fields of a form may refer, so that a part of an id or a name is enough.
struct ReferenceNames: Sendable {
  private let names: [String: [(id: String, name: String)]]

  /// The partners, milestones and the like that stand in a project.
  init(_ project: Project, _ list: ListPlace) {
    var names = [
      "partners": project.partners.map { ($0.id.text, $0.name) },
      "milestones": project.programme.milestones.map { ($0.id.text, $0.title) },
    ]
    if let id = list.owner.partnerID {
      names["criterion"] = project.partner(id)?.selection?.criteria.map { ($0.id.text, $0.title) }
    }
    names["dimension"] = project.dimensions.map { ($0.id.text, $0.title) }
    names["question"] = Practice.standard.map { ($0.id, $0.question) }
    self.names = names
  }

  /// What a field may refer to, with what it is called; `nil` for a field that refers to nothing.
  func candidates(_ shape: FieldShape, field: String) -> [(id: String, name: String)]? {
    switch shape {
    case .reference(let list), .list(.reference(let list)): names[list]
    case .text, .identifier: names[field]
    default: nil
    }
  }

  /// The id that a text means: itself, or the only one that starts with it or whose name contains it.
  func completed(_ text: String, _ shape: FieldShape, field: String) -> String {
    guard let candidates = candidates(shape, field: field) else { return text }
    if case .list = shape {
      return ListText.joined(ListText.parts(of: text).map { $0.isQuoted ? $0.text : one($0.text, candidates) })
    }
    return one(text, candidates)
  }

  /// The candidates that a text could mean, the best first.
  func matching(_ text: String, _ shape: FieldShape, field: String) -> [(id: String, name: String)] {
    guard let candidates = candidates(shape, field: field) else { return [] }
    let isOpen = text.trimmed.hasSuffix(",") || text.trimmed.hasSuffix(";")
    let last = isOpen ? "" : ListText.parts(of: text).last?.text ?? ""
    let wanted = Spelling.folded(last)
    return wanted.isEmpty ? candidates : candidates.filter { Self.fits($0, wanted) }
  }

  private func one(_ text: String, _ candidates: [(id: String, name: String)]) -> String {
    let wanted = Spelling.folded(text)
    guard !wanted.isEmpty, !candidates.contains(where: { $0.id == text }) else { return text }
    let fitting = candidates.filter { Self.fits($0, wanted) }
    return fitting.count == 1 ? fitting[0].id : text
  }

  private static func fits(_ candidate: (id: String, name: String), _ wanted: String) -> Bool {
    Spelling.folded(candidate.id).hasPrefix(wanted) || Spelling.folded(candidate.name).contains(wanted)
  }
}
