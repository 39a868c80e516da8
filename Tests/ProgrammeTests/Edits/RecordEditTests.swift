import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct RecordEditTests {
  private func list(_ text: String, in project: Project) throws -> Path { try project.path(typed: text).list }

  private func place(_ text: String, in project: Project) throws -> Path {
    let place = try project.path(typed: text)
    guard project.record(at: place) != nil else { throw PlaceProblem.nothing }
    return place
  }

  /// The project after an edit; the inverse has to lead back.
  private func after(_ edit: Edit, _ project: Project) throws -> Project {
    var changed = project
    try edit.apply(to: &changed)
    var back = changed
    try edit.inverse.apply(to: &back)
    #expect(back == project, "\(edit.title)")
    return changed
  }

  /// A draft for a list with the values that it cannot be without.
  private func draft(_ text: String, in project: Project, _ values: [(String, String)]) throws -> RecordDraft {
    var random = SplitMix(1)
    var draft = try RecordDraft(adding: list(text, in: project), in: project, by: .tester, using: &random)
    for (name, value) in values { try draft.set(name, to: value) }
    return draft
  }

  @Test(arguments: [
    ("programme/milestones", [("title", "Handover")], "programme/milestones/MS-"),
    ("programme/team", [("role", "Architect")], "programme/team/Architect"),
    ("programme/confidence", [("rater", "NISTA"), ("rating", "green")], "programme/confidence/2"),
    ("programme/outcomes/FAIRER/measure/readings", [("value", "3")], "programme/outcomes/FAIRER/measure/readings/1"),
    ("programme/finance/wholeLife", [("baseline", "79")], "programme/finance/wholeLife"),
    ("partners/ASH/contract", [], "partners/ASH/contract"),
    ("partners/ASH/contract/measures", [("title", "On time")], "partners/ASH/contract/measures/ME-"),
    ("partners/ASH/selection/bids", [("bidder", "Ash")], "partners/ASH/selection/bids/BID-"),
    ("partners/ASH/scorecard/reviews", [("period", "2026-Q3")], "partners/ASH/scorecard/reviews/RV-"),
    ("partners/ALDER/contract/measures/ON-TIME/recoveryPlan", [("due", "+14")], "recoveryPlan"),
    ("roadblocks", [("title", "Laptops are late")], "roadblocks/RB-"),
    ("settings", [("rules.planning.must-haves", "no")], "settings"),
  ])
  func `a record is added where it is to stand, with what holds it, and taken back without a trace`(
    text: String, values: [(String, String)], at: String
  ) throws {
    let project = try Project.harbour()
    let draft = try draft(text, in: project, values)
    #expect(draft.faults.isEmpty)
    let changed = try after(draft.edit(), project)
    let stored = try #require(changed.record(at: draft.place))
    #expect(stored.encoded["id"] == draft.record.encoded["id"])
    #expect(changed.words(of: draft.place).contains(at))
  }

  @Test func `the first dimension of a project's own stands behind the standard ones`() throws {
    let project = try Project.harbour()
    let changed = try after(draft("settings/dimensions", in: project, [("title", "Innovation")]).edit(), project)
    #expect(changed.settings?.dimensions.map(\.title) == Dimension.standard.map(\.title) + ["Innovation"])
    let again = try after(
      draft("settings/dimensions", in: changed, [("title", "Pace"), ("id", "pace")]).edit(), changed)
    #expect(again.dimensions.count == Dimension.standard.count + 2)
    #expect(
      try draft("settings/dimensions", in: project, [("title", "x"), ("id", "clarity")]).faults.map(\.field) == ["id"])
  }

  @Test(arguments: [
    ("GO-LIVE", "baseline", "2027-02-01", "milestone GO-LIVE baseline: 1 Jan 2027 → 1 Feb 2027"),
    ("GO-LIVE", "partner", "ash hosting", "milestone GO-LIVE partner: ALDER → ASH"),
    ("team/Tester", "filled", "2.5", "team role Tester filled: 3 → 2.5"),
    ("team/Tester", "role", "Senior tester", "team role Tester role: Tester → Senior tester"),
    ("GO-LIVE/forecasts/1", "reason", "Late", "milestone GO-LIVE: forecast 1 Feb 2027 reason: none → Late"),
    (
      "partners/ALDER", "identifiers.DUNS", "",
      "partner ALDER identifiers: DUNS 1, GB-COH 2 → GB-COH 2"
    ),
    ("ALDER/contract", "value", "250000", "contract value: none → 250,000 (Alder Software)"),
    ("programme", "summary", String(repeating: "long ", count: 12), "programme summary changed"),
    ("RB-AAAA", "severity", "high", "RB-AAAA severity: medium → high"),
  ])
  func `a change says what it was and what it is, and is taken back without a trace`(
    text: String, field: String, value: String, title: String
  ) throws {
    let project = try Project.harbour()
    var draft = try RecordDraft(changing: place(text, in: project), in: project, by: .tester)
    try draft.set(field, to: value)
    let edit = try draft.edit()
    #expect(edit.title.hasSuffix(title), "\(edit.title)")
    #expect(try after(edit, project) != project)
  }

  @Test(arguments: [
    (
      "GO-LIVE/forecasts", [("date", "2027-05-01"), ("reason", "Late")],
      "milestone GO-LIVE: forecast 1 May 2027 added"
    ),
    ("FAIRER/measure/readings", [("value", "3")], "outcome FAIRER: reading 3 of 3 Nov 2026 added"),
    (
      "ALDER/contract/measures/ON-TIME/checks", [("view", "partner")],
      "measure ON-TIME: check of 3 Nov 2026 by A. Okafor for the partner added (Alder Software)"
    ),
    (
      "ALDER/contract/measures/ON-TIME/checks", [("view", "partner"), ("by", "")],
      "measure ON-TIME: check of 3 Nov 2026 by the partner added (Alder Software)"
    ),
  ])
  func `what is added inside a record says which, and is taken away by the same name`(
    text: String, values: [(String, String)], title: String
  ) throws {
    let project = try Project.harbour()
    let draft = try draft(text, in: project, values)
    let edit = try draft.edit()
    #expect(edit.title == title)
    let changed = try after(edit, project)
    #expect(
      try Edit.removing(draft.place, in: changed).title == title.replacing("added", with: "removed"))
  }

  @Test func `a check that a key records is told as what was added to its measure`() throws {
    let project = try Project.harbour()
    let place = try place("ALDER/contract/measures/ON-TIME", in: project)
    #expect(
      try Edit.ticking(place, in: project, by: .tester).title
        == "measure ON-TIME: check of 3 Nov 2026 by A. Okafor for the partner added (Alder Software)")
  }

  @Test func `a change of a roadblock stands in its history, and its history is not written by hand`() throws {
    let project = try Project.harbour()
    var draft = try RecordDraft(changing: place("RB-AAAA", in: project), in: project, by: .tester)
    try draft.set("status", to: "waiting")
    let changed = try after(draft.edit(), project)
    #expect(changed.roadblocks[0].events.last?.after == "waiting")
    #expect(changed.roadblocks[0].events.last?.by == "A. Okafor")
    let events = try place("RB-AAAA/events/1", in: project)
    #expect(throws: EditProblem.self) { try RecordDraft(changing: events, in: project, by: .tester) }
    #expect(throws: EditProblem.self) { try Edit.removing(events, in: project) }
    #expect(throws: EditProblem.self) { try self.draft("RB-AAAA/events", in: project, []) }
    #expect(throws: EditProblem.self) { try self.draft("conflicts", in: project, []) }
  }

  @Test func `what is not there as it was, is there already, or would change its id is refused`() throws {
    let project = try Project.harbour()
    let milestone = project.programme.milestones[0]
    let list = try list("milestones", in: project)
    let place = list + .id("GO-LIVE")
    #expect(throws: EditProblem.idTaken("GO-LIVE")) { try Edit.adding(milestone, to: list, in: project, by: .tester) }
    #expect(throws: EditProblem.noSuchRecord(list)) {
      try Edit.adding(Outcome(), to: list, in: project, by: .tester)
    }
    #expect(throws: EditProblem.nothingToChange("milestone GO-LIVE: Service live")) {
      try Edit.changing(place, from: milestone, to: milestone, in: project, by: .tester)
    }
    var other = milestone
    other.title = "Other"
    #expect(throws: EditProblem.noSuchRecord(.milestone(milestone.id))) {
      try Edit.changing(place, from: other, to: milestone, in: project, by: .tester)
    }
    other = milestone
    other.id = ID("GO")
    #expect(throws: EditProblem.badValue("id", "it never changes, since others refer to it")) {
      try Edit.changing(place, from: milestone, to: other, in: project, by: .tester)
    }
    let contract = Path.partner(ID("ALDER")) + "contract"
    #expect(throws: EditProblem.badValue("contract", "there is one already; change it")) {
      try Edit.adding(Contract(), to: contract, in: project, by: .tester)
    }
    #expect(throws: EditProblem.noSuchRecord(.partner(ID("OAK")))) {
      try Edit.adding(
        ContractMeasure(), to: Path.partner(ID("OAK")) + "contract" + "measures", in: project, by: .tester)
    }
    #expect(throws: EditProblem.self) {
      try after(.removing(self.place("programme", in: project), in: project), project)
    }
  }

  @Test(arguments: [
    (
      "partners/ALDER", 2, ["roadblock RB-AAAA: Nobody decides (partner)", "milestone GO-LIVE: Service live (partner)"]
    ),
    ("M/1", 2, ["roadblock RB-BBBB: Engineers rolled off (blocks)", "roadblock RB-AAAA: Nobody decides (blocks)"]),
    ("criteria/SKILL", 2, ["bid score SKILL B. Visser (criterion)", "bid score SKILL A. Okafor (criterion)"]),
    ("FASTER", 0, []), ("ALDER/contract", 0, []), ("team/Tester", 0, []), ("ON-TIME", 0, []),
  ])
  func `what refers to a record is known before it is removed`(text: String, count: Int, spoken: [String]) throws {
    let project = try Project.harbour()
    let place = try place(text, in: project)
    #expect(project.references(to: place).map(\.spoken) == spoken)
    if count == 0 {
      _ = try after(.removing(place, in: project), project)
    } else {
      #expect(throws: EditProblem.self) { try Edit.removing(place, in: project) }
    }
  }

  @Test func `references to a removed partner or milestone are cleared, or their records taken along`() throws {
    let project = try Project.harbour()
    let cleared = try after(.removing(place("ALDER", in: project), in: project, references: .clear), project)
    #expect(cleared.partners.map(\.id.text) == ["ASH"])
    #expect(cleared.programme.milestones.map(\.partner) == [nil, ID("ASH")])
    #expect(cleared.roadblocks.map(\.partner) == [nil, ID("ASH")])
    // RB-BBBB blocks a milestone that goes along, and stays without it.
    let taken = try after(.removing(place("ASH", in: project), in: project, references: .takeAlong), project)
    #expect(taken.programme.milestones.map(\.id.text) == ["GO-LIVE"])
    #expect(taken.roadblocks.map(\.id.text) == ["RB-AAAA"])
    #expect(taken.roadblocks[0].blocks == [ID("GO-LIVE")])
    let milestone = try after(.removing(place("M/1", in: project), in: project, references: .clear), project)
    #expect(milestone.roadblocks.map(\.blocks) == [[ID("GO-LIVE")], []])
    let along = try after(.removing(place("GO-LIVE", in: project), in: project, references: .takeAlong), project)
    #expect(along.roadblocks.map(\.id.text) == ["RB-BBBB"])
  }

  @Test(arguments: [ReferenceHandling.clear, .takeAlong])
  func `scores go with the criterion or dimension that they score`(handling: ReferenceHandling) throws {
    let project = try Project.harbour()
    let criterion = try after(
      .removing(place("criteria/SKILL", in: project), in: project, references: handling), project)
    #expect(criterion.partners[0].selection?.bids[0].scores.map(\.criterion.text) == ["PRICE"])
    var own = project
    own.settings = Settings()
    own.settings?.dimensions = ["openness", "pace"].map { id in
      var dimension = Dimension()
      dimension.id = ID(id)
      dimension.title = id
      return dimension
    }
    own.partners[0].scorecard?.reviews[0].scores[1].dimension = "pace"
    let dimension = try after(.removing(place("settings/dimensions/pace", in: own), in: own, references: handling), own)
    #expect(dimension.partners[0].scorecard?.reviews[0].scores.map(\.dimension) == ["openness", "clarity"])
    // Without settings the standard dimensions count again; only what those lack goes.
    let settings = try after(.removing(place("settings", in: own), in: own, references: handling), own)
    #expect(settings.settings == nil)
    #expect(settings.partners[0].scorecard?.reviews[0].scores.map(\.dimension) == ["openness", "clarity"])
  }

  @Test func `what goes along goes from the end of its list, and a field that refers is cleared once`() throws {
    var project = try Project.harbour()
    for index in project.programme.milestones.indices { project.programme.milestones[index].partner = ID("ASH") }
    for index in project.roadblocks.indices {
      project.roadblocks[index].partner = nil
      project.roadblocks[index].blocks = project.programme.milestones.map(\.id)
    }
    let edit = try Edit.removing(place("ASH", in: project), in: project, references: .takeAlong)
    let places = edit.changes.compactMap { change -> Int? in
      if case .remove(_, let place) = change.kind, change.field == "milestones" { place } else { nil }
    }
    #expect(places == [1, 0])
    #expect(edit.changes.count == project.roadblocks.count + 3)
    let changed = try after(edit, project)
    #expect(changed.programme.milestones.isEmpty)
    #expect(changed.roadblocks.map(\.blocks) == project.roadblocks.map { _ in [] })
  }

  @Test func `an element without an id is removed from where it stands, not its like elsewhere`() throws {
    var project = try Project.harbour()
    project.programme.milestones[0].forecasts.append(project.programme.milestones[0].forecasts[0])
    let changed = try after(.removing(place("GO-LIVE/forecasts/1", in: project), in: project), project)
    #expect(changed.programme.milestones[0].forecasts == Array(project.programme.milestones[0].forecasts[1...]))
  }

  @Test(arguments: 0..<40) func `any record of any project is removed, added and changed, and taken back`(seed: Int)
    throws
  {
    var random = RandomProject(seed: 9_000 + seed)
    let project = seed == 0 ? Project.example(on: CalendarDate(dayNumber: 20_760)) : try Project(random.value())
    let places = project.lists.flatMap(project.paths).filter {
      $0.list.field != "conflicts" && $0.list.field != "events"
    }
    for place in places where seed > 0 || random.chance(8) {
      let record = try #require(project.record(at: place))
      for handling in [ReferenceHandling.clear, .takeAlong] where place.list.field != "programme" {
        let changed = try after(.removing(place, in: project, references: handling), project)
        #expect(changed != project)
      }
      var draft = try RecordDraft(changing: place, in: project, by: .tester)
      #expect(draft.faults.isEmpty, "what was so before is not the fault of this change")
      guard let field = texts(of: record).last else { continue }
      try draft.set(field, to: "changed, \(seed)")
      if draft.isChanged { #expect(try after(draft.edit(), project) != project) }
    }
    for list in project.lists where list.field != "conflicts" && list.field != "events" {
      guard Project.holdsMany(list) || project.records(in: list).isEmpty, seed > 0 || random.chance(8) else { continue }
      var letters = SplitMix(seed)
      var draft = try RecordDraft(adding: list, in: project, by: .tester, using: &letters)
      for fault in draft.faults where fault.words.hasPrefix("it is needed: ") {
        try draft.set(fault.field, to: sample(draft.record, fault.field))
      }
      #expect(try after(draft.edit(), project) != project)
    }
  }

  /// The fields of a record that hold a text.
  private func texts<R: Record>(of record: R) -> [String] { R.fields.filter { $0.shape == .text }.map(\.name) }

  /// A text that a person could type for a field.
  private func sample<R: Record>(_ record: R, _ field: String) -> String {
    switch R.field(field)?.shape {
    case .word(let words): words[0]
    case .date: "today"
    case .integer(let range): "\(max(range.lowerBound, 1))"
    case .decimal: "1.5"
    default: "x"
    }
  }
}
