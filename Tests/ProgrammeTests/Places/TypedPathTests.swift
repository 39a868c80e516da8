import Programme
import Records
import TestSupport
import Testing

@Suite struct TypedPathTests {
  /// The place to which a text leads, as it prints, or why it leads nowhere; a list ends in a slash.
  private func read(_ text: String, in project: Project? = nil) throws -> String {
    let project = try project ?? .harbour()
    do throws(PlaceProblem) {
      let path = try project.path(typed: text)
      return project.record(at: path) == nil ? "\(path)/" : project.words(of: path)
    } catch { return error.description }
  }

  @Test(arguments: [
    "programme", "programme/finance", "programme/milestones/GO-LIVE", "programme/milestones/M/1",
    "programme/milestones/GO-LIVE/forecasts/2", "programme/team/Delivery manager", "programme/finance/periods/2026-27",
    "partners/ALDER", "partners/ALDER/contract", "partners/ALDER/contract/measures/ON-TIME",
    "partners/ALDER/contract/measures/ON-TIME/assessments/1", "partners/ALDER/scorecard/reviews/RV-2/scores/3",
    "partners/ALDER/governance/levels/delivery", "partners/ALDER/governance/meetings/MT-1/actions/AN-1",
    "partners/ALDER/practices/two-way", "partners/ALDER/selection/bids/B-1/scores/1", "roadblocks/RB-AAAA",
    "roadblocks/RB-AAAA/events/1", "programme/outcomes/FASTER/measure/readings/1", "programme/confidence/1",
  ])
  func `a path leads to the record that it names, and prints as it was typed`(text: String) throws {
    #expect(try read(text) == text)
  }

  @Test(arguments: [
    ("programme/milestones", "programme/milestones/"), ("partners/ASH/contract", "partners/ASH/contract/"),
    ("partners/ASH/contract/measures", "partners/ASH/contract/measures/"), ("settings", "settings/"),
    ("settings/dimensions", "settings/dimensions/"), ("partners/", "partners/"), ("conflicts", "conflicts/"),
    ("programme/outcomes/FAIRER/measure/readings", "programme/outcomes/FAIRER/measure/readings/"),
  ])
  func `a path of a list, or of a record that could be made, leads there`(text: String, list: String) throws {
    #expect(try read(text) == list)
  }

  @Test(arguments: [
    ("GO-LIVE", "programme/milestones/GO-LIVE"), ("go-live", "programme/milestones/GO-LIVE"),
    ("milestones", "programme/milestones/"), ("milestones/GO-LIVE", "programme/milestones/GO-LIVE"),
    ("Milestones/service live", "programme/milestones/GO-LIVE"), ("M/1", "programme/milestones/M/1"),
    ("GO-LIVE/forecasts/2", "programme/milestones/GO-LIVE/forecasts/2"),
    ("go-live/forecasts/1 Sep 2026", "programme/milestones/GO-LIVE/forecasts/2"),
    ("forecasts/2026-03-01", "programme/milestones/GO-LIVE/forecasts/1"), ("team/tester", "programme/team/Tester"),
    ("team/1", "programme/team/Delivery manager"), ("finance", "programme/finance"),
    ("ON-TIME/assessments/2026-q2", "partners/ALDER/contract/measures/ON-TIME/assessments/1"),
    ("measures/ON-TIME", "partners/ALDER/contract/measures/ON-TIME"), ("ash/contract", "partners/ASH/contract/"),
    ("partners/alder software/contract", "partners/ALDER/contract"), ("contract", "partners/ALDER/contract"),
    ("measures", "partners/ALDER/contract/measures/"), (" /roadblocks/rb-aaaa/ ", "roadblocks/RB-AAAA"),
    ("programme/programme", "“programme”: a programme has no list “programme”"), ("dimensions", "settings/dimensions/"),
  ])
  func `as much of a path as leaves no doubt is enough`(text: String, place: String) throws {
    let found = try read(text)
    if !place.hasPrefix("“") { #expect(found == place) } else { #expect(found.hasPrefix("there is no list")) }
  }

  @Test(arguments: [
    ("", "expected a place such as programme/milestones or roadblocks/RB-7K2M, found nothing"),
    (" / ", "expected a place such as programme/milestones or roadblocks/RB-7K2M, found nothing"),
    (
      "programme/milestones/GO-LIFE",
      "there is no milestone “GO-LIFE” in this project; did you mean “GO-LIVE”?"
    ),
    (
      "partners/ALDER/contract/measures/ON-TME",
      "there is no measure “ON-TME” in partners/ALDER/contract/measures; did you mean “ON-TIME”?"
    ),
    (
      "partners/ASH/contract/measures/X",
      "there is no measure “X” in partners/ASH/contract/measures; there is none yet: add one first"
    ),
    (
      "programme/milestones/GO-LIVE/forecast",
      "there is no list “forecast” in a milestone; did you mean “forecasts”?"
    ),
    (
      "GO-LIVE/baseline",
      "“baseline” is a field of the milestone, not a record; give it as baseline=VALUE when you add or update that"
    ),
    (
      "programme/milestones/GO-LIVE/forecasts/3",
      "there is no forecast “3” in programme/milestones/GO-LIVE/forecasts; expected one of 1, 2"
    ),
    ("GO-LIVE/forecasts/1/reason", "“reason”: a forecast holds no further records"),
    ("milstones", "“milstones” is neither a list nor the id of a record of this project; did you mean “milestones”?"),
    ("RB-AAAB", "“RB-AAAB” is neither a list nor the id of a record of this project; did you mean “RB-AAAA”?"),
    (
      "zebra",
      "“zebra” is neither a list nor the id of a record of this project; tandem record fields names every list"
    ),
    (
      "scores",
      """
      “scores” could be partners/ALDER/selection/bids/B-1/scores, partners/ALDER/scorecard/reviews/RV-2/scores; write \
      more of the place
      """
    ),
    ("-", "“-” is neither a list nor the id of a record of this project; tandem record fields names every list"),
  ])
  func `what leads nowhere, or to several places, is said with what may be meant`(text: String, says: String) throws {
    #expect(try read(text) == says)
  }

  @Test func `an id that two lists have leads nowhere alone, and elsewhere with its list`() throws {
    var project = try Project.harbour()
    project.programme.outcomes[0].id = ID("GO-LIVE")
    #expect(
      try read("GO-LIVE", in: project)
        == "“GO-LIVE” could be programme/outcomes/GO-LIVE, programme/milestones/GO-LIVE; write more of the place")
    #expect(try read("outcomes/GO-LIVE", in: project) == "programme/outcomes/GO-LIVE")
  }

