import FoundationEssentials
import JSONText
import Programme
import ProjectStore
import Records
import TestSupport
import Testing

@Suite struct MergeTests {
  private func project(_ members: String, roadblocks: String = "", partners: String = "") throws -> Project {
    let text = """
      {"format": "tandem/project", "version": 1, "programme": {"id": "p", "name": "Canal"\(members)},
       "partners": [\(partners)], "roadblocks": [\(roadblocks)]}
      """
    return try read(text).project
  }

  private func roadblock(_ members: String, events: String = "") -> String {
    """
    {"id": "RB-1", "title": "Silt", "side": "shared", "severity": "low", "escalation": "team", \(members),
     "events": [\(events)]}
    """
  }

  private func event(_ at: String, _ by: String, _ to: String) -> String {
    "{\"at\": \"\(at)\", \"by\": \"\(by)\", \"change\": \"status\", \"to\": \"\(to)\"}"
  }

  @Test func `events of both sides are there by time, and only the status is in conflict`() throws {
    let first = event("2026-01-01T09:00:00Z", "lead", "open")
    let (one, other) = (
      event("2026-01-03T09:00:00+02:00", "ours", "waiting"), event("2026-01-02T23:00:00Z", "theirs", "resolved")
    )
    let base = try project("", roadblocks: roadblock("\"status\": \"open\"", events: first))
    let mine = try project("", roadblocks: roadblock("\"status\": \"waiting\"", events: "\(first), \(one)"))
    let theirs = try project("", roadblocks: roadblock("\"status\": \"resolved\"", events: "\(first), \(other)"))
    let merge = Merge(base: base, mine: mine, theirs: theirs)
    #expect(merge.merged.roadblocks[0].events.map(\.by) == ["lead", "theirs", "ours"])
    #expect(merge.conflicts.map(\.place) == ["roadblocks/RB-1 status"])
    #expect(merge.merged.roadblocks[0].status == .open)
  }

  @Test func `what one side did within a second stands in the order in which it was done`() throws {
    let at = "2026-01-03T09:00:00Z"
    func project(_ steps: [(by: String, to: String)]) throws -> Project {
      let events = steps.map { event(at, $0.by, $0.to) }.joined(separator: ", ")
      return try self.project("", roadblocks: roadblock("\"status\": \"open\"", events: events))
    }
    let mine = [("ours", "waiting"), ("ours", "open"), ("ours", "waiting"), ("ours", "open")]
    let theirs = [("theirs", "resolved"), ("theirs", "open")]
    for start in [[], [("lead", "open")]] {
      let (base, one, other) = (try project(start), try project(start + mine), try project(start + theirs))
      for merge in [Merge(base: base, mine: one, theirs: other), Merge(base: base, mine: other, theirs: one)] {
        let events = merge.merged.roadblocks[0].events
        #expect(events.count == start.count + mine.count + theirs.count)
        for (by, steps) in [("lead", start), ("ours", mine), ("theirs", theirs)] {
          #expect(events.filter { $0.by == by }.map(\.after) == steps.map { $0.1 })
        }
      }
    }
  }

  @Test func `what one side did stands behind what it was done upon, whatever their clocks say`() throws {
    let (raised, lowered) = (
      event("2026-01-03T09:05:00Z", "theirs", "waiting"), event("2026-01-03T09:01:00Z", "ours", "open")
    )
    let other = event("2026-01-03T09:06:00Z", "theirs", "resolved")
    func project(_ events: String...) throws -> Project {
      try self.project("", roadblocks: roadblock("\"status\": \"open\"", events: events.joined(separator: ", ")))
    }
    let merge = Merge(base: try project(raised), mine: try project(raised, lowered), theirs: try project(raised, other))
    #expect(merge.merged.roadblocks[0].events.map(\.after) == ["waiting", "open", "resolved"])
  }

  /// Values of a field on the two sides, of which mine has noted a conflict of another two already.
  struct Third: Sendable {
    let base, theirs: String
    let noted: [String]
    let expected: [[String]]
  }

