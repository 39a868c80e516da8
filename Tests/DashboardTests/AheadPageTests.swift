import Insight
import Programme
import Records
import Settings
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct AheadPageTests {
  private func lines(_ scene: Scene, width: Int = 116) throws -> [String] {
    try AheadPage(open: #require(scene.session.open), width: width).lines.map { $0.spans.map(\.text).joined() }
  }

  @Test func `l opens it from every screen of a project, and Esc comes back`() throws {
    for keys in ["", "f", "a", "R", "\n"] {
      let scene = try Scene()
      for key in keys { scene.press(key == "\n" ? .enter : .character(key)) }
      let pages = scene.session.pages
      scene.type("l")
      #expect(scene.session.pages.last?.subject == .ahead)
      scene.press(.escape)
      #expect(scene.session.pages.map(\.subject) == pages.map(\.subject))
    }
  }

  @Test func `what is open already is come back to rather than opened twice`() throws {
    let scene = try Scene()
    scene.type("l")
    scene.press(.enter)
    scene.type("l")
    #expect(scene.session.pages.map(\.subject) == [.ahead])
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)])
  func `Enter opens the record that the selected line is about`(width: Int, height: Int) throws {
    let scene = try Scene(width: width, height: height)
    scene.type("l")
    let items = try #require(scene.session.open?.outlook.coming.items)
    #expect(items.count > 20)
    for item in items {
      let expected = try #require(ItemReference(item.record, in: scene.project))
      #expect(scene.session.subject == expected)
      #expect(scene.rows.contains { $0.contains("▌") && $0.contains(item.title.prefix(12)) })
      scene.press(.enter)
      #expect(scene.session.pages.last?.subject == .record(expected))
      scene.press(.escape, .down)
    }
  }

  @Test func `the roadblock on the selected line can be changed where it stands`() throws {
    let scene = try Scene(width: 180)
    scene.type("l")
    for _ in 0..<20 where scene.session.roadblock == nil { scene.type("j") }
    let roadblock = try scene.roadblock
    scene.type("sw")
    scene.press(.enter)
    #expect(scene.project.roadblock(roadblock.id)?.status == .waiting)
    #expect(scene.text.contains("critical, waiting"))
  }

  @Test(arguments: [(60, 20), (80, 24), (120, 40)])
  func `Tab goes through the parts and round`(width: Int, height: Int) throws {
    let scene = try Scene(width: width, height: height)
    scene.type("l")
    var seen: [String] = []
    for _ in 0..<6 {
      let top = scene.session.pages.last?.section ?? 0
      seen.append("\(top)")
      #expect(scene.rows.count == height)
      scene.press(.tab)
    }
    #expect(seen == ["0", "1", "2", "3", "4", "5"])
    #expect(scene.session.pages.last?.section == 0 && scene.text.contains("Coming up"))
    scene.press(.backTab)
    #expect(scene.text.contains("Which dates slip"))
  }

  @Test func `words narrow what is due: a partner, a side, a kind`() throws {
    let scene = try Scene()
    let items = try #require(scene.session.open?.outlook.coming.items)
    scene.type("l/tarnwick action")
    scene.press(.enter)
    let expected = items.filter { $0.partner == ID("TARNWICK") && $0.kind == .action }
    #expect(!expected.isEmpty && expected.count < items.count)
    #expect(scene.text.contains("\(expected.count) of \(items.count) with “tarnwick action”"))
    scene.press(.escape)
    #expect(scene.notice == "filter cleared" && scene.session.pages.count == 1)
    scene.press(.escape)
    #expect(scene.session.pages.isEmpty)
  }

  @Test(arguments: [36, 56, 76, 116, 196]) func `no line is wider than the page`(width: Int) throws {
    for line in try lines(Scene(), width: width) {
      #expect(TextWidth.columns(line) <= width || width < 56, "\(line)")
    }
  }

  @Test func `the numbers of the insight stand beside the charts`() throws {
    let scene = try Scene()
    let outlook = try #require(scene.session.open?.outlook)
    let text = try lines(scene).joined(separator: " ").split(separator: " ").joined(separator: " ")
    for words in [
      outlook.serviceLevel.words, outlook.serviceLevelTest.words, outlook.forecast.words,
      outlook.forecast.backTest.words, outlook.forecast.sameOnes.words, outlook.flow.words,
    ] { #expect(text.contains(words)) }
    for band in outlook.ageing.bands { #expect(text.contains(band.words)) }
    #expect(text.contains("came " + outlook.flow.weeks.map { "\($0.arrivals)" }.joined(separator: " ")))
    #expect(text.contains("went " + outlook.flow.weeks.map { "\($0.closures)" }.joined(separator: " ")))
  }

  @Test func `a thin history says so in place of a forecast`() throws {
    var project = Project(name: "Lighthouse automation")
    var roadblock = Roadblock()
    roadblock.id = ID("RB-1")
    roadblock.title = "No lamp"
    roadblock.raisedOn = Scene.today - 3
    project.roadblocks = [roadblock]
    let text = try lines(Scene(project)).joined(separator: " ")
    #expect(text.contains("not enough history: 0 whole weeks with 0 closures, needs 8 weeks and 10 closures"))
    #expect(text.contains("60 days, assumed: 0 closures so far, 20 needed"))
  }

  @Test func `an empty project says what would stand here, and which key makes it`() throws {
    let scene = try Scene(Project(name: "Lighthouse automation"))
    let text = try lines(scene).joined(separator: " ")
    #expect(text.contains("Nothing is due") && text.contains("No roadblock was ever raised"))
    #expect(text.contains("; \(Keymap.standard.name(of: "new")) adds a record"))
    #expect(text.contains("No milestone is ahead that has a date"))
  }

  @Test func `the same file on the same day gives the same frame`() throws {
    let (one, other) = (try Scene(), try Scene())
    for scene in [one, other] { scene.press(.character("l"), .tab, .tab, .tab) }
    #expect(one.session.frame() == other.session.frame())
    #expect(one.session.frame() == one.session.frame())
  }
}
