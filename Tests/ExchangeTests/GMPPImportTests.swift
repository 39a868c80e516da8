import FoundationEssentials
import JSONText
import Programme
import Records
import Testing

@testable import Exchange

/// Three made-up portfolios in the three published layouts, which speak of the same programme, Tidal Clock.
private enum Portfolio {
  static let y2014 = """
    Project name,Tidal Clock,Paper Moon,,
    Department,DFT,DFT,,
    "MPA RAG rating
    (at a fixed point in time)",Amber/red,Exempt under Section 26,,
    Description / Aims,Clocks that show the tide.,,,
    Departmental commentary on actions,"Late, but known.",,,
    Project - Start Date,01/04/2011,#N/A,,
    Project - End Date,31/03/2016,Reset,,
    Departmental narrative on schedule,On schedule.,No departmental narrative,,
    2013/2014 Budget (£million),"1,450.5",0,,
    2013/2014 Forecast (£million),1500,TBC,,
    Total budgeted whole life costs (£million),£9000m,about nine,,
    ,,,,
    ,,,see notes,
    """

  static let y2021 = """
    year;project_number;project_name;department;colour_rating;rating_comment;start_date;end_date;schedule_comment;\
    total_baseline;yearly_forecast;wlc_baseline_incl_NCG;mood
    2021;DFT_0901_1314-Q1;Tidal clock;DFT;Amber;"The Infrastructure Project Authority's rating
    improved.";2011-04-01;2022-09-30;"Moved; twice.";£10.00;£12.00;£9,500.00;calm
    2021;DFT_0902_1314-Q1;Salt Ledger;DFT;Green;Fine;2019-04-01;2030-03-31;;£1.00;£1.00;£5.00;
    """

  static let y2024 = """
    "GMPP ID Number","Project Name","Department","IPA Delivery Confidence Assessment \n(â€“)",\
    "SRO Delivery Confidence Assessment \n(â€“)","Departmental commentary on actions","Project - End Date \n(Latest)",\
    "Financial Year Baseline (£m)","TOTAL Baseline Whole Life Costs (£m)","TOTAL Baseline Benefits (£m)"
    DFT_0901_1314-Q1,Tidal Clock,DFT,Red,Amber,"Compared to 22/23-Q4, the rating at 23/24-Q4 fell._x000D_
    More.",2027-01-31,20,9800,12000
    ,,,,,,,,,x
    """

  static func file(_ text: String, _ name: String = "p.csv") throws -> GMPPFile {
    try GMPPImport.read(Array(text.utf8), file: name)
  }

  /// What a portfolio adds to a project, as `tandem import gmpp` finds the programme in it.
  static func plan(_ text: String, into project: Project) throws -> ImportPlan {
    let file = try file(text)
    return GMPPImport.plan(try #require(file.programme(of: project)), of: file, file: "p.csv", into: project)
  }
}

@Suite struct GMPPImportTests {
  @Test func `a portfolio with a project a column is read like one with a project a row`() throws {
    let file = try Portfolio.file(Portfolio.y2014)
    #expect(file.programmes.map(\.name) == ["Tidal Clock", "Paper Moon"])
    #expect(file.snapshot.date.description == "2013-09-30")
    let programme = try #require(file.programmes.first).project.programme
    #expect(programme.id.text == "tidal-clock")
    #expect(programme.organisation == "DFT")
    #expect(programme.summary == "Clocks that show the tide.")
    #expect(programme.confidence.map(\.rater) == ["MPA"])
    #expect(programme.confidence.map(\.rating) == [.amberRed])
    #expect(programme.confidence.map(\.rationale) == ["Late, but known."])
    #expect(programme.start?.description == "2011-04-01")
    #expect(programme.end?.description == "2016-03-31")
    #expect(programme.milestones.first?.forecasts.map(\.reason) == ["On schedule."])
    let finance = try #require(programme.finance)
    #expect(finance.currency == "GBP" && finance.unit == "m")
    #expect(finance.wholeLife?.baseline == 9000)
    #expect(finance.periods.map(\.period) == ["2013-14"])
    #expect(finance.periods.first?.baseline == Decimal(string: "1450.5"))
    #expect(finance.periods.first?.forecast == 1500)
  }