  @Test(arguments: [
    // A third person's value joins those to decide between.
    Third(base: "Ana", theirs: "Dan", noted: ["Bo", "Cy"], expected: [["Bo", "Cy"], ["Cy", "Dan"]]),
    // One that was made from one of them takes its place.
    Third(base: "Bo", theirs: "Dan", noted: ["Bo", "Cy"], expected: [["Cy", "Dan"]]),
    // One of them is nothing new.
    Third(base: "Ana", theirs: "Cy", noted: ["Bo", "Cy"], expected: [["Bo", "Cy"]]),
  ])
  func `a value that meets a conflict is one more to decide, and the field stands as before`(third: Third) throws {
    func project(_ owner: String, conflict: [String] = []) throws -> Project {
      var project = try self.project(
        "", roadblocks: roadblock("\"status\": \"open\", \"owner\": \"\(owner)\""))
      if conflict.isEmpty { return project }
      var noted = Conflict()
      (noted.record, noted.field, noted.base) = ("roadblocks/RB-1", "owner", .string(owner))
      (noted.mine, noted.theirs) = (.string(conflict[0]), .string(conflict[1]))
      project.conflicts = [noted]
      return project
    }
    let base = try project(third.base)
    let (noting, other) = (try project("Ana", conflict: third.noted), try project(third.theirs))
    for merge in [Merge(base: base, mine: noting, theirs: other), Merge(base: base, mine: other, theirs: noting)] {
      #expect(merge.merged.roadblocks[0].owner == "Ana")
      let values = merge.merged.conflicts.map { [$0.mine?.words ?? "", $0.theirs?.words ?? ""].sorted() }
      #expect(values == third.expected)
      #expect(merge.merged.conflicts.allSatisfy { $0.base == .string("Ana") })
    }
  }

