import Insight
import JSONText
import Programme
import Records
import Terminal
import Testing
import Views

@testable import Dashboard

/// A field of any record is on its page, in plain lines, in the data and in the schema without a line of code.
@Suite struct EveryFieldTests {
  @Test func `Every field of every record is on a page, in plain lines, in the data and in the schema`() throws {
    var filler = Filler()
    let text = String(decoding: filler.record(Project.self, at: .project).printed(), as: UTF8.self)
    let scene = try Scene(files: ["a.tandem.json": text], opening: "a.tandem.json")
    let open = try #require(scene.session.open, "\(scene.text)")
    let schema = String(decoding: ProjectSchema.json.printed(), as: UTF8.self)
    var kinds: Set<String> = []
    // A page may tell an id by the name of its record.
    var names: [String: String] = [:]
    for record in open.project.lists.flatMap({ open.project.records(in: $0) }) {
      if let id = record.identity { names[id] = name(record) }
    }
    for list in open.project.lists {
      for (index, record) in open.project.records(in: list).enumerated() {
        let path = list.path(of: record, at: index, isList: Project.holdsMany(list))
        kinds.insert(type(of: record).noun)
        try check(record, at: path, open, schema, names)
      }
    }
    #expect(kinds.count > 30, "\(kinds.sorted())")
  }

  private func name<R: Record>(_ record: R) -> String {
    if !record.subject.isEmpty { return record.subject }
    let field = R.fields.first { $0.shape != .identifier && $0.shape.isTyped }
    return field.flatMap { field in field.encode(record).map(field.shape.words) } ?? ""
  }

  private func check<R: Record>(
    _ record: R, at path: Path, _ open: OpenProject, _ schema: String, _ names: [String: String]
  ) throws {
    let item = try #require(ItemReference(path, in: open.project), "\(path) has no page")
    let spans = [RecordPage.title(item, open)] + RecordPage.lines(item, open, width: 400).map(\.spans)
    let page = Self.folded(spans.map { $0.map(\.text).joined() }.joined(separator: "\n"))
    let report = Report(record, at: path, of: open.project, on: open.insight.today)
    let plain = Self.folded(ReportFormat.plain.render(report))
    let json = ReportFormat.json.render(report)
    for field in R.fields {
      #expect(schema.contains("\"\(field.name)\""), "\(path) \(field.name) is not in the schema")
      guard field.shape.isTyped, let value = field.encode(record), field.shape != .flag else { continue }
      let words = Self.folded(field.shape.words(value))
      if words.isEmpty { continue }
      #expect(json.contains("\"\(field.name)\""), "\(path) \(field.name) is not in the data")
      #expect(plain.contains(words), "\(path) \(field.name): “\(words)” is not in the plain lines")
      let told = [words, names[words]].compactMap(\.self).contains { !$0.isEmpty && page.contains($0) }
      #expect(told, "\(path) \(field.name): “\(words)” is not on the page of \(item)")
    }
  }

  /// A text without the line feeds and blanks that come from its layout.
  private static func folded(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

/// Makes records in which every field has a value, and every list an element.
private struct Filler {
  private var count = 0

  mutating func record(_ type: any Record.Type, at path: Path) -> JSONValue {
    func names<R: Record>(_ type: R.Type) -> [(String, FieldShape)] { R.fields.map { ($0.name, $0.shape) } }
    // Conflicts are what a merge leaves; nobody writes them.
    return .object(
      names(type).filter { $0.0 != "conflicts" }.map { name, shape in
        JSONMember(name, value(name, shape, at: path + name))
      })
  }

  private mutating func value(_ name: String, _ shape: FieldShape, at path: Path) -> JSONValue {
    count += 1
    switch shape {
    case .text, .any: return .string(name == "dimension" ? "DIMENSIONS-1" : "\(name) \(count)")
    case .identifier:
      return .string(name == "criterion" ? "CRITERIA-1" : Self.id(of: path.parent.list.field))
    case .reference(let list): return .string(Self.id(of: list))
    case .word(let words): return .string(words[0])
    case .date: return .string(CalendarDate(dayNumber: 20_100 + Int32(count)).description)
    case .instant: return .string("2026-01-02T10:00:00Z")
    case .integer(let range):
      return .number(String(max(range.lowerBound, min(name == "version" ? 1 : 3, range.upperBound))))
    case .decimal: return .number("12.5")
    case .flag: return .bool(true)
    case .mapping(let element): return .object([JSONMember("name \(count)", value(name, element, at: path))])
    case .record: return Project.recordType(at: path).map { record($0, at: path) } ?? .null
    case .list(.record):
      guard let type = Project.recordType(at: path) else { return .array([]) }
      let isNamed = type is any Identified.Type
      return .array([record(type, at: path + (isNamed ? .id(Self.id(of: path.field)) : .index(0)))])
    case .list(let element): return .array([value(name, element, at: path)])
    }
  }

  private static func id(of list: String) -> String { list.uppercased() + "-1" }
}
