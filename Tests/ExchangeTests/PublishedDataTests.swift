import FoundationEssentials
import JSONText
import Programme
import Records
import TestSupport
import Testing

@testable import Exchange

/// Tests on data that others published; they run where `TANDEM_REAL_DATA` names its folder.
@Suite(.enabled(if: RealData.isThere, "TANDEM_REAL_DATA is not set"))
struct PublishedDataTests {
  private static let author = Authorship(name: "Wren Ashby", at: Instant(secondsSinceEpoch: 1_900_000_000))
  private static let earlier = "issues/ietf-wg-privacypass-base-drafts-issues-2021-06-01.json"
  private static let later = "issues/ietf-wg-privacypass-base-drafts-issues.json"

  private func plan(_ path: String, into project: Project) throws -> ImportPlan {
    try IssuesImport.plan(
      try #require(RealData.bytes(path)), file: path, into: project, by: PublishedDataTests.author)
  }

  @Test func `all 248 issues come in whole`() throws {
    let plan = try plan(PublishedDataTests.later, into: Project(name: "Issues"))
    let roadblocks = plan.project.roadblocks
    #expect(roadblocks.count == 248)
    #expect(roadblocks.filter(\.status.isOpen).count == 1)
    let changes = roadblocks.flatMap(\.events).map(\.change)
    #expect(changes.count { $0 == .comment } == 300)
    // Each is opened once, all but one are closed.
    #expect(changes.count { $0 == .status } == 495)
    #expect(plan.taken.first == ImportCount("roadblocks new", 248))
    #expect(
      plan.notTaken.first == ImportOmission("pull requests", why: "a change to a text is not a roadblock", count: 251))
    #expect(plan.notTaken.allSatisfy { !$0.what.hasPrefix("issue") && !$0.what.hasPrefix("comment") })
    #expect(!roadblocks.contains { $0.detail.contains("\r") })
    let file = try ProjectFile.read(plan.project.encoded.printed(.file))
    #expect(file.problems == [])
    #expect(file.project == plan.project)
  }

  @Test func `the earlier file and then the later one end where the later one alone does`() throws {
    var project = Project(name: "Issues")
    try plan(PublishedDataTests.earlier, into: project).edit.apply(to: &project)
    #expect(project.roadblocks.count == 39)
    try plan(PublishedDataTests.later, into: project).edit.apply(to: &project)
    let alone = try plan(PublishedDataTests.later, into: Project(name: "Issues")).project
    #expect(project.roadblocks.map(\.id) == alone.roadblocks.map(\.id))
    #expect(project.roadblocks.map(\.status) == alone.roadblocks.map(\.status))
    #expect(project.roadblocks.map(\.title) == alone.roadblocks.map(\.title))
    #expect(project.roadblocks.map(\.owner) == alone.roadblocks.map(\.owner))
    #expect(project.roadblocks.map(\.closedOn) == alone.roadblocks.map(\.closedOn))
    for (one, other) in zip(project.roadblocks, alone.roadblocks) {
      #expect(one.events.filter { $0.change != .owner } == other.events)
    }
    #expect(try plan(PublishedDataTests.later, into: project).edit.isEmpty)
  }

  @Test(arguments: [
    ("uk_2014", 199, "2013-09-30"), ("uk_2021", 184, "2021-03-31"), ("dft_2024", 19, "2024-03-31"),
  ])
  func `every programme of a portfolio comes in whole`(name: String, count: Int, day: String) throws {
    let bytes = try #require(RealData.bytes("gmpp/\(name).csv"))
    let file = try GMPPImport.read(bytes, file: "\(name).csv")
    #expect(file.programmes.count == count)
    #expect(file.snapshot.date.description == day)
    #expect(Set(file.programmes.map(\.slug)).count == count)
    for programme in file.programmes {
      let project = programme.project
      #expect(!project.programme.name.isEmpty)
      #expect(!project.programme.confidence.isEmpty, "\(programme.name)")
      #expect(!programme.omissions.contains { $0.why.contains("not understood") }, "\(programme.omissions)")
      let printed = project.encoded.printed(.file)
      let read = try ProjectFile.read(printed)
      #expect(read.problems == [], "\(programme.name)")
      #expect(read.project == project)
      #expect(GMPPMerge(programme, into: project).project == project, "\(programme.name)")
    }
  }

  @Test func `the figures of a portfolio add up to those of its file`() throws {
    func sums(_ name: String) throws -> [Decimal] {
      let file = try GMPPImport.read(try #require(RealData.bytes("gmpp/\(name)")), file: name)
      let finances = file.programmes.compactMap(\.project.programme.finance)
      return [
        finances.compactMap { $0.wholeLife?.baseline }.reduce(0, +),
        finances.flatMap(\.periods).compactMap(\.baseline).reduce(0, +),
        finances.flatMap(\.periods).compactMap(\.forecast).reduce(0, +),
      ]
    }
    // Totals of the columns, taken with another program.
    #expect(try sums("uk_2014.csv").map(\.description) == ["398606.60249442", "19170.076352377", "18059.573106176"])
    #expect(try sums("uk_2021.csv").map(\.description) == ["541951.37", "46250.73", "44406"])
    #expect(try sums("dft_2024.csv").map(\.description) == ["67446", "7310.95", "6917.22"])
  }

  @Test func `programmes that two portfolios share get the history of both`() throws {
    let old = try GMPPImport.read(try #require(RealData.bytes("gmpp/uk_2021.csv")), file: "uk_2021.csv")
    let new = try GMPPImport.read(try #require(RealData.bytes("gmpp/dft_2024.csv")), file: "dft_2024.csv")
    var shared = 0
    for programme in new.programmes {
      guard let before = old.programme(of: programme.project) else { continue }
      shared += 1
      var project = before.project
      let after = GMPPMerge(programme, into: project).project
      try Edit("Another year", from: project, to: after).apply(to: &project)
      #expect(project == after)
      #expect(project.programme.confidence.count >= 2)
      #expect(GMPPMerge(programme, into: project).project == project)
      #expect(GMPPMerge(before, into: project).project == project)
    }
    #expect(shared >= 10)
  }
}