  @Test func `what both sides blocked is a set, and what one side released is gone`() throws {
    let milestones =
      ", \"milestones\": [\(["A", "B", "C"].map { "{\"id\": \"\($0)\", \"title\": \"x\"}" }.joined(separator: ","))]"
    func blocking(_ ids: String) throws -> Project {
      try project(milestones, roadblocks: roadblock("\"status\": \"open\", \"blocks\": [\(ids)]"))
    }
    let merge = Merge(
      base: try blocking("\"A\""), mine: try blocking("\"A\", \"C\""), theirs: try blocking("\"B\", \"C\""))
    #expect(merge.merged.roadblocks[0].blocks.map(\.text) == ["B", "C"])
    #expect(merge.conflicts.isEmpty)
  }

  @Test func `a start from one side and an end from the other are one conflict about the span`() throws {
    let base = try project(", \"start\": \"2026-01-01\", \"end\": \"2026-06-01\"")
    let merge = Merge(
      base: base, mine: try project(", \"start\": \"2026-08-01\", \"end\": \"2026-09-01\""),
      theirs: try project(", \"start\": \"2026-01-01\", \"end\": \"2026-07-01\""))
    #expect(merge.conflicts.map(\.field) == ["start", "end"])
    #expect(merge.merged.programme.start == base.programme.start && merge.merged.programme.end == base.programme.end)
  }

  @Test func `a record that one side removed and the other changed stays, with a conflict about the record`() throws {
    let base = try project("", roadblocks: roadblock("\"status\": \"open\""))
    let theirs = try project("", roadblocks: roadblock("\"status\": \"waiting\""))
    let merge = Merge(base: base, mine: try project(""), theirs: theirs)
    #expect(merge.merged.roadblocks == theirs.roadblocks)
    #expect(merge.conflicts.map(\.place) == ["roadblocks/RB-1"])
    #expect(merge.conflicts[0].mine == nil && merge.conflicts[0].theirs != nil)
    #expect(merge.decisions == ["roadblocks/RB-1 stays: one side removed it, the other changed it"])
  }

  @Test func `a partner whom one side removed comes back where the other side began to name it`() throws {
    let partners = "{\"id\": \"OAK\", \"name\": \"Oak\"}, {\"id\": \"ASH\", \"name\": \"Ash\"}"
    let base = try project("", roadblocks: roadblock("\"status\": \"open\""), partners: partners)
    let mine = try project(
      "", roadblocks: roadblock("\"status\": \"open\""), partners: "{\"id\": \"ASH\", \"name\": \"Ash\"}")
    let theirs = try project(
      "", roadblocks: roadblock("\"status\": \"open\", \"partner\": \"OAK\""), partners: partners)
    let merge = Merge(base: base, mine: mine, theirs: theirs)
    #expect(merge.merged.partners.map(\.id.text) == ["OAK", "ASH"])
    #expect(merge.conflicts.map(\.place) == ["partners/OAK"])
    #expect(try ProjectFile.read(merge.merged.encoded.printed()).problems.isEmpty)
  }

  @Test func `the same new id with different content is a conflict a field`() throws {
    let merge = Merge(
      base: try project(""), mine: try project("", roadblocks: roadblock("\"status\": \"open\", \"owner\": \"Bo\"")),
      theirs: try project("", roadblocks: roadblock("\"status\": \"waiting\"")))
    #expect(merge.conflicts.map(\.place) == ["roadblocks/RB-1 status"])
    #expect(merge.merged.roadblocks[0].owner == "Bo")
  }

  @Test func `a role of the team is one record by its name, changed in two fields by two people`() throws {
    func team(_ members: String) throws -> Project {
      try project(
        ", \"team\": [{\"role\": \"Architect\", \(members)}, {\"role\": \"Tester\", \"needed\": 1, \"filled\": 1}]")
    }
    let base = try team("\"needed\": 2, \"filled\": 1")
    let merge = Merge(
      base: base, mine: try team("\"needed\": 3, \"filled\": 1"), theirs: try team("\"needed\": 2, \"filled\": 2"))
    #expect(merge.merged.programme.team.map(\.needed) == [3, 1] && merge.merged.programme.team[0].filled == 2)
    #expect(merge.conflicts.isEmpty)
    let clash = Merge(
      base: base, mine: try team("\"needed\": 3, \"filled\": 1"), theirs: try team("\"needed\": 4, \"filled\": 1"))
    #expect(clash.conflicts.map(\.place) == ["programme/team/Architect needed"])
    #expect(clash.conflicts[0].base == .number("2"))
    #expect(clash.merged.programme.team == base.programme.team)
  }

  @Test func `names with values merge name by name`() throws {
    func partner(_ identifiers: String) throws -> Project {
      try project("", partners: "{\"id\": \"OAK\", \"name\": \"Oak\", \"identifiers\": {\(identifiers)}}")
    }
    let base = try partner("\"DUNS\": \"1\", \"GB-COH\": \"2\"")
    let merge = Merge(
      base: base, mine: try partner("\"DUNS\": \"9\", \"GB-COH\": \"2\", \"VAT\": \"3\""),
      theirs: try partner("\"DUNS\": \"1\", \"LEI\": \"4\""))
    let merged = merge.merged.partners[0].identifiers
    #expect(merged.pairs.map(\.name).sorted() == ["DUNS", "LEI", "VAT"] && merged["DUNS"] == "9")
    #expect(merge.conflicts.isEmpty)
    let clash = Merge(
      base: base, mine: try partner("\"DUNS\": \"8\", \"GB-COH\": \"2\""),
      theirs: try partner("\"DUNS\": \"9\", \"GB-COH\": \"3\""))
    #expect(clash.conflicts.map(\.place) == ["partners/OAK identifiers"])
    #expect(clash.conflicts[0].mine?.words == "DUNS 8, GB-COH 3")
    #expect(clash.merged.partners[0].identifiers["DUNS"] == "1")
  }

  /// The ids of milestones before, on both sides and merged.
  struct Order: Sendable {
    let base, mine, theirs, merged: String
  }

  @Test(arguments: [
    Order(base: "ABC", mine: "CAB", theirs: "ABC", merged: "CAB"),
    Order(base: "ABC", mine: "AXBC", theirs: "BC", merged: "XBC"),
    Order(base: "ABC", mine: "ABCYX", theirs: "ABCZ", merged: "ABCYXZ"),
    Order(base: "AB", mine: "ABZYX", theirs: "ABQYW", merged: "ABQZYWX"),
    Order(base: "AB", mine: "ABXZY", theirs: "ABYWX", merged: "ABXZYW"),
    Order(base: "ABC", mine: "XABC", theirs: "ABYC", merged: "XABYC"),
    Order(base: "ABC", mine: "CBA", theirs: "BAC", merged: "ABC"),
    Order(base: "ABC", mine: "CBAX", theirs: "AYBC", merged: "CBAXY"),
  ])
  func `records stand in the order of the side that changed or added them`(order: Order) throws {
    func project(_ ids: String) -> Project {
      var project = Project(name: "Canal")
      project.programme.milestones = ids.map { id in
        var milestone = Milestone()
        milestone.id = ID("\(id)")
        milestone.title = "Stage \(id)"
        return milestone
      }
      return project
    }
    for (mine, theirs) in [(order.mine, order.theirs), (order.theirs, order.mine)] {
      let merge = Merge(base: project(order.base), mine: project(mine), theirs: project(theirs))
      #expect(merge.merged.programme.milestones.map(\.id.text).joined() == order.merged)
      #expect(merge.conflicts.isEmpty)
    }
  }

  @Test func `members that no version knows are whole values, in conflict where both changed them`() throws {
    func with(_ value: String) throws -> Project { try project(", \"x-colour\": \(value)") }
    let merge = Merge(base: try with("[1]"), mine: try with("[1.0, 2]"), theirs: try with("\"plum\""))
    #expect(merge.conflicts.map(\.place) == ["programme x-colour"])
    #expect(merge.conflicts[0].theirs == .string("plum"))
  }

  @Test func `a conflict that is known already is not noted again, from whichever side it is seen`() throws {
    let base = try project(", \"summary\": \"a\"")
    let merge = Merge(
      base: base, mine: try project(", \"summary\": \"b\""), theirs: try project(", \"summary\": \"c\""))
    var (one, other) = (merge.merged, merge.merged)
    one.conflicts = merge.conflicts
    other.conflicts = merge.conflicts.map(\.exchanged)
    #expect(Merge(base: base, mine: one, theirs: other).merged.conflicts.count == 1)
  }
}
