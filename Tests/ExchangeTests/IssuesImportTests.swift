import JSONText
import Programme
import Records
import Testing

@testable import Exchange

private let author = Authorship(name: "Wren Ashby", at: Instant(secondsSinceEpoch: 1_900_000_000))

private func plan(_ json: String, into project: Project = Project(name: "P")) throws -> ImportPlan {
  try IssuesImport.plan(Array(json.utf8), file: "issues.json", into: project, by: author)
}

@Suite struct IssuesImportTests {
  /// The same two issues in each of the layouts.
  static let layouts = [
    """
    {"repo": "mill/pond", "pulls": [{"number": 9}], "issues": [
      {"number": 2, "title": "Sluice sticks", "state": "CLOSED", "author": "ines", "assignees": ["tom", "ada"],
       "labels": ["P1", "dependency"], "body": "Since\\r\\nMay", "createdAt": "2026-01-02T10:00:00Z",
       "closedAt": "2026-02-03T09:00:00Z", "updatedAt": "2026-02-03T09:00:00Z", "comments": [
         {"author": "ada", "body": "Oil?", "createdAt": "2026-01-05T08:00:00Z"}]},
      {"number": 3, "title": "Wheel turns back", "state": "OPEN", "author": "ada", "assignees": [], "labels": [],
       "body": "", "createdAt": "2026-01-04T10:00:00Z", "closedAt": null, "comments": []}]}
    """,
    """
    [{"number": 3, "title": "Wheel turns back", "state": "OPEN", "author": {"login": "ada"}, "assignees": [],
      "labels": [], "body": "", "createdAt": "2026-01-04T10:00:00Z", "closedAt": null, "comments": []},
     {"number": 2, "title": "Sluice sticks", "state": "CLOSED", "stateReason": "COMPLETED",
      "author": {"login": "ines"}, "assignees": [{"login": "tom", "name": ""}, {"login": "ada"}],
      "labels": [{"name": "P1"}, {"name": "dependency", "color": "fff"}], "body": "Since\\nMay",
      "createdAt": "2026-01-02T10:00:00Z", "closedAt": "2026-02-03T09:00:00Z", "comments": [
        {"author": {"login": "ada"}, "body": "Oil?", "createdAt": "2026-01-05T08:00:00Z"}]}]
    """,
    """
    {"total_count": 3, "items": [
      {"number": 2, "title": "Sluice sticks", "state": "closed", "state_reason": "completed", "user": {"login": "ines"},
       "assignee": {"login": "tom"}, "assignees": [{"login": "tom"}, {"login": "ada"}],
       "labels": [{"name": "P1"}, {"name": "dependency"}], "body": "Since\\rMay", "created_at": "2026-01-02T10:00:00Z",
       "closed_at": "2026-02-03T09:00:00Z", "comments": [
         {"user": {"login": "ada"}, "body": "Oil?", "created_at": "2026-01-05T08:00:00Z"}]},
      {"number": 9, "title": "A fix", "state": "open", "pull_request": {"url": "x"}},
      {"number": 3, "title": "Wheel turns back", "state": "open", "user": {"login": "ada"}, "assignees": [],
       "labels": [], "body": null, "created_at": "2026-01-04T10:00:00Z", "closed_at": null, "comments": 0}]}
    """,
  ]

