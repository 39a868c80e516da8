import Insight
import JSONText
import Programme
import Records
import TestSupport
import Views
import Testing

@Suite struct SectionTests {
  private func keys(_ report: Report) -> [String] { report.sections.map(\.key) }

  private func items(_ report: Report, _ section: String, _ key: String) -> [ViewItem] {
    let blocks = report.sections.first { $0.key == section }?.blocks ?? []
    for case .list(let list) in blocks where list.key == key { return list.items }
    return []
  }

  private func changes(_ project: Project, since: String, _ key: String) -> [String] {
    let insight = Insight(project, on: SmallProject.today)
    return items(Report(project, insight, since: SmallProject.day(since)), "changes", key).map(\.text)
  }

  @Test func `The board reads everything, and changes only when asked for`() {
    let first = ["programme", "confidence", "areas", "red", "pastDue", "partners"]
    let rest = [
      "milestones", "money", "outcomes", "roadblocks", "comingUp", "forecast", "areas", "partners", "partnerships",
      "steps", "team",
    ]
    #expect(keys(Report(SmallProject.project, SmallProject.insight)) == first + rest)
    let since = Report(SmallProject.project, SmallProject.insight, since: SmallProject.day("2026-10-01"))
    #expect(keys(since) == first + ["changes"] + rest)
  }

