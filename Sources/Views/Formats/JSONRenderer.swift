import Insight
import JSONText
import Programme
import Records

/// Lays a report out as JSON.
///
/// ```
/// { "format": "tandem/report", "version": 1, "subject": "board", "title", "date", "since" or null,
///   "classification", "sections": { SECTION: { "title", KEY: VALUE … } … } }
/// ```
/// A section has a member for each fact (a value or null), paragraph (a string), table (an array of objects, one member
/// a column), list (an array of `{text, level, date, records}`, with `rule` where one found it) and record (as a project
/// file has it). What a sentence says in words stands beside it in members of its own. Tables and lists
/// that each of several records has stand in an object by the record's id. Dates are `YYYY-MM-DD`, amounts numbers,
/// levels `green`, `amber` or `red`. Members may be added in later versions; none is renamed or taken away.
struct JSONRenderer {
  func render(_ report: Report) -> String {
    var sections: [JSONMember] = []
    for section in report.sections where !sections.contains(where: { $0.name == section.key }) {
      // What people read in two places is one section for machines, under its first title.
      let blocks = report.sections.filter { $0.key == section.key }.flatMap(\.blocks)
      sections.append(
        JSONMember(section.key, .object([JSONMember("title", .string(section.title))] + members(blocks))))
    }
    let value = JSONValue.object([
      JSONMember("format", .string("tandem/report")),
      JSONMember("version", .number("1")),
      JSONMember("subject", .string(report.subject)),
      JSONMember("title", .string(report.title)),
      JSONMember("date", .string(report.date.description)),
      JSONMember("since", report.since.map { .string($0.description) } ?? .null),
      JSONMember("classification", .string(report.classification.rawValue)),
      JSONMember("sections", .object(sections)),
    ])
    return String(decoding: value.printed(), as: UTF8.self)
  }

  private func members(_ blocks: [ViewBlock]) -> [JSONMember] {
    var members: [JSONMember] = []
    for block in blocks {
      switch block {
      case .facts(let facts): members += facts.map { JSONMember($0.key, $0.value.json) }
      case .paragraph(let key, let text): members.append(JSONMember(key, .string(text)))
      case .table(let table): add(rows(table), table.key, of: table.of, to: &members)
      case .list(let list): add(.array(list.items.map(item)), list.key, of: list.of, to: &members)
      case .record(let record): members.append(JSONMember(record.key, record.value))
      }
    }
    return members
  }

  /// Adds a member, or one inside the member that gathers those of several records.
  private func add(_ value: JSONValue, _ key: String, of id: String?, to members: inout [JSONMember]) {
    guard let id else { return members.append(JSONMember(key, value)) }
    let place = members.firstIndex { $0.name == key }
    let gathered = place.flatMap { members[$0].value.members } ?? []
    let all = JSONMember(key, .object(gathered + [JSONMember(id, value)]))
    if let place { members[place] = all } else { members.append(all) }
  }

  private func rows(_ table: ViewTable) -> JSONValue {
    .array(
      table.rows.map { row in
        .object(zip(table.columns, row).map { JSONMember($0.key, $1.json) })
      })
  }

  private func item(_ item: ViewItem) -> JSONValue {
    .object(
      [
        JSONMember("text", .string(item.text)),
        JSONMember("level", item.level.map { .string($0.title.lowercased()) } ?? .null),
        JSONMember("date", item.date.map { .string($0.description) } ?? .null),
        JSONMember("records", .array(item.records.map { .string($0.description) })),
      ] + (item.rule.map { [JSONMember("rule", .string($0))] } ?? []))
  }
}
