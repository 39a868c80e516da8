import Programme
import Records
import Testing

/// Each fault at its boundary: what is just right passes, what is just wrong is said with its field.
@Suite struct RecordFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let place: String
    let values: [String]
    /// The fields at fault; a doubt begins with a question mark.
    let fields: [String]
    var testDescription: String { "\(place) \(values.joined(separator: " "))" }

    init(_ place: String, _ values: String..., fields: [String] = []) {
      self.place = place
      self.values = values
      self.fields = fields
    }
  }

  /// Today is 3 November 2026.
  static let cases: [Case] = [
    // Scores: on the scale, on dimensions that there are, each once.
    Case("RV-2/scores", "dimension=fairness", "from=partner", "about=partner", "score=5"),
    Case("RV-2/scores", "dimension=farness", "from=partner", "about=partner", "score=5", fields: ["dimension"]),
    Case("RV-2/scores", "dimension=clarity", "from=partner", "about=department", "score=1", fields: ["dimension"]),
    Case("RV-2/scores", "dimension=clarity", "from=partner", "about=partner", "score=1"),
    Case("RV-2/scores/1", "score=1"), Case("RV-2/scores/1", "dimension=clarity", fields: ["dimension"]),
    // Weights.
    Case("selection", "qualityWeight=61", fields: ["priceWeight"]),
    Case("selection", "qualityWeight=70", "priceWeight=30"), Case("selection", "priceWeight="),
    Case("selection", "qualityWeight=101", "priceWeight=-1", fields: ["qualityWeight", "priceWeight"]),
    Case("selection", "qualityWeight=100", "priceWeight=0"),
    Case("criteria/SKILL", "weight=59", fields: ["?weight"]), Case("criteria/SKILL", "weight=60.0", "kind=social"),
    Case("criteria/SKILL", "weight=100.1", fields: ["weight"]), Case("criteria", "title=Value", "weight=0"),
    Case("criteria", "title=Value", "weight=-1", fields: ["weight"]),
    Case("criteria", "title=Value", "weight=1", fields: ["?weight"]),
    // Bids.
    Case("B-1/scores", "criterion=PRICE", "evaluator=B. Visser", "score=0"),
    Case("B-1/scores", "criterion=SKILL", "evaluator=B. Visser", "score=0", fields: ["evaluator"]),
    Case("B-1/scores", "criterion=SKLL", "evaluator=B. Visser", "score=5", fields: ["criterion"]),
    Case("B-1/scores", "criterion=PRICE", "evaluator= ", "score=5", fields: ["evaluator"]),
    Case("B-1", "price=0"), Case("B-1", "price=-0.01", fields: ["price"]), Case("B-1", "bidder= ", fields: ["bidder"]),
    Case("B-1/scores", "criterion=SKILL", "evaluator=b.  visser ", "score=0", fields: ["evaluator"]),
    // A name is put right where nothing else has it as it was.
    Case("B-1/scores/3", "evaluator=b. visser"), Case("B-1/scores/3", "evaluator=b. visser", "score=1"),
    Case("B-1/scores/1", "evaluator=a. okafor", fields: ["evaluator"]),
    Case("B-1/scores/3", "evaluator=a. okafor", fields: ["evaluator"]),
    // Ids are told apart by ear, names stand on one line, texts hold what can be read.
    Case("partners", "id=Alder", "name=Alder Two", fields: ["id"]),
    Case("partners", "id=ALDER2", "name=Alder\nTwo", fields: ["name"]),
    Case("partners", "id=ALDER2", "name=Alder\u{1B}[2J", fields: ["name"]),
    Case("partners", "id=ALDER2", "name=Alder", "purpose=bytes \u{FFFD}", fields: ["purpose"]),
    Case("partners", "id=ALDER2", "name=Alder", "purpose=two\nlines\tare fine"),
    // Periods tell their days, and have begun.
    Case("ALDER/scorecard/reviews", "period=banana", fields: ["period"]),
    Case("ALDER/scorecard/reviews", "period=2024-Q5", fields: ["period"]),
    Case("ALDER/scorecard/reviews", "period=2026-11"),
    Case("ALDER/scorecard/reviews", "period=2026-12", fields: ["period"]),
    Case("ALDER/scorecard/reviews", "period=2027", fields: ["period"]),
    // What is referred to is there, and is named once.
    Case("roadblocks", "title=Pump", "blocks=GO-LIVE"),
    Case("roadblocks", "title=Pump", "blocks=GO-LIVE, GO-LIVE", fields: ["?blocks"]),
    // Spans.
    Case("programme", "end=2026-01-05"), Case("programme", "end=2026-01-04", fields: ["end"]),
    Case("ALDER/contract", "end=2026-02-01"), Case("ALDER/contract", "end=2026-01-31", fields: ["end"]),
    Case("ALDER/contract", "extendableTo=2027-12-31"),
    Case("ALDER/contract", "extendableTo=2027-12-30", fields: ["extendableTo"]),
    // Forecasts follow each other.
    Case("GO-LIVE/forecasts", "date=2027-04-01", "on=2026-09-02", "reason=Test data late"),
    Case("GO-LIVE/forecasts", "date=2027-04-01", "on=2026-09-02", fields: ["?reason"]),
    Case("GO-LIVE/forecasts", "date=2027-04-01", "on=2026-09-01", "reason=Test data late", fields: ["on"]),
    Case("GO-LIVE/forecasts", "date=2027-04-01", "on=2026-08-31", "reason=Test data late", fields: ["on"]),
    Case("GO-LIVE/forecasts", "date=2027-04-01", "on=2026-11-04", "reason=Test data late", fields: ["on"]),
    Case("GO-LIVE/forecasts", "date=2026-11-03"), Case("GO-LIVE/forecasts", "date=2026-11-02", fields: ["?date"]),
    Case("GO-LIVE/forecasts/2", "on=2026-03-02"),
    Case("GO-LIVE/forecasts/2", "on=2026-03-01", fields: ["on"]),
    Case("GO-LIVE/forecasts/2", "on=2026-02-28", fields: ["on"]),
    Case("GO-LIVE/forecasts/1", "on=2026-08-31"), Case("GO-LIVE/forecasts/1", "on=2026-09-01", fields: ["on"]),
    Case("GO-LIVE/forecasts/1", "on=2026-09-02", fields: ["on"]),
    // What has happened has happened by today.
    Case("GO-LIVE", "metOn=2026-11-03"), Case("GO-LIVE", "metOn=2026-11-04", fields: ["metOn"]),
    Case("GO-LIVE", "metOn=2026-01-05"), Case("GO-LIVE", "metOn=2026-01-04", fields: ["?metOn"]),
    Case("confidence", "rater=NISTA", "rating=red", "date=2026-11-03"),
    Case("confidence", "rater=NISTA", "rating=red", "date=2026-11-04", fields: ["date"]),
    Case("FASTER/measure/readings", "value=1", "date=+1", fields: ["date"]),
    Case("ALDER/practices", "question=framework", "on=+1", fields: ["on"]),
    Case("ON-TIME/checks", "on=+1", fields: ["on"]),
    Case("ALDER/contract/incentives", "text=Bonus", "checkedOn=+1", fields: ["checkedOn"]),
    Case("ALDER/contract/incentives", "text=Bonus", "checkedOn=today"), Case("AN-1", "doneOn=today"),
    Case("AN-1", "doneOn=+1", fields: ["doneOn"]), Case("MT-1", "date=today"),
    Case("MT-1", "date=+1", fields: ["?date"]),
    Case("RV-2", "date=today"), Case("RV-2", "date=+1", fields: ["date"]),
    Case("RV-2/replies", "side=partner", "text=Yes", "on=+1", fields: ["on"]),
    Case("roadblocks", "title=Late", "raisedOn=today"), Case("RB-AAAA", "raisedOn=+1", fields: ["raisedOn"]),
    Case("feedback", "text=Good", "from=partner", "about=department", "on=+1", fields: ["on"]),
    Case("FB-1", "respondedOn=2026-10-01", "response=Done"),
    Case("FB-1", "respondedOn=2026-09-30", "response=Done", fields: ["respondedOn"]),
    Case("FB-1", "respondedOn=+1", "response=Done", fields: ["respondedOn"]),
    Case("FB-1", "respondedOn=today", fields: ["response"]),
    // Once a day, once a period.
    Case("confidence", "rater=SRO", "rating=red", "date=2026-09-01", fields: ["rater"]),
    Case("confidence", "rater=SRO", "rating=red", "date=2026-09-02"),
    Case("confidence", "rater= ", "rating=red", fields: ["rater"]),
    Case("FASTER/measure/readings", "value=1", "date=2026-06-01", fields: ["date"]),
    Case("FASTER/measure/readings", "value=1", "date=2026-06-02"), Case("FASTER/measure/readings/1", "value=1"),
    Case("reviews", "period=2026-Q2", fields: ["period"]), Case("reviews", "period=2026-q2", fields: ["period"]),
    Case("reviews", "period=2026-Q3"), Case("reviews", "period= ", fields: ["period"]), Case("RV-2", "period=2026-q2"),
    Case("ON-TIME/assessments", "period=2026-q2", "rating=good", fields: ["period"]),
    Case("ON-TIME/assessments", "period=2026-Q3", "rating=good"),
    Case("confidence", "rater=sro", "rating=red", "date=2026-09-01", fields: ["rater"]),
    Case("team", "role=tester", fields: ["role"]), Case("team", "role=Test er 2"),
    // What is kept and read by nothing.
    Case("settings", "scales.benefit=none, some", fields: ["?scales"]),
    // Money.
    Case("finance", "currency=EUR", fields: ["?currency"]), Case("finance", "currency=eur", fields: ["currency"]),
    Case("finance", "currency=EURO", fields: ["currency"]), Case("finance", "currency="),
    Case("ALDER/contract", "currency=EUR", fields: ["?currency"]),
    Case("ALDER/contract", "currency=£", fields: ["currency"]), Case("ALDER/contract", "value=0"),
    Case("ALDER/contract", "value=-1", fields: ["value"]),
    // Names that tell records apart, and references.
    Case("milestones", "title=X", "id=GO-LIVE", fields: ["id"]), Case("milestones", "title=X", "id=", fields: ["id"]),
    Case("milestones", "title=X", "id=GO-DEAD"), Case("milestones", "title=X", "id=A/B"),
    Case("milestones", "title=X", "id=/A", fields: ["id"]), Case("milestones", "title=X", "id=A/", fields: ["id"]),
    Case("milestones", "title=X", "id=A\u{200B}", fields: ["id"]), Case("milestones", "title= ", fields: ["title"]),
    Case("milestones", "title=X", "partner=OAK", fields: ["partner"]), Case("milestones", "title=X", "partner=ASH"),
    Case("RB-AAAA", "blocks=GO-LIVE, GONE", fields: ["blocks"]), Case("team", "role=Tester", fields: ["role"]),
    Case("team", "role= ", fields: ["role"]), Case("team/Tester", "role=Delivery manager", fields: ["role"]),
    Case("team/Tester", "needed=0", "filled=0"),
    Case("team/Tester", "needed=-0.5", "filled=-1", fields: ["needed", "filled"]),
    Case("levels", "level=delivery", fields: ["level"]), Case("levels", "level=executive", "everyDays=1"),
    Case("periods", "period=2026-27", fields: ["period"]),
    Case("ALDER/practices", "question=two-way", fields: ["question"]),
    Case("ALDER/practices", "question=two-wya", fields: ["?question"]),
    Case("ALDER/practices", "question=Is it fun?"), Case("ALDER/practices", "question=framework"),
    Case("partners", "name= ", fields: ["name"]), Case("ALDER/selection/stakeholders", "name= ", fields: ["name"]),
    // Dimensions.
    Case("settings/dimensions", "title=Pace", "anchors=a, b, c, d, e"), Case("settings/dimensions", "title=Pace"),
    Case("settings/dimensions", "title=Pace", "anchors=a, b, c, d", fields: ["anchors"]),
    Case("settings/dimensions", "title=Pace", "id=clarity", fields: ["id"]),
  ]

  @Test(arguments: cases) func `what is at fault is found at its field, and what is right is not`(_ it: Case) throws {
    let project = try Project.harbour()
    var draft = try RecordDraft(typed: it.place, in: project)
    for value in it.values {
      let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      do throws(EditProblem) { try draft.set(parts[0], to: parts[1]) } catch {
        // What cannot be empty is refused by its field already.
        #expect(error == .badValue(parts[0], "it cannot be empty"))
        #expect(it.fields == [parts[0]])
        return
      }
    }
    #expect(draft.faults.map { ($0.isDoubt ? "?" : "") + $0.field } == it.fields, "\(draft.faults)")
    for fault in draft.faults {
      #expect(fault.words.last != "." && !fault.words.isEmpty)
    }
  }

  @Test(arguments: [("2026-10-31", true), ("2026-11-01", false)])
  func `a forecast said after its milestone was met is doubted`(met: String, isDoubted: Bool) throws {
    var project = try Project.harbour()
    project.programme.milestones[0].metOn = CalendarDate(met)
    var forecast = Forecast()
    forecast.on = try #require(CalendarDate("2026-11-01"))
    (forecast.date, forecast.reason) = (forecast.on + 30, "Test data late")
    let list = Path.milestone(ID("GO-LIVE")) + "forecasts"
    let today = try #require(CalendarDate("2026-11-03"))
    let faults = RecordContext(root: project, path: list, isNew: true, today: today).faults(of: forecast)
    #expect(faults.map(\.field) == (isDoubted ? ["on"] : []) && faults.allSatisfy(\.isDoubt))
  }

  @Test func `what was at fault before is not held against a change of something else`() throws {
    var project = try Project.harbour()
    project.programme.milestones[0].metOn = CalendarDate("2030-01-01")
    let place = Path.programme + "milestones" + .id("GO-LIVE")
    var draft = try RecordDraft(changing: place, in: project, by: .tester)
    try draft.set("owner", to: "B. Visser")
    #expect(draft.faults.isEmpty)
    try draft.set("metOn", to: "2030-01-02")
    #expect(draft.faults.map(\.field) == ["metOn"])
  }
}
