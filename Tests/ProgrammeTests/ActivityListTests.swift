import Programme
import Records
import TestSupport
import Testing

@Suite struct ActivityListTests {
  private let day = CalendarDate("2026-11-03") ?? CalendarDate(dayNumber: 0)

  @Test func `a list tells what its project tells, the newest first, and makes the same entries`() {
    let project = Project.example(on: day)
    let list = ActivityList(project)
    let expected = project.activity.newestFirst(by: \.self)
    #expect(list.map(\.words) == expected.map(\.words))
    #expect(list.map(\.subject) == expected.map(\.subject) && list.map(\.at) == expected.map(\.at))
    #expect(list.map(\.by) == expected.map(\.by) && list.map(\.partner) == expected.map(\.partner))
  }

  @Test func `a list ends on a day, and can have moments alone`() {
    let project = Project.example(on: day)
    let early = ActivityList(project, .upTo(day - 30))
    #expect(!early.isEmpty && early.count < ActivityList(project).count)
    #expect(early.allSatisfy { $0.date <= day - 30 })
    let moments = ActivityList(project, .moments)
    #expect(moments.count == project.activity.count { $0.at != nil } && moments.allSatisfy { $0.at != nil })
  }

  @Test func `what is told beside a project stands among its own, and takes the place of what it tells again`() throws {
    let project = Project.example(on: day)
    let newest = try #require(project.activity.compactMap(\.at).max())
    let list = ActivityList(
      project,
      beside: ActivityList.Beside(
        [.init(newest) { ActivityEntry(date: newest.date, at: newest, words: "0", name: "", subject: .project) }],
        tells: { at, entry in at == newest && !entry().words.isEmpty }))
    #expect(list.count == project.activity.count - project.activity.count { $0.at == newest } + 1)
    #expect(list.count { $0.subject == .project } == 1)
    let place = try #require(list.indices.first { list.besidePlace($0) == 0 })
    #expect(list[place].words == "0")
    #expect(list.keeping([place]).map(\.words) == ["0"])
  }
}