  @Test func `The board begins with a page that says how it stands and what is worst`() throws {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    let report = Report(project, insight)
    let text = ReportFormat.text.render(report)
    let reds = try #require(text.firstRange(of: "\nWhat is red\n"))
    let page = text[..<reds.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    #expect(page.count <= 60, "\(page.count) lines of how it stands")
    let late = try #require(report.tables.first { $0.key == "roadblocks" })
    #expect(late.rows.count == insight.roadblocks.pastDue)
    let days = late.rows.compactMap { if case .whole(let days) = $0[5].content { days } else { nil } }
    #expect(days.count == late.rows.count && days == days.sorted(by: >))
    #expect(items(report, "red", "findings").map(\.level) == insight.findings.filter { $0.level == .red }.map(\.level))
  }

  @Test func `What people read in two places is one section for machines`() throws {
    let report = Report(SmallProject.project, SmallProject.insight)
    let root = try #require(JSONDocument.read(Array(ReportFormat.json.render(report).utf8)).document?.root)
    let areas = try #require(root["sections"]?["areas"])
    #expect(areas["title"]?.string == "Areas")
    #expect(areas["areas"]?.elements.contains { _ in true } == true)
    #expect(areas["planning"]?.elements.contains { $0["level"]?.string == "red" } == true)
    let reasons = root["sections"]?["confidence"]?["watermelonReasons"]?.elements.map { _ in 1 } ?? []
    #expect(reasons.count == SmallProject.insight.watermelonCount)
    // People have those findings under their areas, and read none a second time.
    let text = ReportFormat.text.render(report)
    #expect(text.ranges(of: "has been open for 94").count == 1 && text.ranges(of: "fell on 1 dimension").count == 1)
  }

  @Test func `The board reads of every partnership how it was chosen, what is agreed and whether it is governed`()
    throws
  {
    let today = SmallProject.day("2026-11-23")
    let project = Project.example(on: today)
    let report = Report(project, Insight(project, on: today))
    let section = try #require(report.sections.first { $0.key == "partnerships" })
    let tables = Report(subject: "", title: "", date: today, sections: [section]).tables
    #expect(tables.map(\.key) == ["selections", "contracts", "governance"])
    #expect(tables[0].rows.count == project.partners.count { $0.selection != nil })
    #expect(tables[1].rows.map { $0[0] } == project.partners.filter { $0.contract != nil }.map { .text($0.id.text) })
    #expect(tables[2].rows.allSatisfy { $0.last != .absent } && !tables[2].rows.isEmpty)
    let text = ReportFormat.text.render(report)
    for words in ["Reference: DCH-2291", "Value: 31,600,000", "2 pieces of feedback", "Data migration lead"] {
      #expect(text.contains(words), "\(words)")
    }
    // No word is torn to make a column fit, and no line is too long.
    #expect(text.contains("  4 Work together: 2 partly · 1 no · 1 unanswered"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `Where nothing is recorded nothing is green, though a confidence be declared`() {
    var project = Project(name: "Lighthouse automation")
    project.programme.confidence = [ConfidenceAssessment()]
    project.programme.confidence[0].rating = .exempt
    let insight = Insight(project, on: SmallProject.today)
    let json = String(decoding: ReportFormat.json.render(Report(project, insight)).utf8, as: UTF8.self)
    #expect(json.contains("\"evidence\": null") && !json.contains("green"))
    #expect(!ReportFormat.text.render(Report(project, insight)).contains("Green"))
  }

  @Test func `Evidence says on how many areas it stands, in words and in numbers`() {
    func json(_ project: Project) -> String {
      String(
        decoding: ReportFormat.json.render(Report(project, Insight(project, on: SmallProject.today))).utf8,
        as: UTF8.self)
    }
    var project = Project(name: "Lighthouse automation")
    #expect(json(project).contains("\"areasRecorded\": 0") && json(project).contains("\"areas\": 6"))
    var milestone = Milestone()
    milestone.id = ID("LAMPS")
    milestone.metOn = SmallProject.today
    project.programme.milestones = [milestone]
    #expect(json(project).contains("\"areasRecorded\": 1") && json(project).contains("\"evidence\": \"green\""))
    let text = ReportFormat.text.render(Report(project, Insight(project, on: SmallProject.today)))
    #expect(text.contains("1 of 6 areas"))
  }

  @Test(arguments: [
    (Pane.lookahead, "forecast", ["serviceLevelPromisesMade", "forecastPromisesHeld", "forecastPromisedShare"]),
    (.lookahead, "flow", ["arrivalsPerWeek", "closuresPerWeek", "growth"]),
    (.programme, "confidence", ["watermelonFindings", "ratersAgree", "areasRecorded", "areas"]),
    (.roadblocks, "roadblocks", ["serviceLevelDays"]),
    (
      .partner(ID("TARNWICK")), "partner",
      ["stepNumber", "scoredPeriod", "scoredOn", "latestReviewOn", "notScored", "areasRecorded"]
    ),
    (.part(.practices, of: ID("TARNWICK")), "practices", ["stepNumber", "openPractices", "leftBehind"]),
    (
      .part(.selection, of: ID("ANALYTICS")), "selection",
      ["leader", "leaderPoints", "closestMove", "criteriaStanding", "criteriaConcerned", "firstScoreOn", "weightMoves"]
    ),
    (
      .part(.contract, of: ID("TARNWICK")), "contract",
      ["measureCount", "kpiCount", "notCheckedTwice", "offTarget", "nextDueUnderTheAct"]
    ),
    (.part(.governance, of: ID("TARNWICK")), "governance", ["ourActionsLate", "theirActionsLate"]),
  ]) func `What a sentence says stands beside it as values, which people do not read twice`(
    pane: Pane, section: String, keys: [String]
  ) throws {
    let project = Project.example(on: SmallProject.today)
    let report = Report(pane, of: project, Insight(project, on: SmallProject.today))
    let facts = try #require(report.sections.first { $0.key == section }).blocks.flatMap { block in
      if case .facts(let facts) = block { facts } else { [ViewFact]() }
    }
    for key in keys { #expect(facts.contains { $0.key == key && $0.isDetail }, "\(key)") }
    for table in report.tables { #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.key)") }
    let json = ReportFormat.json.render(report)
    for key in keys { #expect(json.contains("\"\(key)\":"), "\(key)") }
    for format in [ReportFormat.text, .markdown] {
      let text = format.render(report)
      for key in keys where key.contains(where: \.isUppercase) { #expect(!text.contains(key), "\(key)") }
      #expect(!text.contains("\n\n\n") && !text.contains("|  |"))
    }
  }

  @Test func `The median age of what waits for either side stands with the counts of roadblocks`() throws {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    let report = Report(.roadblocks, of: project, insight)
    let facts = try #require(report.sections.first).blocks.flatMap { block in
      if case .facts(let facts) = block { facts } else { [ViewFact]() }
    }
    for (key, side) in [("ourMedianDays", Side.department), ("theirMedianDays", .partner)] {
      let median = try #require(insight.roadblocks.medianAge[side])
      #expect(facts.first { $0.key == key }?.value == .tenths(median))
    }
  }

  @Test(arguments: [
    (
      [Int](1...24), 6,
      "Service level, days: over 24",
      [
        "\"serviceLevelDays\": null", "\"serviceLevelOverDays\": 24", "\"serviceLevelResolvedShare\": 0.8",
        "\"serviceLevelAssumedDays\": null", "\"serviceLevelClosures\": 24", "\"agedBeyondDays\": 24",
      ]
    ),
    (
      [Int](1...24), 0, "Service level, days: 21",
      [
        "\"serviceLevelDays\": 21", "\"serviceLevelOverDays\": null", "\"serviceLevelResolvedShare\": null",
        "\"serviceLevelAssumedDays\": null", "\"serviceLevelClosures\": 24", "\"agedBeyondDays\": 21",
      ]
    ),
    (
      [3], 0, "Service level, days: 60, assumed",
      [
        "\"serviceLevelDays\": null", "\"serviceLevelOverDays\": null", "\"serviceLevelAssumedDays\": 60",
        "\"serviceLevelClosures\": 1", "\"agedBeyondDays\": 60",
      ]
    ),
  ]) func `A service level that was never reached is a bound for people and machines, and no plain number`(
    resolvedAfter: [Int], open: Int, row: String, members: [String]
  ) {
    var project = SmallProject.project
    project.roadblocks = resolvedAfter.map { days in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-\(days)")
      roadblock.status = .resolved
      roadblock.raisedOn = SmallProject.today - 100
      var event = RoadblockEvent()
      event.at = Instant(SmallProject.today - 100 + days, hour: 12)
      event.change = .status
      event.after = Status.resolved.rawValue
      roadblock.events = [event]
      return roadblock
    }
    project.roadblocks += (0..<open).map { place in
      var roadblock = Roadblock()
      roadblock.id = ID("RB-OPEN-\(place)")
      roadblock.raisedOn = SmallProject.today - 100
      return roadblock
    }
    let insight = Insight(project, on: SmallProject.today)
    for pane in [Pane.lookahead, .roadblocks] {
      let json = ReportFormat.json.render(Report(pane, of: project, insight))
      for member in members + ["\"serviceLevelPromisedShare\": 0.85"] { #expect(json.contains(member), "\(member)") }
    }
    #expect(ReportFormat.plain.render(Report(.lookahead, of: project, insight)).contains(row + "\n"))
    let board = Report(project, insight)
    #expect(ReportFormat.markdown.render(board).contains("- \(row)\n"))
  }

  @Test func `How often the very roadblocks of a forecast were closed stands beside it in every format`() {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    let same = Outlook(project, on: SmallProject.today).forecast.sameOnes
    #expect(same.made > 0)
    for report in [Report(.lookahead, of: project, insight), Report(project, insight)] {
      for format in ReportFormat.all + [.plain] {
        let words = format.render(report).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(words.contains(same.words), "\(report.subject) \(format.name)")
      }
      let json = ReportFormat.json.render(report)
      #expect(json.contains("\"sameOnesPromisesMade\": \(same.made)"))
      #expect(json.contains("\"sameOnesPromisesHeld\": \(same.held)"))
      #expect(json.contains("\"sameOnesPromisedShare\": 0.85"))
    }
  }

  @Test func `Scores stand beside the day of their own round where a newer one was begun`() throws {
    var begun = Review()
    begun.id = ID("RV-NEXT")
    begun.period = "2027-Q1"
    begun.date = SmallProject.today
    var project = Project.example(on: SmallProject.today)
    let partner = try #require(project.partners.firstIndex { $0.id == ID("TARNWICK") })
    let scored = try #require(Insight(project, on: SmallProject.today).partners[partner].latestReview)
    project.partners[partner].scorecard?.reviews.append(begun)
    let insight = Insight(project, on: SmallProject.today)
    for pane in [Pane.partners, .partner(ID("TARNWICK")), .part(.scorecard, of: ID("TARNWICK"))] {
      let json = ReportFormat.json.render(Report(pane, of: project, insight))
      #expect(json.contains("\"scoredPeriod\": \"\(scored.period)\""), "\(pane)")
      #expect(json.contains("\"scoredOn\": \"\(scored.date)\""), "\(pane)")
      #expect(json.contains("\"latestReviewOn\": \"\(SmallProject.today)\""), "\(pane)")
    }
  }

  @Test func `A finding in a list names its rule, and a record its partner's id`() throws {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    let found = items(Report(.programme, of: project, insight), "areas", "planning")
    #expect(found.allSatisfy { $0.rule?.hasPrefix("planning.") == true } && !found.isEmpty)
    for pane in [Pane.programme, .roadblocks, .lookahead] {
      let json = ReportFormat.json.render(Report(pane, of: project, insight))
      #expect(json.contains("\"partnerId\": \"TARNWICK\""))
    }
  }

  @Test func `The selection of the example tells its leader and what changed late`() throws {
    let project = Project.example(on: SmallProject.today)
    let report = Report(.part(.selection, of: ID("ANALYTICS")), of: project, Insight(project, on: SmallProject.today))
    let facts = try #require(report.sections.first).blocks.flatMap { block in
      if case .facts(let facts) = block { facts } else { [ViewFact]() }
    }
    func value(_ key: String) -> ViewValue? { facts.first { $0.key == key }?.value }
    #expect(value("leader") == .text("VEXLEY") && value("criteriaStanding") == .text("changed after"))
    #expect(value("criteriaConcerned") == .texts(["SOCIAL"]))
    #expect(value("firstScoreOn") == .date(SmallProject.today - 18))
  }

  @Test func `The board has of each selection and contract the values that the partner's own parts have`() throws {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    let tables = Report(project, insight).tables
    for (part, key) in [(PartnerPart.selection, "selections"), (.contract, "contracts")] {
      let table = try #require(tables.first { $0.key == key })
      #expect(!table.rows.isEmpty)
      for row in table.rows {
        #expect(row.count == table.columns.count)
        let pane = Report(.part(part, of: ID(row[0].words)), of: project, insight)
        let facts = try #require(pane.sections.first).blocks.flatMap { block in
          if case .facts(let facts) = block { facts } else { [ViewFact]() }
        }
        let values = zip(table.columns.map(\.key), row)
        for fact in facts where fact.isDetail {
          #expect(values.first { $0.0 == fact.key }?.1 == fact.value, "\(row[0].words) \(fact.key)")
        }
        #expect(facts.count(where: \.isDetail) > 8)
      }
    }
  }

  @Test func `The reasons of a watermelon are the findings worse than what is declared`() {
    let insight = SmallProject.insight
    #expect(insight.isWatermelon)
    let reasons = items(Report(SmallProject.project, insight), "confidence", "watermelonReasons")
    #expect(reasons.count == insight.watermelonCount)
    #expect(reasons.allSatisfy { ($0.level ?? .green) > .green })
  }

  @Test(arguments: [
    (Confidence.green, "Green outside, red inside: declared Green"),
    (.amber, "Better declared than the records show: declared Amber"),
    (.amberGreen, "Better declared than the records show: declared Amber/Green"),
  ]) func `A watermelon has its colours only where it was declared Green`(_ rating: Confidence, _ beginning: String) {
    var project = SmallProject.project
    project.programme.confidence[1].rating = rating
    let insight = Insight(project, on: SmallProject.today)
    #expect(insight.isWatermelon && insight.evidence == .red)
    let text = ReportFormat.plain.render(Report(.programme, of: project, insight))
    #expect(text.contains("\n\(beginning), SRO 20 Oct, while the records say Red. "))
  }

  @Test func `Roadblocks stand by side, the oldest first, and closed ones do not stand at all`() {
    var project = SmallProject.project
    var young = Roadblock()
    young.id = ID("RB-YYYY")
    young.title = "Young"
    young.raisedOn = SmallProject.day("2026-11-01")
    var undated = Roadblock()
    undated.id = ID("RB-ZZZZ")
    undated.title = "Undated"
    project.roadblocks.insert(contentsOf: [undated, young], at: 0)
    let report = Report(project, Insight(project, on: SmallProject.today))
    let tables = report.sections.first { $0.key == "roadblocks" }.map { [$0] }.map {
      Report(subject: "", title: "", date: report.date, sections: $0).tables
    }
    #expect(tables?.map(\.key) == ["department", "partner", "shared", "thirdParty"])
    #expect(tables?.first?.rows.map { $0[0].words } == ["RB-AAAA", "RB-YYYY", "RB-ZZZZ"])
    #expect(tables?[1].rows.map { $0[0].words } == ["RB-BBBB"])
  }

  @Test func `Every name for data is given once in its section`() {
    let report = Report(
      .example(on: SmallProject.today), Insight(.example(on: SmallProject.today), on: SmallProject.today),
      since: SmallProject.today - 60)
    for name in Set(report.sections.map(\.key)) {
      let keys = report.sections.filter { $0.key == name }.flatMap(\.blocks).flatMap { block -> [String] in
        switch block {
        case .facts(let facts): facts.map(\.key)
        case .paragraph(let key, _): [key]
        case .table(let table): [table.key + (table.of ?? "")]
        case .list(let list): [list.key + (list.of ?? "")]
        case .record(let record): [record.key]
        }
      }
      #expect(Set(keys).count == keys.count, "\(name): \(keys)")
    }
  }

  @Test(arguments: PartnerPart.allCases) func `A side of a partnership names everything once`(part: PartnerPart) throws
  {
    let project = Project.example(on: SmallProject.today)
    let insight = Insight(project, on: SmallProject.today)
    for partner in project.partners {
      let report = Report(.part(part, of: partner.id), of: project, insight)
      #expect(keys(report) == [part.rawValue] && report.subject == part.rawValue)
      let tables = report.tables.map(\.key)
      #expect(Set(tables).count == tables.count)
      #expect(report.tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
      for format in ReportFormat.all { #expect(!format.render(report).isEmpty) }
    }
    #expect(keys(Report(.part(part, of: ID("NOBODY")), of: project, insight)).isEmpty)
  }

  @Test func `An empty programme says of each section that it has nothing`() {
    let project = Project(name: "Empty")
    let insight = Insight(project, on: SmallProject.today)
    let text = ReportFormat.text.render(Report(project, insight, since: SmallProject.today - 7))
    for sentence in [
      "Nobody has declared a delivery confidence.", "The programme has no partners yet.",
      "The programme has no milestones yet.", "No money is recorded.", "The programme has no outcomes yet.",
      "No open roadblocks.", "Nothing since 27 Oct 2026.",
      "Nothing is due in the next 90 days, and nothing is overdue.", "nothing open",
    ] { #expect(text.contains(sentence)) }
  }

  @Test func `What changed is told by record, in words, from the day after the day given`() {
    let project = SmallProject.project
    #expect(
      changes(project, since: "2026-10-01", "roadblocks") == [
        "RB-AAAA Nobody decides on fees for shared moorings: status: open → waiting (“for the board”) by A. Okafor"
          + " on 25 Oct 2026; due: 20 Sep 2026 → 20 Oct 2026 by A. Okafor on 26 Oct 2026",
        "RB-BBBB Two engineers rolled off: raised by A. Okafor on 28 Oct 2026",
      ])
    #expect(changes(project, since: "2026-10-25", "roadblocks").first?.contains("status: open") == false)
    #expect(changes(project, since: "2026-10-24", "roadblocks").first?.contains("status: open") == true)
    #expect(
      changes(project, since: "2026-10-01", "milestones") == [
        "Service live: forecast moved from 1 Dec 2026 to 1 Feb 2027 (data) on 15 Oct 2026"
      ])
    #expect(changes(project, since: "2026-04-07", "milestones").contains("Design agreed: met on 8 Apr 2026"))
    #expect(
      changes(project, since: "2026-10-01", "confidence") == ["SRO declared Green, was Amber, on 20 Oct 2026"])
    #expect(changes(project, since: "2026-10-01", "outcomes") == ["Fewer calls: read 750 calls on 12 Oct 2026"])
    #expect(
      changes(project, since: "2026-10-01", "partners") == ["Alder Software: reviewed for 2026-10 on 10 Oct 2026"])
  }