  @Test func `of the records that share an id, the one from which the rest leads somewhere is meant`() throws {
    var project = try Project.harbour()
    project.programme.outcomes[0].id = ID("GO-LIVE")
    #expect(try read("GO-LIVE/forecasts", in: project) == "programme/milestones/GO-LIVE/forecasts/")
    #expect(try read("go-live/forecasts/2", in: project) == "programme/milestones/GO-LIVE/forecasts/2")
    #expect(try read("GO-LIVE/measure/readings", in: project) == "programme/outcomes/GO-LIVE/measure/readings/")
    let doubt = "could be programme/outcomes/GO-LIVE, programme/milestones/GO-LIVE; write more of the place"
    #expect(try read("GO-LIVE", in: project) == "“GO-LIVE” \(doubt)")
    #expect(try read("GO-LIVE/readings", in: project) == "“GO-LIVE” \(doubt)")
  }

  @Test func `where the rest leads somewhere from several of them, each is said with its whole place`() throws {
    var project = try Project.harbour()
    project.partners[1].scorecard = project.partners[0].scorecard
    #expect(
      try read("RV-2/scores", in: project) == """
        “RV-2/scores” could be partners/ALDER/scorecard/reviews/RV-2/scores, \
        partners/ASH/scorecard/reviews/RV-2/scores; write more of the place
        """)
  }

  @Test func `records without an id that have one name are told apart by their number`() throws {
    var project = try Project.harbour()
    project.programme.team[1].role = "delivery manager"
    #expect(try read("team/Delivery manager", in: project) == "programme/team/Delivery manager")
    project.programme.team[1].role = "Delivery manager"
    #expect(
      try read("team/Delivery manager", in: project)
        == "“Delivery manager” could be programme/team/1, programme/team/2; write more of the place")
    #expect(try read("team/2", in: project) == "programme/team/2")
  }

  @Test(arguments: 0..<60) func `every place of a project prints as a text that leads back to it`(seed: Int) throws {
    var random = RandomProject(seed: 7_000 + seed)
    let project = seed == 0 ? Project.example(on: CalendarDate(dayNumber: 20_760)) : try Project(random.value())
    var count = 0
    for list in project.lists {
      #expect((try? project.path(typed: list.description)) == list, "\(list)")
      let listed = project.listed(in: list)
      #expect(listed.map(\.path) == project.paths(in: list))
      #expect(listed.map(\.words) == listed.map { project.words(of: $0.path) })
      #expect(listed.map(\.record.encoded) == project.records(in: list).map(\.encoded))
      for path in project.paths(in: list) {
        count += 1
        let words = project.words(of: path)
        #expect((try? project.path(typed: words)) == path, "\(words)")
      }
    }
    #expect(count > 0)
  }
}
