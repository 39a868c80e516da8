import FoundationEssentials
import Insight
import JSONText
import Programme
import Records

/// Every field of a record in a section, read from the record's own table: a field that a record gets is in every view
/// of it without a line here.
extension ViewSource {
  /// The plain fields of a record, a fact each.
  ///
  /// - Parameters:
  ///   - skipped: fields that the section tells elsewhere.
  ///   - said: values that people read in other words, by field.
  ///   - titles: titles that say more beside the rest of the section, by field.
  func facts<R: Record>(
    of record: R, at place: Path, skipping skipped: Set<String> = [], saying said: [String: ViewValue] = [:],
    titled titles: [String: String] = [:]
  ) -> [ViewFact] {
    R.fields.filter { $0.shape.isTyped && !skipped.contains($0.name) }.map { field in
      ViewFact(
        field.name, titles[field.name] ?? field.title, said[field.name] ?? value(field, of: record),
        target: place + field.name)
    }
  }

  /// The records of a list, a row each, with a column for each field.
  ///
  /// - Parameters:
  ///   - list: where a record can be added; `nil` where none can.
  ///   - place: where a record stands that is not of that list.
  ///   - order: the columns that come first, by key.
  ///   - details: columns that say less than the others, and stand behind or below them.
  ///   - hidden: fields that the section tells elsewhere, or that another column says.
  ///   - titles: titles that say more beside the rest of the section, by field.
  ///   - computed: columns that the fields do not have.
  ///   - said: the values of a record's computed columns, and those that people read in other words, by column.
  func table<R: Record>(
    _ key: String, _ title: String, of records: [R], in list: Path?, at place: ((Int) -> Path)? = nil,
    order: [String] = [], details: Set<String> = [], hiding hidden: Set<String> = [],
    titled titles: [String: String] = [:], computed: [ViewColumn] = [], isCards: Bool = true, empty: String,
    saying said: (R, Int) -> [String: ViewValue] = { _, _ in [:] }
  ) -> ViewTable {
    let fields = R.fields.filter { !hidden.contains($0.name) }
    let hasUnknown = records.contains { !$0.unknown.isEmpty }
    var columns =
      fields.map { field in
        ViewColumn(
          field.name, titles[field.name] ?? field.title, isNumber: field.shape.isNumber,
          isDetail: field.name == "id" || details.contains(field.name))
      } + computed + (hasUnknown ? [ViewColumn("otherMembers", "Also in the file", isDetail: true)] : [])
    let first = order.compactMap { key in columns.firstIndex { $0.key == key } }
    let places = first + columns.indices.filter { !first.contains($0) }
    columns = places.map { columns[$0] }
    let rows = records.enumerated().map { index, record in
      let said = said(record, index)
      var cells = fields.map { said[$0.name] ?? value($0, of: record) }
      cells += computed.map { said[$0.key] ?? .absent }
      if hasUnknown { cells.append(others(record.unknown)) }
      return ViewRow(
        places.map { cells[$0] },
        target: place?(index) ?? list.map { $0.path(of: record, at: index, isList: true) })
    }
    return ViewTable(key, title, columns: columns, rows: rows, empty: empty, isCards: isCards, target: list)
  }

  /// What a record holds that no version knows; no block where there is nothing.
  func others(of record: some Record) -> [ViewBlock] {
    guard !record.unknown.isEmpty else { return [] }
    return [
      .table(
        ViewTable(
          "otherMembers", "Also in the file",
          columns: [ViewColumn("name", "Member"), ViewColumn("value", "Value")],
          rows: record.unknown.map { [.text($0.name), .data($0.value)] }, empty: ""))
    ]
  }

  /// What the rules say of a record; no block where they say nothing.
  func judged(_ path: Path) -> [ViewBlock] {
    let findings = insight.findings(about: path)
    guard !findings.isEmpty else { return [] }
    return [.list(ViewList("findings", "", findings.map { item($0, withArea: true) }, empty: ""))]
  }

  /// What a field of a record says.
  func value<R: Record>(_ field: Field<R>, of record: R) -> ViewValue {
    if field.shape.holdsRecords {
      let lines = record.records(in: field.name).map { inside in
        let name = [inside.label, inside.subject].filter { !$0.isEmpty }
        return inside.isNamed ? (name + [inside.brief]).filter { !$0.isEmpty }.joined(separator: " ") : inside.line
      }
      return lines.isEmpty
        ? .absent : .data(field.encode(record) ?? .null).saying(lines.joined(separator: "; "))
    }
    return field.encode(record).map { value(field.shape, $0) } ?? .absent
  }

  private func value(_ shape: FieldShape, _ value: JSONValue) -> ViewValue {
    switch (shape, value) {
    case (_, .null): .absent
    case (.date, .string(let text)): CalendarDate(text).map(ViewValue.date) ?? .text(text)
    case (.flag, .bool(let flag)): .flag(flag)
    case (.integer, .number(let lexeme)): Int(lexeme).map(ViewValue.whole) ?? .data(value)
    case (.decimal, .number(let lexeme)): Decimal(string: lexeme).map(ViewValue.amount) ?? .data(value)
    case (.reference(let list), .string(let id)): ViewValue.text(ifAny: id).saying(named(id, in: list))
    case (.list(let element), .array(let values)):
      values.isEmpty
        ? .absent
        : .data(value).saying(values.map { self.value(element, $0).words }.joined(separator: ", "))
    case (.mapping, .object(let members)):
      members.isEmpty ? .absent : .data(value).saying(shape.words(value))
    case (.word, .string(let word)): .word(word)
    case (_, .string(let text)): text.isEmpty ? .absent : .text(text).saying(shape.words(value))
    default: .data(value)
    }
  }

  /// What a record in a row holds that no version knows.
  func others(_ members: [JSONMember]) -> ViewValue {
    members.isEmpty ? .absent : .data(.object(members))
  }

  /// An id, and beside it the name of the record of the project that it stands for.
  private func named(_ id: String, in pattern: String) -> String {
    let record = Path(pattern, around: .project).flatMap { project.countingRecord(at: $0 + .id(id)) }
    return [id, record?.subject ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension FieldShape {
  /// Whether the values are numbers, which stand at the right of their column.
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }

  /// Whether records stand there.
  fileprivate var holdsRecords: Bool {
    switch self {
    case .record, .list(.record): true
    default: false
    }
  }
}
