import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct FactTests {
  @Test(
    arguments: [
      (FieldShape.date, JSONValue.string("2025-12-26"), "26 Dec 2025"), (.date, .string("soon"), "soon"),
      (.instant, .string("2026-11-03T14:03:00Z"), "3 Nov 2026 14:03"), (.text, .string("2025-12-26"), "2025-12-26"),
      (.decimal, .number("31600000"), "31,600,000"), (.decimal, .number("-123456.5"), "-123,456.5"),
      (.decimal, .number("9.99999"), "9.99999"), (.decimal, .number("2026"), "2026"), (.decimal, .number("1e6"), "1e6"),
      (.list(.date), .array([.string("2026-01-02"), .string("2026-03-04")]), "2 Jan 2026, 4 Mar 2026"),
      (.mapping(.date), .object([JSONMember("go", .string("2026-01-02"))]), "go 2 Jan 2026"),
    ]) func `a value reads as people write it`(shape: FieldShape, value: JSONValue, words: String)
  {
    #expect(shape.words(value) == words)
  }

  @Test func `a milestone's facts say which partner and tell its forecasts as sentences`() throws {
    let project = Project.example(on: try #require(CalendarDate("2026-11-23")))
    let milestone = try #require(project.milestone(ID("DATA-MIGRATED")))
    let partner = try #require(milestone.facts.first { $0.title == "Partner" })
    #expect(partner.words == "TARNWICK")
    var forecast = Forecast()
    forecast.on = try #require(CalendarDate("2026-01-03"))
    forecast.date = try #require(CalendarDate("2026-05-14"))
    #expect(forecast.line == "said 3 Jan 2026: 14 May 2026")
    forecast.reason = "Design frozen late"
    #expect(
      Forecast.elementFacts(of: forecast, indent: 1).map(\.words) == [
        "said 3 Jan 2026: 14 May 2026, Design frozen late"
      ])
  }

  private func lines(_ facts: [Fact]) -> [String] {
    facts.map { String(repeating: "  ", count: $0.indent) + $0.title + "|" + $0.words }
  }

  @Test func `a record is its fields in words, records inside it further in`() throws {
    let file = try read(
      ReadingFault.partner(
        """
        "step": 4, "x-colour": { "a": [1, true] },
        "contract": { "value": 1250.50, "services": [
          { "id": "S-1", "title": "Hosting", "definition": "Two sites", "mustHave": true, "Title": "kept" }] },
        "governance": { "levels": [{ "level": "delivery", "everyDays": 7, "x-room": "A1" }],
          "feedback": [{ "id": "F-1", "on": "2026-10-01", "from": "partner", "about": "department", "text": "Slow" }] }
        """))
    let partner = try #require(file.project.partners.first)
    #expect(
      lines(partner.facts) == [
        "Id|BRINDLE", "Name|Brindle", "Step|4", "Contract|", "  Value|1250.5", "  Services (1)|", "    S-1|Hosting",
        "      Definition|Two sites", "      Must-have|yes", "      Title|kept", "Governance|", "  Levels (1)|",
        "    |delivery · every 7 days · x-room A1", "  Feedback (1)|", "    F-1|Slow", "      On|1 Oct 2026",
        "      From|partner", "      About|department", "x-colour|a 1, yes",
      ])
  }

  @Test func `a list of plain values is one line`() {
    var roadblock = Roadblock()
    roadblock.blocks = [ID("A"), ID("B")]
    #expect(lines(roadblock.facts).contains("Blocks|A, B"))
  }

  @Test func `a change that is empty leaves no fact behind`() {
    #expect(lines(Contract().facts) == [])
    #expect(lines(Action().facts) == ["Id|", "Text|", "Side|department"])
  }
}
