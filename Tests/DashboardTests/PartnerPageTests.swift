import Insight
import JSONText
import Programme
import Records
import Settings
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct PartnerPageTests {
  private func words(_ item: ItemReference, _ scene: Scene, width: Int = 76) throws -> String {
    let open = try #require(scene.session.open)
    return RecordPage.lines(item, open, width: width).flatMap(\.spans).flatMap { $0.text.split(separator: " ") }
      .joined(separator: " ")
  }

  @Test(arguments: PartnerPart.allCases) func `a heading of the partner page opens the page of that side`(
    part: PartnerPart
  ) throws {
    let scene = try Scene()
    for partner in scene.project.partners {
      scene.session.pages = []
      scene.show(.partner(partner.id), at: .page(.part(part, of: partner.id)))
      scene.press(.enter)
      #expect(scene.session.pages.last?.subject == .record(.part(part, of: partner.id)), "\(partner.name)")
    }
  }

  @Test func `the page of a partner follows the method from the reason to the roadblocks`() throws {
    let scene = try Scene()
    let text = try words(.partner(ID("TARNWICK")), scene)
    let order = [
      "Why we need them", "Step", "Areas", "Coming up", "Accountabilities", "Selection", "Contract", "Scorecard",
      "Governance", "Open roadblocks", "Record",
    ]
    var rest = text[...]
    for heading in order {
      let found = try #require(rest.firstRange(of: heading), "\(heading)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `what is due is told in five lines: the longest overdue, then what is next`() throws {
    let scene = try Scene()
    let open = try #require(scene.session.open)
    let due = open.ahead.items.filter { $0.partner == ID("TARNWICK") }
    let lines = RecordPage.lines(.partner(ID("TARNWICK")), open, width: 116).map { $0.spans.map(\.text).joined() }
    let start = try #require(lines.firstIndex { $0.hasPrefix("Coming up (") })
    #expect(lines[start] == "Coming up (16 overdue, \(due.count - 16) ahead)")
    let shown = due.prefix(2) + due.filter { !$0.isOverdue }.prefix(3)
    for (line, item) in zip(lines[(start + 1)...], shown) { #expect(line.hasPrefix("  \(item.when) ")) }
    #expect(lines[start + 6] == "  and \(due.count - 5) more, 14 of them overdue")
    scene.show(.partner(ID("TARNWICK")))
    for item in shown {
      let reference = try #require(ItemReference(item.record, in: scene.project))
      #expect(RecordPage.lines(.partner(ID("TARNWICK")), open, width: 116).contains { $0.target == .page(reference) })
    }
  }

  @Test func `the example shows a finding of every area on the way`() throws {
    let scene = try Scene()
    let insight = try #require(scene.session.open?.insight)
    for area in Area.allCases {
      let partner = try #require(
        insight.partners.first { $0.areas.contains { $0.area == area && !$0.findings.isEmpty } }, "\(area)")
      let health = try #require(partner.areas.first { $0.area == area })
      let told = health.findings.first { $0.brief == health.summary }?.sentence ?? health.summary
      #expect(try words(.partner(partner.id), scene).contains(told))
    }
  }

  @Test func `what no version knows of a partner is shown at the end`() throws {
    let scene = try Scene()
    var project = scene.project
    project.partners[0].unknown = [.init("mood", .string("stormy"))]
    let other = try Scene(project)
    #expect(try words(.partner(project.partners[0].id), other).hasSuffix("Also in the file mood stormy"))
  }

  @Test(arguments: PartnerPart.allCases) func `a side of which nothing is recorded says what would be here and adds it`(
    part: PartnerPart
  ) throws {
    var project = Project(name: "Lighthouse automation")
    var partner = Partner()
    partner.id = ID("LAMP")
    partner.name = "Lamp makers"
    project.partners = [partner]
    let scene = try Scene(project)
    scene.show(.part(part, of: partner.id))
    guard part != .practices else { return #expect(scene.text.contains("Is it clear why a partner is needed?")) }
    scene.type(Keymap.standard.name(of: "new"))
    #expect(scene.session.overlay != nil || scene.project.partners[0].records(in: part.rawValue).count == 1)
    guard part != .scorecard else { return }
    scene.session.overlay = nil
    scene.session.pages = []
    let text = try words(.part(part, of: partner.id), try Scene(project))
    #expect(text.hasPrefix("Nothing is recorded yet. Here would stand "))
    #expect(text.contains("\(Keymap.standard.name(of: "new")) adds the \(part.rawValue)"))
  }

  @Test(arguments: [40, 56, 76, 116]) func `no page of a partner is wider than the screen`(width: Int) throws {
    let scene = try Scene()
    let open = try #require(scene.session.open)
    let items = scene.project.partners.flatMap { partner in
      PartnerPart.allCases.map { ItemReference.part($0, of: partner.id) }
    }
    for item in items + [.steps] {
      let lines = RecordPage.lines(item, open, width: width).map { $0.spans.map(\.text).joined() }
      let wide = lines.filter { TextWidth.columns($0) > width }
      #expect(wide.isEmpty || width < 56, "\(item): \(wide)")
    }
  }

  @Test func `a criterion that changed after bids had been scored is marked`() throws {
    let scene = try Scene()
    let text = try words(.part(.selection, of: ID("ANALYTICS")), scene, width: 116)
    #expect(text.contains("changed after the first score of 5 Nov 2026: SOCIAL"))
    #expect(text.contains("Social value social 10 10 Nov 2026, after bids"))
    #expect(text.contains("Vexley & Thorne leads with 79.9; holds until Price moves by 10.1 points"))
  }
}
