import JSONText
import Testing

@testable import Programme
@testable import Records

/// What is done with every record of a list costs each of them alike, however many there are.
@Suite struct ListCostTests {
  @Test func `to name every record of a list takes twice the looks for twice the records`() {
    func looks(_ count: Int) -> Int {
      let roles = CountedRole.all(count)
      return LookCount.of { #expect(RecordNames(roles).each.last == "Role \(count - 1)") }
    }
    #expect(looks(50) > 0)
    #expect(looks(400) <= 2 * looks(200))
  }

  @Test func `to find every record of a list by its id takes twice the looks for twice the records`() {
    func looks(_ count: Int) -> Int {
      let records = CountedRecord.all(count)
      return LookCount.of {
        let list = RecordList(records)
        #expect(records.indices.allSatisfy { list.index(of: .project + "records" + .id("CR-\($0)")) == $0 })
      }
    }
    #expect(looks(50) > 0)
    #expect(looks(400) <= 2 * looks(200))
  }

  @Test func `to check every record of a list takes twice the looks for twice the records`() throws {
    let project = try Project.harbour()
    func looks(_ count: Int) -> Int {
      let roles = CountedRole.all(count)
      return LookCount.of {
        let gathered = GatheredList(roles, like: roles[0], at: .project + "roles", of: project, in: project)
        for (index, role) in roles.enumerated() {
          let context = RecordContext(
            root: project, path: .project + "roles" + .index(index),
            today: Authorship.tester.today, gathered: gathered)
          #expect(context.faults(of: role).isEmpty)
        }
      }
    }
    #expect(looks(50) > 0)
    #expect(looks(400) <= 2 * looks(200))
  }

  @Test func `a record of a gathered list has the same neighbours and faults as one that is looked up`() throws {
    let project = try Project.harbour()
    let list = Path.programme + "milestones" + .id("GO-LIVE") + "forecasts"
    let forecasts = project.programme.milestones[0].forecasts
    let owner = project.programme.milestones[0]
    for index in forecasts.indices {
      let gathered = GatheredList(forecasts, like: forecasts[0], at: list, of: owner, in: project)
      let contexts = [gathered, nil].map {
        RecordContext(
          root: project, path: list + .index(index), today: Authorship.tester.today, gathered: $0)
      }
      #expect(contexts[0].others(Forecast.self) == contexts[1].others(Forecast.self))
      #expect(contexts[0].earlier(Forecast.self) == contexts[1].earlier(Forecast.self))
      #expect(contexts[0].later(Forecast.self) == contexts[1].later(Forecast.self))
      #expect((contexts[0].owner as? Milestone) == (contexts[1].owner as? Milestone))
      #expect(contexts[0].faults(of: forecasts[index]) == contexts[1].faults(of: forecasts[index]))
    }
  }

  @Test func `a record that stands where it stood is taken out without a look at the others`() throws {
    let records = CountedRecord.all(200)
    func looks(_ index: Int, at place: Int) throws -> Int {
      let change = Change(Path.project + "records", .remove(item: records[index].encoded, at: place))
      return try LookCount.of {
        var rest = records
        try Array.splice(change, in: &rest)
        #expect(rest.map(\.id) == records.map(\.id).filter { $0 != records[index].id })
      }
    }
    #expect(try looks(199, at: 199) <= 2)
    // One that has moved meanwhile is searched for.
    #expect(try looks(199, at: 3) > 100)
    #expect(try looks(0, at: 500) <= 3)
  }
}
