import Commands
import Insight
import JSONText
import Programme
import Records
import Testing
import Views

/// What a page shows, what `--plain` prints and what `--json` holds are one section, in three layouts.
@Suite struct SameFactsTests {
  @Test(arguments: [PartnerPart.contract, .governance, .selection, .practices], ["TARNWICK", "ANALYTICS"])
  func `Each fact, cell and line of a part of a partnership is on its page, in plain lines and in the data`(
    part: PartnerPart, partner: String
  ) throws {
    let stage = Stage()
    #expect(stage.run("init", "--example", "DIR/a.tandem.json").code == 0)
    let project = stage.project()
    let today = try #require(CalendarDate("2026-11-03"))
    guard project.partner(ID(partner))?.records(in: part.rawValue).isEmpty == false else { return }
    let section = try #require(
      Report(.part(part, of: ID(partner)), of: project, Insight(project, on: today)).sections.first)
    let show = ["show", "DIR/a.tandem.json", part.rawValue, partner]
    let page = Self.folded(stage.run(show + ["--width", "400"]).output)
    let plain = Self.folded(stage.run(show + ["--plain"]).output)
    let json = stage.run(show + ["--json"]).output
    let root = try #require(JSONDocument.read(Array(json.utf8)).document?.root)
    let data = try #require(root["sections"]?[section.key])
    for block in section.spoken {
      #expect(data[block.key] != nil || block.key.isEmpty, "\(block.key) is not in the data")
      for told in block.told {
        let words = Self.folded(told.words)
        #expect(page.contains(words), "\(block.key): “\(words)” is not on the page")
        #expect(plain.contains(Self.folded(told.plain)), "\(block.key): “\(told.plain)” is not in the plain lines")
      }
    }
  }

  /// A text without the line feeds and blanks that come from its layout.
  private static func folded(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}

/// What people read of a value: on a page, and in plain lines, where days are as files write them.
private struct Told {
  let words: String
  let plain: String

  init(_ words: String) {
    self.words = words
    plain = words
  }

  init?(_ value: ViewValue) {
    if value.isAbsent { return nil }
    words = value.words
    if case .date(let date) = value.content, value.said == nil { plain = date.description } else { plain = words }
  }
}

extension ViewBlock {
  /// Its member in the data; empty for facts, which have one each.
  fileprivate var key: String {
    switch self {
    case .facts: ""
    case .paragraph(let key, _): key
    case .table(let table): table.key
    case .list(let list): list.key
    case .record(let record): record.key
    }
  }

  fileprivate var told: [Told] {
    switch self {
    case .facts(let facts): facts.spoken.flatMap { fact in [Told(fact.title)] + [Told(fact.value)].compactMap(\.self) }
    case .paragraph(_, let text): [Told(text)]
    case .table(let table): table.spoken.rows.flatMap { $0.compactMap(Told.init) }
    case .list(let list): list.items.map { Told($0.text) }
    case .record(let record): record.facts.map { Told($0.words) }
    }
  }
}
