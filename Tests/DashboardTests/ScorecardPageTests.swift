import FoundationEssentials
import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct ScorecardPageTests {
  private func lines(_ project: Project, _ partner: String = "TARNWICK", width: Int = 116) throws -> [PageLine] {
    let scene = try Scene(project)
    return RecordPage.lines(.part(.scorecard, of: ID(partner)), try #require(scene.session.open), width: width)
  }

  private func text(_ lines: [PageLine]) -> String {
    lines.map { $0.spans.map(\.text).joined() }.joined(separator: "\n")
  }

  /// The example with the latest round of Tarnwick changed.
  private func changed(_ change: (inout Review) -> Void) throws -> Project {
    var project = Scene.example
    let partner = try #require(project.partners.firstIndex { $0.id == ID("TARNWICK") })
    let count = try #require(project.partners[partner].scorecard?.reviews.count)
    guard var scorecard = project.partners[partner].scorecard else { return project }
    change(&scorecard.reviews[count - 1])
    project.partners[partner].scorecard = scorecard
    return project
  }

  @Test func `Enter on a dimension shows what its scores mean, and every score with its evidence`() throws {
    let scene = try Scene()
    scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
    scene.session.settle()
    scene.press(.enter)
    #expect(scene.session.pages.last?.subject == .record(.dimension("clarity", of: ID("TARNWICK"))))
    #expect(scene.text.contains("5 Best practice"))
    #expect(scene.text.contains("Scores (24)"))
    let scored = scene.session.pageLines.compactMap(\.target).first { if case .record = $0 { true } else { false } }
    scene.session.select(try #require(scored))
    scene.session.settle()
    scene.press(.enter)
    #expect(scene.session.pages.count == 3)
  }

  @Test func `Enter on a round opens it, with its scores and replies`() throws {
    let scene = try Scene()
    let lines = try lines(Scene.example)
    let place = try #require(Scene.latestRound(of: "TARNWICK", in: Scene.example))
    #expect(lines.contains { $0.target == .record(place) })
    scene.session.pages = [Page(subject: .record(.part(.scorecard, of: ID("TARNWICK"))))]
    scene.session.select(.record(place))
    scene.session.settle()
    scene.press(.enter)
    #expect(scene.session.pages.last?.subject == .record(.record(place)))
    #expect(scene.text.contains("Review 2026-Q4") && scene.text.contains("Replies (2)"))
  }

  @Test func `rounds stand newest first, those ahead of today before them and said to be`() throws {
    let project = try changed { $0.date = Scene.today + 10 }
    let text = text(try lines(project))
    let ahead = try #require(text.firstRange(of: "2026-Q4"))
    let held = try #require(text.firstRange(of: "2026-Q2"))
    #expect(ahead.lowerBound < held.lowerBound)
    #expect(text.contains("Dated 3 Dec 2026, ahead of today: it counts from then on"))
    #expect(text.hasPrefix("2026-Q3, 3 Aug 2026"))
  }

  @Test(arguments: [
    (ItemReference.partner(ID("TARNWICK")), "Scorecard, 2026-Q4, "),
    (.part(.scorecard, of: ID("TARNWICK")), "2026-Q4, "),
    (.dimension("clarity", of: ID("TARNWICK")), "Gap between what the sides say, 2026-Q4"),
  ]) func `scores stand under their own round where a newer one was begun`(
    item: ItemReference, heading: String
  ) throws {
    var begun = Review()
    begun.id = ID("RV-NEXT")
    begun.period = "2027-Q1"
    begun.date = Scene.today - 1
    var project = Scene.example
    let partner = try #require(project.partners.firstIndex { $0.id == ID("TARNWICK") })
    project.partners[partner].scorecard?.reviews.append(begun)
    func lines(_ project: Project) throws -> [String] {
      let scene = try Scene(project)
      return RecordPage.lines(item, try #require(scene.session.open), width: 116)
        .map { $0.spans.map(\.text).joined() }
    }
    let (before, after) = (try lines(Scene.example), try lines(project))
    let title = try #require(before.first { $0.hasPrefix(heading) })
    #expect(after.contains(title))
    let trends = before.filter { $0.hasPrefix("We→them") || $0.hasPrefix("They→us") || $0.hasPrefix("Over ") }
    #expect(after.filter { $0.hasPrefix("We→them") || $0.hasPrefix("They→us") || $0.hasPrefix("Over ") } == trends)
    if case .dimension = item { return }
    #expect(
      after.contains { $0.hasSuffix("2027-Q1 begun on 22 Nov 2026, scored by neither side") })
  }

  @Test func `a side that has not scored is shown, and not averaged away`() throws {
    let text = text(try lines(Scene.example, "SKERRYMOOR"))
    #expect(text.contains("Skerrymoor Cloud has not scored the department and has not scored itself"))
    #expect(text.contains("Clarity                    4.0   "))
  }

  @Test func `a round scored in part says how far`() throws {
    let project = try changed { $0.scores.removeAll { $0.scoredBy == .partner && $0.dimension != "clarity" } }
    #expect(
      text(try lines(project)).contains(
        "Tarnwick Systems has scored the department on 1 of 8 and has scored itself on 1 of 8"))
  }

  @Test func `a dimension that settings have no more is kept and shown`() throws {
    var score = Score()
    score.dimension = "humour"
    let project = try changed { $0.scores.append(score) }
    let text = text(try lines(project))
    #expect(text.contains("humour (gone)"))
    #expect(text.contains("Scored on humour, which the project has no more: kept, and counted in the means"))
    let scene = try Scene(project)
    scene.session.pages = [Page(subject: .record(.dimension("humour", of: ID("TARNWICK"))))]
    #expect(scene.text.contains("The project has no dimension “humour” any more"))
    #expect(scene.text.contains("Scores (1)"))
  }

  @Test func `two scores for the same thing are said, and their mean counts`() throws {
    var score = Score()
    score.dimension = "clarity"
    score.score = 4
    let project = try changed { $0.scores.append(score) }
    let text = text(try lines(project))
    #expect(text.contains("The department scores Tarnwick Systems 2 times on Clarity: the mean counts"))
    #expect(text.contains("3.5▲"))
  }

  @Test func `a round without a score divides by nothing`() throws {
    let project = try changed { $0.scores = [] }
    let text = text(try lines(project))
    #expect(text.contains("The department has not scored Tarnwick Systems; Tarnwick Systems has not scored"))
    #expect(text.contains("–"))
  }

  @Test(arguments: [30, 56, 76, 116]) func `every line fits, with no round, one or six`(width: Int) throws {
    for partner in Scene.example.partners {
      for line in try lines(Scene.example, partner.id.text, width: width) where width >= 56 {
        #expect(TextWidth.columns(line.spans.map(\.text).joined()) <= width)
      }
    }
  }

  @Test func `the gap that counts is that of the rule: its threshold and its switch`() throws {
    var project = Scene.example
    #expect(text(try lines(project)).contains("2.0!"))
    var settings = project.settings ?? Settings()
    settings.thresholds["relationship.gap"] = 1
    project.settings = settings
    #expect(text(try lines(project)).contains("1.0!"))
    settings.rules["relationship.gap"] = false
    project.settings = settings
    #expect(!text(try lines(project)).contains("!"))
  }

  @Test func `an empty scorecard says what would be here and which key makes it`() throws {
    var project = Scene.example
    for index in project.partners.indices { project.partners[index].scorecard = nil }
    #expect(text(try lines(project)).contains("No round has been held yet"))
    #expect(text(try lines(project)).contains("v records one"))
  }
}
