/// A kind of record where the format has it: a measure in `partners/ID/contract/measures/ID`.
public struct RecordKind: Sendable {
  /// One step on the way.
  struct Step: Hashable {
    let name: String
    let isList: Bool
  }

  /// The steps from the project to the record.
  let steps: [Step]
  /// The type of the record.
  public let type: any Record.Type
  /// One sentence on what is recorded there.
  public let hint: String

  /// Where such records stand, `ID` in the place of every id: `partners/ID/contract/measures`.
  public var pattern: String {
    var parts: [String] = []
    for (index, step) in steps.enumerated() {
      parts.append(step.name)
      if step.isList, index + 1 < steps.count { parts.append("ID") }
    }
    return parts.joined(separator: "/")
  }

  /// Whether the record is one of a list.
  public var isList: Bool { steps.last?.isList ?? false }

  /// Every kind of record in files of a kind, in their order.
  package static func all(in root: any Record.Type) -> [RecordKind] { kinds(in: root, behind: []) }

  /// What is recorded in a list, in one sentence.
  package static func hint(of list: Path, among all: [RecordKind]) -> String {
    let names = list.parts.compactMap { if case .member(let name) = $0 { name } else { nil } }
    return all.first { $0.steps.map(\.name) == names }?.hint ?? ""
  }

  /// The fields of such a record, in the order of the file.
  public var fields: [RecordField] { type.recordFields }

  /// The kind that a person means by a list's name, the record's own, or an address with or without ids.
  ///
  /// - Throws: what fits no kind or several.
  package static func meant(by text: String, among all: [RecordKind]) throws(PlaceProblem) -> RecordKind {
    let segments = text.split(separator: "/").map { Spelling.folded(String($0)) }[...]
    guard let last = segments.last else { throw .nothing }
    // As few segments as possible are taken for ids: the scores of a bid, not a bid of that name.
    let fitting = all.compactMap { kind in
      kind.steps.indices.compactMap { kind.ids(in: segments, from: $0) }.min().map { (kind: kind, ids: $0) }
    }
    let least = fitting.map(\.ids).min()
    var found = fitting.filter { $0.ids == least }.map(\.kind)
    if let exact = found.first(where: { $0.ids(in: segments, from: 0) == least }) { return exact }
    if found.isEmpty, segments.count == 1 { found = all.filter { Spelling.folded($0.type.noun) == last } }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw .unknown(text, known: Set(all.flatMap { $0.steps.map(\.name) + [$0.type.noun] }).sorted())
    }
    throw .several(text, found.map(\.pattern))
  }

  /// How many ids stand among segments that lead from a step to the record; `nil` where they lead elsewhere.
  private func ids(in segments: ArraySlice<String>, from start: Int) -> Int? {
    var rest = segments
    var count = 0
    for index in start..<steps.count {
      guard rest.popFirst() == Spelling.folded(steps[index].name) else { return nil }
      let next = index + 1 < steps.count ? Spelling.folded(steps[index + 1].name) : nil
      if steps[index].isList, let first = rest.first, first != next {
        rest.removeFirst()
        count += 1
      }
    }
    return rest.isEmpty ? count : nil
  }

  private static func kinds<R: Record>(in type: R.Type, behind steps: [Step]) -> [RecordKind] {
    R.fields.flatMap { field -> [RecordKind] in
      guard let inner = field.records.first else { return [] }
      let steps = steps + [Step(name: field.name, isList: field.isList)]
      return [RecordKind(steps: steps, type: inner, hint: field.hint)] + kinds(in: inner, behind: steps)
    }
  }
}

extension Record {
  /// What is known of the fields, in the order of the file.
  public static var recordFields: [RecordField] {
    let needed = Set(neededFields)
    return fields.map {
      RecordField(name: $0.name, hint: $0.hint, shape: $0.shape, isNeeded: needed.contains($0.name))
    }
  }
}