  @Test func `what is withheld or not understood is said with its place`() throws {
    let paper = try #require(try Portfolio.file(Portfolio.y2014).programmes.last)
    #expect(paper.project.programme.confidence.map(\.rating) == [.exempt])
    #expect(paper.project.programme.confidence.first?.rationale == "Exempt under Section 26")
    #expect(
      paper.omissions.map(\.sentence) == [
        "start date, Paper Moon (line 7): the source withholds it: “#N/A”",
        "end date, Paper Moon (line 8): the source withholds it: “Reset”",
        "narrative on schedule, Paper Moon (line 9): the source withholds it: “No departmental narrative”",
        "forecast of the year, Paper Moon (line 11): the source withholds it: “TBC”",
        "whole-life cost, Paper Moon (line 12): “about nine” is not understood",
      ])
  }

  @Test func `columns and rows that say nothing known are accounted for`() throws {
    #expect(
      try Portfolio.file(Portfolio.y2021).omissions.map(\.sentence) == [
        "column “mood”: a project file has no place for it"
      ])
    #expect(
      try Portfolio.file(Portfolio.y2024).omissions.map(\.sentence) == [
        "row, line 7, column 10: it names no project: “x”"
      ])
    #expect(try Portfolio.file(Portfolio.y2014).omissions.count == 1)
  }

  @Test func `both ratings of a later portfolio are kept with their raters`() throws {
    let file = try Portfolio.file(Portfolio.y2024)
    #expect(file.snapshot.date.description == "2024-03-31")
    #expect(file.snapshot.source == "the narratives speak of 23/24-Q4")
    let programme = try #require(file.programmes.first).project.programme
    #expect(programme.id.text == "DFT_0901_1314-Q1")
    #expect(programme.confidence.map { "\($0.rater) \($0.rating.rawValue)" } == ["IPA Red", "SRO Amber"])
    #expect(
      programme.confidence.first?.rationale == "Compared to 22/23-Q4, the rating at 23/24-Q4 fell.\nMore.")
    #expect(programme.outcomes.first?.measure?.target == 12000)
  }

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]])
  func `years add up to one history in whatever order they are imported`(order: [Int]) throws {
    let texts = [Portfolio.y2014, Portfolio.y2021, Portfolio.y2024]
    var project = Project(name: "Tidal Clock")
    for index in order {
      let plan = try Portfolio.plan(texts[index], into: project)
      #expect(!plan.edit.isEmpty)
      try plan.edit.apply(to: &project)
      #expect(project == plan.project)
      let again = try Portfolio.plan(texts[index], into: project)
      #expect(again.edit.isEmpty, "\(again.edit)")
    }
    let programme = project.programme
    #expect(
      programme.confidence.map { "\($0.date) \($0.rater) \($0.rating.rawValue)" } == [
        "2013-09-30 MPA Amber/Red", "2021-03-31 IPA Amber", "2024-03-31 IPA Red", "2024-03-31 SRO Amber",
      ])
    let end = try #require(programme.milestones.first)
    #expect(end.baseline?.description == "2016-03-31")
    #expect(end.forecasts.map(\.date.description) == ["2016-03-31", "2022-09-30", "2027-01-31"])
    #expect(end.forecasts.map(\.on.description) == ["2013-09-30", "2021-03-31", "2024-03-31"])
    #expect(end.slipCount == 2)
    #expect(programme.end?.description == "2027-01-31")
    #expect(programme.finance?.periods.map(\.period) == ["2013-14", "2020-21", "2023-24"])
    #expect(programme.finance?.wholeLife?.baseline == 9000)
    #expect(programme.finance?.wholeLife?.forecast == 9800)
    for text in texts {
      #expect(try Portfolio.plan(text, into: project).edit.isEmpty)
    }
  }

  @Test func `what a person has entered stays and the difference is said`() throws {
    var project = try #require(try Portfolio.file(Portfolio.y2024).programmes.first).project
    project.programme.confidence[1].rating = .green
    project.programme.name = "The Tidal Clock"
    project.programme.finance?.periods[0].baseline = 21
    let plan = try Portfolio.plan(Portfolio.y2024, into: project)
    #expect(plan.edit.isEmpty)
    #expect(
      plan.notTaken.map(\.what).suffix(3) == [
        "another name", "another rating by SRO", "another baseline of 2023-24",
      ])
  }

  @Test func `a project is found by number before name, and by what the caller names`() throws {
    let file = try Portfolio.file(Portfolio.y2021)
    var renamed = Project(name: "Something else")
    renamed.programme.id = ID("DFT_0902_1314-Q1")
    #expect(file.programme(of: renamed)?.name == "Salt Ledger")
    #expect(file.programme(of: Project(name: "TIDAL  CLOCK"))?.name == "Tidal clock")
    #expect(file.programme(of: Project(name: "Ledger of Light")) == nil)
    #expect(file.programme(named: "salt-ledger")?.number == "DFT_0902_1314-Q1")
    let named = try #require(file.programme(named: "salt  LEDGER"))
    let plan = GMPPImport.plan(named, of: file, file: "p.csv", into: Project(name: "Mine"))
    #expect(plan.project.programme.confidence.map(\.rating) == [.green])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", "this is no published major projects portfolio"),
    ("", "this is no published major projects portfolio"),
    ("Department,Description,Start date\nDFT,x,2020-01-01\n", "the portfolio has no names of projects"),
    ("Project name,Department,Description\nA,DFT,x\n", "this is no published major projects portfolio"),
    (
      "id,project,type,category,status,description,owner\nR-01,Acme,R,Data,Open,Late data,TPM\n",
      "this is no published major projects portfolio"
    ),
    ("Project name,Department,End date\nA,DFT,2030-01-01\n", "nothing says for which day this portfolio speaks"),
    ("Project name,Department,\"Description\nA,DFT,x\n", "a quotation mark is opened and never closed"),
  ])
  func `a file that is no portfolio is refused with a reason`(text: String, message: String) throws {
    let problem = try #require(throws: ImportProblem.self) { try Portfolio.file(text, "odd.csv") }
    #expect(problem.message == message)
    #expect(problem.description.hasPrefix("odd.csv:"))
    #expect(problem.remedy != nil)
  }

  @Test func `the day can be given where the file does not say it`() throws {
    let day = try #require(CalendarDate("2019-03-31"))
    let text = "Project name,Department,RAG rating\nNight Ferry,DFT,Green\n"
    let file = try GMPPImport.read(Array(text.utf8), file: "p.csv", snapshot: day)
    #expect(file.programmes.first?.project.programme.confidence.map(\.date) == [day])
    #expect(file.programmes.first?.project.programme.confidence.map(\.rater) == ["IPA"])
  }

  @Test func `an end before the start is not taken`() throws {
    let text = "year,Project name,Start date,End date\n2021,Backwards,2020-05-01,2019-05-01\n"
    let programme = try #require(try Portfolio.file(text).programmes.first)
    #expect(programme.project.programme.end == nil)
    #expect(
      programme.omissions.map(\.sentence) == [
        "end date, Backwards (line 2): 2019-05-01 lies before the start, 2020-05-01"
      ])
  }

  @Test func `names of files are plain and unique`() {
    var taken: Set<String> = []
    #expect(GMPPImport.slug("King’s Cross – Phase 2/3 (North)", taken: &taken) == "kings-cross-phase-2-3-north")
    #expect(GMPPImport.slug("Kings Cross: Phase 2 3 North", taken: &taken) == "kings-cross-phase-2-3-north-2")
    #expect(GMPPImport.slug("…", taken: &taken) == "programme")
    #expect(GMPPImport.slug(String(repeating: "long ", count: 40), taken: &taken).utf8.count <= 64)
  }

  @Test func `an older portfolio leaves the forecast alone, also where only the SRO rated since`() throws {
    func portfolio(_ year: Int, _ cost: Int) -> String {
      "year,GMPP ID Number,Project Name,SRO Delivery Confidence Assessment,TOTAL Baseline Whole Life Costs (£m)\n"
        + "\(year),DFT_0903,Slack Water,Green,\(cost)\n"
    }
    func merged(_ years: [(Int, Int)]) throws -> Finance? {
      var project = Project(name: "Slack Water")
      for (year, cost) in years {
        try Portfolio.plan(portfolio(year, cost), into: project).edit.apply(to: &project)
      }
      return project.programme.finance
    }
    let inOrder = try merged([(2021, 100), (2022, 120), (2023, 150)])
    #expect(inOrder?.wholeLife?.forecast == 150)
    #expect(try merged([(2021, 100), (2023, 150), (2022, 120)])?.wholeLife?.forecast == 150)
  }
}
