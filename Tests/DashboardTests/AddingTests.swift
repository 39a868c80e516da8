import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite struct AddingTests {
  private static let goLive = Path.milestone(ID("GO-LIVE")) + "forecasts"
  private static let governance = Path.partner(ID("TARNWICK")) + "governance"

  @Test func `a new forecast starts at the date, with today as the day on which it is said`() throws {
    let scene = try Scene()
    scene.show(.milestone(ID("GO-LIVE")), at: .list(AddingTests.goLive))
    scene.type("n")
    #expect(scene.text.contains("New forecast of GO-LIVE") && scene.text.contains("2026-11-23"))
    scene.type("2027-05-01")
    scene.press(.enter)
    #expect(scene.text.contains("nothing says why the date moves") && scene.text.contains("Enter again"))
    #expect(scene.editCount == 0)
    scene.type("Test data late")
    scene.press(.enter)
    let forecast = try scene.saved.milestone(ID("GO-LIVE"))?.forecasts.last
    #expect(forecast?.date.description == "2027-05-01" && forecast?.on == Scene.today)
    #expect(forecast?.reason == "Test data late")
  }

  @Test func `a reading is not taken before its value is given`() throws {
    var project = Scene.example
    project.programme.outcomes[0].measure = nil
    let scene = try Scene(project)
    let outcome = project.programme.outcomes[0].id
    let list = Path.outcome(outcome) + "measure" + "readings"
    scene.show(.outcome(outcome), at: .list(list))
    scene.press(.enter, .enter)
    #expect(scene.session.overlay != nil && scene.editCount == 0)
  }

  @Test func `n offers all that a record can hold, what it has none of yet included`() throws {
    let scene = try Scene()
    func offered(_ page: ItemReference) -> [String] {
      scene.session.pages = [Page(subject: .record(page))]
      return scene.session.addable.map(\.field)
    }
    let outcomes = scene.project.programme.outcomes
    let without = try #require(outcomes.first { $0.measure == nil })
    let with = try #require(outcomes.first { $0.measure != nil })
    #expect(offered(.outcome(without.id)) == ["measure", "roadblocks"])
    #expect(offered(.outcome(with.id)) == ["readings", "roadblocks"])
    let programme = offered(.programme)
    for field in ["confidence", "outcomes", "milestones", "periods", "team", "constraints"] {
      #expect(programme.contains(field), "\(programme)")
    }
    let measure = try #require(scene.partner("TARNWICK").contract?.measures.first { $0.recoveryPlan == nil })
    let place = PartnerPlaces(id: ID("TARNWICK")).list(.contract, "measures") + .id(measure.id.text)
    #expect(offered(.record(place)) == ["checks", "assessments", "recoveryPlan", "roadblocks"])
    #expect(offered(.record(Path.dimensions + .id("clarity"))) == ["dimensions"])
  }

  @Test func `a new action says which meeting it joins, before and after`() throws {
    let scene = try Scene(height: 120)
    scene.show(.part(.governance, of: ID("TARNWICK")))
    let heading = try #require(
      scene.session.pageLines.compactMap(\.target).first {
        if case .list(let list) = $0 { list.field == "actions" } else { false }
      })
    scene.session.select(heading)
    scene.session.settle()
    scene.type("n")
    let title = try #require(scene.rows.first { $0.contains("New action of the ") })
    #expect(title.contains(" meeting of "))
    scene.type("Name a decider")
    scene.press(.enter)
    #expect(scene.notice?.contains("meeting of ") == true, "\(scene.notice ?? "")")
  }

  @Test(arguments: ["n", "D", "b", "w"]) func `nothing is done to what stands behind a row of the activity`(key: String)
    throws
  {
    let scene = try Scene()
    scene.type("a")
    for _ in 0..<40 {
      scene.type(key)
      #expect(scene.session.overlay == nil && scene.notice != nil)
      scene.press(.down)
    }
    #expect(scene.editCount == 0)
  }

  @Test(arguments: [
    (PartnerPart.selection, "Selection of Data and insight"), (.contract, "Contract of"),
  ])
  func `a form over a part of a partnership is called after both`(part: PartnerPart, title: String) throws {
    let scene = try Scene()
    scene.show(.part(part, of: ID(part == .selection ? "ANALYTICS" : "TARNWICK")))
    scene.session.edit(PartnerPlaces(id: ID(part == .selection ? "ANALYTICS" : "TARNWICK")).record(part))
    #expect(scene.text.contains(title))
  }

  @Test func `the form of an answer is called after its question`() throws {
    let scene = try Scene()
    scene.show(.part(.practices, of: ID("TARNWICK")))
    scene.type("e")
    #expect(scene.text.contains("Is it clear why a partner is needed?") && !scene.text.contains("╭ why-a-partner"))
  }

  @Test func `the longest name of a field shows whole where a third of the form is not enough`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.show(.programme)
    scene.session.edit(.programme)
    #expect(scene.text.contains("Senior responsible owner"))
  }

  @Test func `all that refers to a record is listed, line by line`() throws {
    let scene = try Scene(width: 80, height: 24)
    scene.type("2D")
    let references = scene.project.references(to: .partner(ID("TARNWICK")))
    #expect(references.count > 10 && scene.text.contains("\(references.count) refer to it"))
    let ids = references.compactMap { if case .id(let id) = $0.path.last { id } else { nil } }
    var seen = ""
    for _ in 0..<20 {
      seen += scene.text
      scene.press(.pageDown)
    }
    #expect(ids.count == references.count && ids.allSatisfy(seen.contains))
    #expect(scene.text.contains("PgUp"))
    scene.press(.escape)
    #expect(scene.editCount == 0)
  }
}
