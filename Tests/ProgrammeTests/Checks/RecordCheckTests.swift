import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct RecordCheckTests {
  /// What a check on 3 November 2026 doubts in a project with these roadblocks.
  private func doubts(roadblocks: String) throws -> [JSONProblem] {
    let text = """
      {"format": "tandem/project", "version": 1, "programme": {"id": "programme", "name": "P"},
       "roadblocks": [\(roadblocks)]}
      """
    return try read(text).doubts(on: Authorship.tester.today).problems
  }

  @Test func `a roadblock raised ahead of today is told as adding it would tell it, each one by one`() throws {
    let found = try doubts(
      roadblocks: """
        {"id": "A", "title": "Today", "raisedOn": "2026-11-03"}, {"id": "B", "title": "Ahead", "raisedOn": "2026-11-04"},
        {"id": "C", "title": "Also", "raisedOn": "2026-11-04"}, {"id": "D", "title": "No day"}
        """)
    #expect(found.map(\.pointer) == ["/roadblocks/1/raisedOn", "/roadblocks/2/raisedOn"])
    #expect(found.allSatisfy { $0.severity == .warning && $0.code == "doubtful-record" })
    #expect(found.first?.message.hasPrefix("raisedOn of roadblock B: Ahead: it cannot have been raised on") == true)
  }

  @Test func `a history that does not lead to the status, or lies outside its time, is told`() throws {
    func roadblock(_ id: String, _ status: String, _ events: [(day: String, to: String)]) -> String {
      let told = events.map {
        "{\"at\": \"\($0.day)T09:00:00Z\", \"by\": \"A\", \"change\": \"status\", \"to\": \"\($0.to)\"}"
      }
      return """
        {"id": "\(id)", "title": "\(id)", "status": "\(status)", "raisedOn": "2026-10-01",
         "events": [\(told.joined(separator: ", "))]}
        """
    }
    let found = try doubts(
      roadblocks: [
        roadblock("A", "resolved", [("2026-10-01", "open"), ("2026-10-05", "resolved")]),
        roadblock("B", "resolved", [("2026-10-01", "open"), ("2026-10-09", "waiting")]),
        roadblock("C", "open", [("2026-09-30", "open")]),
        roadblock("D", "open", [("2026-11-04", "open")]), roadblock("E", "open", [("2026-11-05", "open")]),
        roadblock("F", "waiting", []),
      ].joined(separator: ", "))
    #expect(found.map(\.pointer) == ["/roadblocks/1/status", "/roadblocks/2/events", "/roadblocks/4/events"])
    #expect(
      found.first?.message
        == "status of roadblock B: B: it is resolved, but its last event says waiting: counts take it from that event's day"
    )
  }

  @Test func `a weight beyond its scale is told also where the other is not set, and a period that is none`() throws {
    let text = """
      {"format": "tandem/project", "version": 1, "programme": {"id": "programme", "name": "P",
        "finance": {"currency": "GBP", "periods": [{"period": "2026-27"}, {"period": "-9.4"}]}},
       "partners": [{"id": "P-1", "name": "One", "selection": {"qualityWeight": 120}}]}
      """
    let found = try read(text).doubts(on: Authorship.tester.today).problems
    #expect(found.map(\.pointer) == ["/programme/finance/periods/1/period", "/partners/0/selection/qualityWeight"])
  }

  @Test func `two roles of one name, a reference to nowhere and a period told twice are told of the right record`()
    throws
  {
    let text = """
      {"format": "tandem/project", "version": 1, "programme": {"id": "programme", "name": "P",
        "team": [{"role": "Tester"}, {"role": "Architect"}, {"role": "Tester"}],
        "milestones": [{"id": "M", "title": "M", "forecasts": [
          {"on": "2026-10-01", "date": "2027-01-01"}, {"on": "2026-09-01", "date": "2027-01-01"}]}]},
       "partners": [{"id": "P-1", "name": "One", "contract": {"measures": [{"id": "K", "title": "K", "assessments": [
         {"period": "2026-Q2", "rating": "Good"}, {"period": "2026-q2", "rating": "Good"}]}]}}]}
      """
    let found = try read(text).doubts(on: Authorship.tester.today).problems
    #expect(
      found.map(\.pointer) == [
        "/programme/team/0/role", "/programme/milestones/0/forecasts/0/on",
        "/programme/milestones/0/forecasts/1/on", "/partners/0/contract/measures/0/assessments/0/period",
        "/partners/0/contract/measures/0/assessments/1/period",
      ])
  }
}