  @Test(arguments: layouts) func `every layout gives the same roadblocks`(json: String) throws {
    let roadblocks = try plan(json).project.roadblocks
    #expect(roadblocks.map(\.id.text) == ["GH-2", "GH-3"])
    let first = try #require(roadblocks.first)
    #expect(first.title == "Sluice sticks")
    #expect(first.detail == "Since\nMay")
    #expect(first.owner == "tom")
    #expect(first.raisedBy == "ines")
    #expect(first.raisedOn?.description == "2026-01-02")
    #expect(first.status == .resolved)
    #expect(first.severity == .high)
    #expect(first.kind == .dependency)
    #expect(first.side == .shared)
    #expect(
      first.events.map { "\($0.at) \($0.by) \($0.change.rawValue) \($0.before ?? "-") \($0.after ?? "-") \($0.note)" }
        == [
          "2026-01-02T10:00:00Z ines status - open ", "2026-01-05T08:00:00Z ada comment - - Oil?",
          "2026-02-03T09:00:00Z GitHub status open resolved ",
        ])
    #expect(first.closedOn?.description == "2026-02-03")
    #expect(roadblocks.last?.status == .open)
    #expect(roadblocks.last?.severity == .medium)
  }

  @Test(arguments: layouts) func `importing the same file again changes nothing`(json: String) throws {
    var project = Project(name: "P")
    let first = try plan(json)
    try first.edit.apply(to: &project)
    #expect(project == first.project)
    let again = try plan(json, into: project)
    #expect(again.edit.isEmpty)
    #expect(again.taken.filter { $0.count > 0 } == [ImportCount("unchanged", 2)])
  }

  @Test func `pull requests, further assignees and labels without a meaning are accounted for`() throws {
    let report = try plan(IssuesImportTests.layouts[0].replacing("dependency", with: "editorial")).report
    #expect(
      report == [
        "Issues from issues.json", "taken: roadblocks new: 2, events: 4",
        "where no label says otherwise: severity medium, and shared, since an issue does not say whose move it is",
        "not taken: pull requests: a change to a text is not a roadblock",
        "not taken: label “editorial”, issue 2: it says no severity, side, cause, kind or partner",
        "not taken: further assignee “ada”, issue 2: a roadblock has one owner, the first",
      ])
  }

  private func issue(
    _ number: Int = 7, title: String = "Gate", state: String = "OPEN", extra: String = ""
  ) -> String {
    """
    [{"number": \(number), "title": "\(title)", "state": "\(state)", "author": "ada",
      "createdAt": "2026-01-04T10:00:00Z"\(extra)}]
    """
  }

  @Test func `what is not planned is withdrawn`() throws {
    let closed = #", "closedAt": "2026-01-09T10:00:00Z", "stateReason": "NOT_PLANNED", "closedBy": {"login": "tom"}"#
    let roadblock = try #require(try plan(issue(state: "CLOSED", extra: closed)).project.roadblocks.first)
    #expect(roadblock.status == .withdrawn)
    #expect(roadblock.events.last?.by == "tom")
  }

  @Test(arguments: [
    ("priority: critical", "critical"), ("P0", "critical"), ("Blocker", "critical"), ("severity/high", "high"),
    ("minor", "low"), ("documentation", "medium"),
  ])
  func `severity comes from labels`(label: String, severity: String) throws {
    let roadblock = try plan(issue(extra: #", "labels": ["low-down", "\#(label)"]"#)).project.roadblocks.first
    #expect(roadblock?.severity.rawValue == severity)
  }

  @Test func `labels and milestones that name something of the project are tied to it`() throws {
    var project = Project(name: "P")
    var partner = Partner()
    partner.id = ID("MILLRACE")
    partner.name = "Millrace Works"
    project.partners = [partner]
    var milestone = Milestone()
    milestone.id = ID("GO-LIVE")
    milestone.title = "Water on the wheel"
    project.programme.milestones = [milestone]
    let extra = #", "labels": ["millrace works", "side: supplier", "Planning"], "milestone": {"title": "Go live"}"#
    let roadblock = try #require(try plan(issue(extra: extra), into: project).project.roadblocks.first)
    #expect(roadblock.partner == partner.id)
    #expect(roadblock.blocks == [milestone.id])
    #expect(roadblock.side == .partner)
    #expect(roadblock.cause == .planning)
    let other = try plan(issue(extra: #", "milestone": "v9""#), into: project)
    #expect(other.notTaken.map(\.what) == ["milestone “v9”"])
  }

  @Test func `a later file brings title, owner, state and new comments, and leaves the rest alone`() throws {
    var project = try plan(issue()).project
    project.roadblocks[0].severity = .critical
    project.roadblocks[0].side = .department
    project.roadblocks[0].detail = "Rewritten here"
    let extra = """
      , "assignees": ["tom"], "updatedAt": "2026-03-01T10:00:00Z", "closedAt": "2026-03-01T10:00:00Z",
      "comments": [{"author": "tom", "body": "Done", "createdAt": "2026-02-28T10:00:00Z"}]
      """
    let later = try plan(issue(title: "Gate stuck", state: "CLOSED", extra: extra), into: project)
    let roadblock = try #require(later.project.roadblocks.first)
    #expect(roadblock.title == "Gate stuck")
    #expect(roadblock.owner == "tom")
    #expect(roadblock.status == .resolved)
    #expect(roadblock.severity == .critical)
    #expect(roadblock.side == .department)
    #expect(roadblock.detail == "Rewritten here")
    #expect(roadblock.events.map(\.change) == [.status, .comment, .owner, .status])
    #expect(
      later.taken == [
        ImportCount("roadblocks new", 0), ImportCount("updated", 1), ImportCount("unchanged", 0),
        ImportCount("events", 3),
      ])
  }

  @Test func `the later word on the state wins, ours or the tracker's`() throws {
    func resolvedHere(at: Instant) throws -> Project {
      var project = try plan(issue()).project
      let person = Authorship(name: "Wren", at: at)
      let edit = try Edit.changing(Roadblock.self, at: .roadblock(ID("GH-7")), in: project, by: person) {
        $0.status = .resolved
      }
      try edit.apply(to: &project)
      return project
    }
    let march = try #require(Instant("2026-03-01T10:00:00Z"))
    let stillOpen = try plan(
      issue(extra: #", "updatedAt": "2026-02-01T10:00:00Z""#), into: resolvedHere(at: march))
    #expect(stillOpen.edit.isEmpty)
    #expect(stillOpen.notTaken.map(\.sentence) == ["state open, issue 7: it was changed here since"])
    let reopened = try plan(issue(extra: #", "updatedAt": "2026-04-01T10:00:00Z""#), into: resolvedHere(at: march))
    #expect(reopened.project.roadblocks.first?.status == .open)
    #expect(reopened.project.roadblocks.first?.events.last?.before == "resolved")
  }

  @Test func `an owner given here stays until the tracker assigns the issue anew, later`() throws {
    func assigned(_ name: String, _ month: String) -> String {
      issue(extra: #", "assignees": ["\#(name)"], "updatedAt": "2026-\#(month)-01T10:00:00Z""#)
    }
    var project = try plan(assigned("bob", "02")).project
    let person = Authorship(name: "Wren", at: try #require(Instant("2026-03-01T10:00:00Z")))
    try Edit.changing(Roadblock.self, at: .roadblock(ID("GH-7")), in: project, by: person) { $0.owner = "Ines" }.apply(
      to: &project)
    for month in ["02", "05"] {
      let again = try plan(assigned("bob", month), into: project)
      #expect(again.edit.isEmpty)
      #expect(again.notTaken.map(\.sentence) == ["assignee “bob”, issue 7: the owner was changed here since"])
    }
    let older = try plan(assigned("carol", "02"), into: project)
    #expect(older.edit.isEmpty)
    let anew = try plan(assigned("carol", "05"), into: project).project
    #expect(anew.roadblocks.first?.owner == "carol")
    #expect(anew.roadblocks.first?.events.last?.before == "Ines")
    // The tracker's own next word is told from one given here, also back to whom it named before.
    #expect(try plan(assigned("bob", "06"), into: anew).project.roadblocks.first?.owner == "bob")
    let silent = try plan(issue(extra: #", "updatedAt": "2026-06-01T10:00:00Z""#), into: anew)
    #expect(silent.edit.isEmpty)
    let unassigned = try plan(issue(extra: #", "assignees": [], "updatedAt": "2026-06-01T10:00:00Z""#), into: anew)
    #expect(unassigned.project.roadblocks.first?.owner.isEmpty == true)
  }

  @Test func `work begun here on an open issue stays begun`() throws {
    var project = try plan(issue()).project
    let edit = try Edit.changing(Roadblock.self, at: .roadblock(ID("GH-7")), in: project, by: author) {
      $0.status = .waiting
    }
    try edit.apply(to: &project)
    #expect(try plan(issue(extra: #", "updatedAt": "2030-09-01T10:00:00Z""#), into: project).edit.isEmpty)
  }

  @Test func `a reworded comment gets its new words instead of a double`() throws {
    func comments(_ body: String) -> String {
      issue(extra: #", "comments": [{"author": "t", "body": "\#(body)", "createdAt": "2026-02-01T10:00:00Z"}]"#)
    }
    let project = try plan(comments("First")).project
    let later = try plan(comments("Better"), into: project).project.roadblocks.first
    #expect(later?.events.map(\.note) == ["", "Better"])
  }

  @Test func `an issue at fault is left with the reason, and the rest goes on`() throws {
    let json = """
      [{"title": "No number", "state": "OPEN", "createdAt": "2026-01-01T00:00:00Z"},
       {"number": 1, "state": "OPEN", "createdAt": "2026-01-01T00:00:00Z"},
       {"number": 2, "title": "No state", "createdAt": "2026-01-01T00:00:00Z"},
       {"number": 3, "title": "Bad day", "state": "OPEN", "createdAt": "yesterday"},
       {"number": 4, "title": "Good", "state": "OPEN", "createdAt": "2026-01-01T00:00:00Z",
        "comments": [{"author": "a", "body": "x", "createdAt": "later"}]},
       {"number": 4, "title": "Again", "state": "OPEN", "createdAt": "2026-01-01T00:00:00Z"}, 5,
       {"number": 6, "title": "Counted", "state": "open", "created_at": "2026-01-01T00:00:00Z", "comments": 12}]
      """
    let result = try plan(json)
    #expect(result.project.roadblocks.map(\.title) == ["Good", "Counted"])
    #expect(
      result.notTaken.map(\.sentence) == [
        "issue, line 1: it has no number", "issue, issue 1 (line 2): it has no title",
        "issue, issue 2 (line 3): its state is missing",
        "issue, issue 3 (line 4): “yesterday” is no moment (RFC 3339)",
        "comment, issue 4 (line 6): “later” is no moment",
        "issue, line 7: it is no object in braces",
        "comments, issue 6 (12): the file has their number only, not their text",
        "issue, issue 4: its number is given twice; the first is taken",
      ])
  }

  @Test(arguments: [
    (#"{"name": "x", "nodes": 3}"#, 1, 1), ("3", 1, 1), ("[\n  {\"number\": }\n]", 2, 14), ("", 1, 1),
  ])
  func `a file without a list of issues is refused with its place`(json: String, line: Int, column: Int) throws {
    let problem = try #require(throws: ImportProblem.self) { try plan(json) }
    #expect(problem.line == line)
    #expect(problem.column == column)
    #expect(problem.description.hasPrefix("issues.json:\(line):\(column): error: "))
  }
}
