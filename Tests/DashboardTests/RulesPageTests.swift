import FoundationEssentials
import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct RulesPageTests {
  @Test func `f lists what the selected rule found, and nothing else`() throws {
    let scene = try Scene(width: 80, height: 24)
    let rule = try #require(scene.session.open?.ruleBook.rules.first { $0.findings > 1 })
    scene.type("R/\(rule.rule.id)")
    scene.press(.enter)
    scene.type("f")
    let page = try #require(scene.session.pages.last)
    #expect(page.subject == .findings)
    let open = try #require(scene.session.open)
    #expect(FindingsContent(open, filter: page.filter).count == rule.findings)
    scene.press(.escape)
    #expect(scene.session.pages.last?.subject == .rules)
  }

  @Test(arguments: Rule.all.map(\.id)) func `a rule's id lists its findings alone, though another id begins alike`(
    id: String
  ) throws {
    let open = try #require(try Scene().session.open)
    let found = open.insight.findings.count { $0.rule == id }
    #expect(FindingsContent(open, filter: id).count == found)
    #expect(FindingsContent(open, filter: " \(id.uppercased())").count == found)
  }

  @Test func `words that are no rule's id list every finding in which they stand`() throws {
    let open = try #require(try Scene().session.open)
    let found = open.insight.findings.count { $0.rule.hasPrefix("relationship.") }
    #expect(FindingsContent(open, filter: "relationship.").count == found && found > 1)
  }

  @Test func `at 80 columns the selected rule is whole below the list`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("R")
    let rules = try #require(scene.session.open?.ruleBook.rules)
    let rows = rules.reduce(0) { $0 + max(1, $1.thresholds.count) }
    for _ in 0..<rows {
      if let rule = scene.session.selectedRule {
        let shown = scene.text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
        let told = ([rule.rule.sentence] + rule.thresholds.map(\.words)).joined(separator: " ").split(separator: " ")
        for word in told { #expect(shown.contains(word), "\(rule.rule.id): \(word)") }
      }
      scene.press(.down)
    }
  }

  /// The page of the rules, with the row of a rule or threshold selected.
  private func scene(at words: String, _ project: Project? = nil) throws -> Scene {
    let scene = try Scene(project)
    scene.type("R/\(words)")
    scene.press(.enter)
    return scene
  }

  @Test func `every rule and every threshold has a row`() throws {
    let scene = try Scene()
    let content = RulesContent(try #require(scene.session.open))
    let rows = (0..<content.count).map { content.row($0).cells.map { $0.map(\.text).joined() } }
    for rule in Rule.all {
      #expect(rows.contains { $0[1] == rule.id })
      for threshold in rule.thresholds { #expect(rows.contains { $0[5] == threshold.meaning }) }
    }
    #expect(rows.contains { $0[1] == "ahead.days" && $0[4] == "90" })
  }

  @Test func `Enter changes a threshold, what it finds follows, and u takes it back`() throws {
    let scene = try scene(at: "planning.slipped-twice")
    func count() -> Int { scene.session.open?.insight.findings.count { $0.rule == "planning.slipped-twice" } ?? 0 }
    #expect(count() == 5)
    scene.press(.enter, .control("u"))
    scene.type("3")
    scene.press(.enter)
    #expect(scene.project.settings?.thresholds["planning.slipped-twice"] == 3)
    #expect(scene.notice == "threshold planning.slipped-twice: as built in → 3")
    #expect(count() == 1 && scene.text.contains("tuned; slips from which"))
    #expect(try scene.saved.settings?.thresholds["planning.slipped-twice"] == 3)
    scene.type("u")
    #expect(scene.project == Scene.example && count() == 5)
  }

  @Test(arguments: ["", "2"]) func `an empty text, or the built-in value, leaves settings as if never tuned`(
    text: String
  ) throws {
    let scene = try scene(at: "planning.slipped-twice")
    scene.press(.enter, .control("u"))
    scene.type("4")
    scene.press(.enter, .enter, .control("u"))
    scene.type(text)
    scene.press(.enter)
    #expect(scene.project.settings?.thresholds["planning.slipped-twice"] == nil)
  }

  @Test(arguments: ["x", "-3", "1e", "5 days"]) func `what is no number from 0 up is not taken`(text: String) throws {
    let scene = try scene(at: "planning.slipped-twice")
    scene.press(.enter, .control("u"))
    scene.type(text)
    scene.press(.enter)
    #expect(scene.session.overlay != nil && scene.editCount == 0)
    #expect(scene.text.contains("expected "))
  }

  @Test func `Space switches a rule off and on again`() throws {
    let scene = try scene(at: "delivery.stale")
    let found = try #require(scene.session.open?.insight.findings.count { $0.rule == "delivery.stale" })
    #expect(found > 0)
    scene.type(" ")
    #expect(scene.project.settings?.rules["delivery.stale"] == false && scene.notice == "rule delivery.stale: on → off")
    #expect(scene.session.open?.insight.findings.contains { $0.rule == "delivery.stale" } == false)
    scene.type(" ")
    #expect(scene.project.settings?.rules["delivery.stale"] == nil)
    #expect(scene.session.open?.insight.findings.count { $0.rule == "delivery.stale" } == found)
  }

  @Test func `names that no rule knows are shown as such, and have nothing to change`() throws {
    let scene = try scene(at: "unknown", Scene.tunedExample)
    #expect(scene.text.contains("planning.costs") && scene.text.contains("delivery.cheerful"))
    #expect(scene.text.contains("threshold 3, but there is no such rule"))
    scene.press(.enter)
    #expect(scene.session.overlay == nil && scene.notice?.contains("nothing here") == true)
    scene.type(" ")
    #expect(scene.notice == "on/off: no rule stands on this row")
  }

  @Test func `read-only, neither a threshold nor a switch can be changed`() throws {
    let scene = try Scene(isReadOnly: true)
    scene.press(.character("R"), .enter)
    #expect(scene.session.overlay == nil)
    scene.type(" ")
    #expect(scene.notice?.contains("read-only") == true && scene.project == Scene.example)
  }

  @Test func `a finding tells its rule and the threshold below it`() throws {
    let open = try #require(try Scene(Scene.tunedExample).session.open)
    let content = FindingsContent(open, filter: "planning.cost")
    let words = content.detail(0, width: 400, lines: 9).map { $0.map(\.text).joined() }
    #expect(content.count == 1 && words[0] == open.insight.findings.first { $0.rule == "planning.cost" }?.sentence)
    #expect(
      words[1] == "rule planning.cost: per cent over baseline from which it is amber: 5; "
        + "per cent over baseline from which it is red: 12 (built in: 10)")
    let narrow = content.detail(0, width: 60, lines: 3)
    #expect(narrow.count == 3 && narrow.allSatisfy { TextWidth.columns($0.map(\.text).joined()) <= 60 })
  }
}