  @Test func `Nothing has changed since today, and the future does not count`() {
    var project = SmallProject.project
    project.programme.milestones[0].forecasts[1].on = SmallProject.today + 1
    #expect(changes(project, since: "2026-11-03", "roadblocks").isEmpty)
    #expect(changes(project, since: "2026-10-01", "milestones").isEmpty)
  }

  @Test func `A record's pane has its findings and everything it holds`() throws {
    let project = SmallProject.project
    let roadblock = try #require(project.roadblock(ID("RB-AAAA")))
    let report = Report(.roadblock(roadblock.id), of: project, SmallProject.insight)
    let text = ReportFormat.plain.render(report)
    #expect(text.contains("Days in the way: 94\n"))
    #expect(text.contains("Days past due: 14\n"))
    #expect(text.contains("Title: Nobody decides on fees for shared moorings\n"))
    let partner = try #require(project.partner(ID("ALDER")))
    #expect(
      ReportFormat.plain.render(Report(.partner(partner.id), of: project, SmallProject.insight)).contains(
        "Purpose: Builds"))
  }

  @Test func `A portfolio has a row a programme, its strictest marking, and says which file cannot be read`() {
    var secret = SmallProject.project
    secret.programme.classification = .officialSensitive
    let report = Report(
      portfolio: [
        PortfolioMember(path: "a.tandem.json", .read(SmallProject.project, SmallProject.insight)),
        PortfolioMember(path: "b.tandem.json", .failed("b.tandem.json: it is empty")),
        PortfolioMember(path: "c.tandem.json", .read(secret, SmallProject.insight)),
      ], of: "folder", on: SmallProject.today)
    #expect(report.classification == .officialSensitive)
    #expect(report.tables.first?.rows.count == 2)
    #expect(ReportFormat.plain.render(report).contains("b.tandem.json: it is empty"))
  }
}
