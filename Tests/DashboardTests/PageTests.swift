import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct PageTests {
  /// The text of a record's page, with its lines joined so that wrapping does not matter.
  private func page(_ item: ItemReference, width: Int, _ scene: Scene) throws -> (lines: [String], text: String) {
    let open = try #require(scene.session.open)
    let lines = RecordPage.lines(item, open, width: width).map { $0.spans.map(\.text).joined() }
    let words = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
    return (lines, words)
  }

  @Test(arguments: 0..<14) func `Tab goes on from the part in which the selection stands`(moves: Int) throws {
    let scene = try Scene()
    scene.show(.partner(ID("BRINDLEFEN")))
    scene.press(.tab)
    for _ in 0..<moves { scene.type("j") }
    let list = try #require(scene.session.pages.last?.list)
    scene.press(.tab)
    let next = try #require(scene.session.pages.last?.list)
    let headings = scene.session.pageLines.indices.filter { scene.session.pageLines[$0].isHeading }
    let below = headings.contains { $0 > list.selected && $0 <= next.selected }
    #expect(below || headings.allSatisfy { $0 <= list.selected })
  }

  @Test(arguments: [56, 76, 116]) func `an area tells each finding to its end, within the width`(width: Int) throws {
    let scene = try Scene()
    let insight = try #require(scene.session.open?.insight)
    for area in Area.allCases {
      let page = try page(.area(area, nil), width: width, scene)
      for finding in insight.area(area).findings { #expect(page.text.contains(finding.sentence)) }
      #expect(page.lines.allSatisfy { TextWidth.columns($0) <= width && !$0.contains("↵") })
    }
  }

  @Test func `a record does not repeat its border, has dates in words and names what it refers to`() throws {
    let scene = try Scene()
    let page = try page(.milestone(ID("DATA-MIGRATED")), width: 116, scene)
    let milestone = try #require(scene.project.milestone(ID("DATA-MIGRATED")))
    #expect(!page.lines.contains { $0.hasPrefix("Id ") || $0.hasPrefix("Title ") })
    #expect(page.text.contains("Partner TARNWICK Tarnwick Systems"))
    #expect(page.text.contains("Baseline \(try #require(milestone.baseline).words)"))
    #expect(page.text.contains("said \(try #require(milestone.forecasts.first).on.words): "))
  }

  @Test(arguments: [40, 56, 116]) func `no page of a record is wider than the screen`(width: Int) throws {
    let scene = try Scene()
    let project = scene.project
    let items: [ItemReference] =
      [.money, .team, .programme] + project.partners.map { .partner($0.id) }
      + project.roadblocks.map { .roadblock($0.id) } + project.programme.milestones.map { .milestone($0.id) }
      + project.programme.outcomes.map { .outcome($0.id) }
    for item in items {
      let lines = try page(item, width: width, scene).lines
      let wide = lines.filter { TextWidth.columns($0) > width }
      // A table of numbers needs its columns; they are cut only on screens narrower than any in use.
      #expect(wide.isEmpty || width < 56, "\(item): \(wide)")
    }
  }

  @Test func `money reads as people write it, in aligned columns`() throws {
    let scene = try Scene()
    let lines = try page(.money, width: 56, scene).lines
    #expect(lines.contains("2026-27       £22.6m    £25.3m       –"))
    #expect(lines.contains("Whole life    £79.0m    £84.2m  £28.7m"))
  }

  @Test func `words too long for the last column stand under their row`() {
    let table = PageTable(
      columns: [.init(title: "Role"), .init(title: "Filled", alignment: .trailing), .init(title: "Note")],
      rows: [[Span("Manager"), Span("1"), Span("One post is covered by somebody else")]])
    func lines(_ width: Int) -> [String] { table.lines(width: width).map { $0.spans.map(\.text).joined() } }
    #expect(lines(60) == ["Role     Filled  Note", "Manager       1  One post is covered by somebody else"])
    #expect(
      lines(40) == [
        "Role     Filled  Note", "Manager       1  One post is covered by", "                 somebody else",
      ])
    #expect(
      lines(30) == ["Role     Filled", "Manager       1", "    One post is covered by", "    somebody else"])
  }

  @Test func `a title too long for its column stands on a line of its own`() {
    func lines(_ title: String) -> [String] {
      TitledPage.fact(title, [Span("three words here")], indent: 2, width: 22, titleWidth: 12)
        .map { $0.map(\.text).joined() }
    }
    #expect(lines("Short") == ["  Short     three", "            words here"])
    #expect(lines("Rather long") == ["  Rather long", "            three", "            words here"])
  }

  @Test(arguments: [10, 24, 40, 75, 90]) func `the carets stay under their place at any width`(width: Int) {
    let line = "      { \"id\": \"RB-2222\", \"titel\": \"日本 before spring\", \"severity\": \"hgih\" }, { \"x\": 1 }"
    for word in ["{", "titel", "hgih", "x", "1 }"] {
      guard let range = line.firstRange(of: word) else { continue }
      let place = TextWidth.columns(String(line[..<range.lowerBound]))
      let caret = String(repeating: " ", count: place) + String(repeating: "^", count: word.count)
      let excerpt = CaretExcerpt(line, caret: caret, width: width)
      #expect(TextWidth.columns(excerpt.text) <= width && excerpt.caret.count <= width)
      let before = excerpt.caret.prefix { $0 == " " }.count
      #expect(before < excerpt.caret.count, "\(word)")
      var columns = 0
      let rest = excerpt.text.drop { character in
        defer { columns += TextWidth.columns(String(character)) }
        return columns < before
      }
      #expect(rest.first == word.first || rest.first == "…", "\(word): \(excerpt.text)")
    }
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)])
  func `the sentence below the findings is whole or says that it is cut`(
    width: Int, height: Int
  ) throws {
    let scene = try Scene(width: width, height: height)
    scene.type("f")
    let findings = try #require(scene.session.open?.insight.findings)
    for finding in findings {
      let rows = scene.rows.dropLast()
      let border = try #require(rows.lastIndex { $0.hasPrefix("╰") })
      let shown = rows[(border + 1)...].flatMap { $0.split(separator: " ") }.joined(separator: " ")
      #expect(shown.contains(finding.sentence) || shown.hasSuffix("…"))
      scene.press(.down)
    }
  }
}
