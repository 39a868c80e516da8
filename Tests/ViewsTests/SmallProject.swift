import FoundationEssentials
import Insight
import Programme
import Records

/// A small programme on which every section has something to say.
enum SmallProject {
  static let today = day("2026-11-03")

  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

  static var insight: Insight { Insight(project, on: today) }

  static var project: Project {
    var project = Project(name: "Harbour Fees Online")
    project.programme.organisation = "Harbour Department"
    project.programme.seniorResponsibleOwner = "M. Ashdown"
    project.programme.summary = "Fees are paid online, at any hour and from any boat."
    project.programme.classification = .official
    project.programme.start = day("2026-01-05")
    project.programme.confidence = [declared("2026-06-01", .amber), declared("2026-10-20", .green)]
    project.programme.milestones = [milestone, met]
    project.programme.outcomes = [outcome]
    project.programme.finance = finance
    project.partners = [partner]
    project.roadblocks = [waiting, theirs, resolved]
    return project
  }

  private static func declared(_ date: String, _ rating: Confidence) -> ConfidenceAssessment {
    var assessment = ConfidenceAssessment()
    assessment.date = day(date)
    assessment.rater = "SRO"
    assessment.rating = rating
    assessment.rationale = "The new date holds."
    return assessment
  }

  private static var milestone: Milestone {
    var milestone = Milestone()
    milestone.id = ID("GO-LIVE")
    milestone.title = "Service live"
    milestone.mustHave = true
    milestone.partner = ID("ALDER")
    milestone.baseline = day("2026-09-01")
    milestone.forecasts = [
      forecast("2026-07-01", "2026-12-01", "testing"), forecast("2026-10-15", "2027-02-01", "data"),
    ]
    return milestone
  }

  private static func forecast(_ on: String, _ date: String, _ reason: String) -> Forecast {
    var forecast = Forecast()
    forecast.on = day(on)
    forecast.date = day(date)
    forecast.reason = reason
    return forecast
  }

  private static var met: Milestone {
    var milestone = Milestone()
    milestone.id = ID("DESIGN")
    milestone.title = "Design agreed"
    milestone.baseline = day("2026-04-01")
    milestone.metOn = day("2026-04-08")
    return milestone
  }

  private static var outcome: Outcome {
    var outcome = Outcome()
    outcome.id = ID("CALLS")
    outcome.title = "Fewer calls"
    outcome.owner = "R. Singh"
    var measure = OutcomeMeasure()
    measure.metric = "calls a week"
    measure.unit = "calls"
    measure.baseline = 900
    measure.target = 300
    measure.targetDate = day("2027-06-30")
    var reading = Reading()
    reading.date = day("2026-10-12")
    reading.value = 750
    measure.readings = [reading]
    outcome.measure = measure
    return outcome
  }

  private static var finance: Finance {
    var finance = Finance()
    finance.currency = "GBP"
    finance.unit = "m"
    var whole = WholeLifeCost()
    whole.baseline = 12
    whole.forecast = Decimal(string: "12.3")
    finance.wholeLife = whole
    var period = FinancePeriod()
    period.period = "2026-27"
    period.baseline = Decimal(string: "4.5")
    period.actual = Decimal(string: "4.75")
    finance.periods = [period]
    return finance
  }

  private static var partner: Partner {
    var partner = Partner()
    partner.id = ID("ALDER")
    partner.name = "Alder Software"
    partner.purpose = "Builds the service."
    partner.step = .workTogether
    var scorecard = Scorecard()
    scorecard.reviews = [review("R-1", "2026-07-10", 4, 4), review("R-2", "2026-10-10", 3, 5)]
    partner.scorecard = scorecard
    return partner
  }

  private static func review(_ id: String, _ date: String, _ ours: Int, _ theirs: Int) -> Review {
    var review = Review()
    review.id = ID(id)
    review.period = String(date.prefix(7))
    review.date = day(date)
    review.scores = [score(.department, .partner, ours), score(.partner, .department, theirs)]
    review.scores.append(score(.partner, .partner, 5))
    return review
  }

  private static func score(_ from: Party, _ about: Party, _ value: Int) -> Score {
    var score = Score()
    score.dimension = Dimension.standard.first?.id.text ?? ""
    score.scoredBy = from
    score.about = about
    score.score = value
    return score
  }

  private static var waiting: Roadblock {
    var roadblock = Roadblock()
    roadblock.id = ID("RB-AAAA")
    roadblock.title = "Nobody decides on fees for shared moorings"
    roadblock.partner = ID("ALDER")
    roadblock.severity = .high
    roadblock.status = .waiting
    roadblock.owner = "I. Carvalho"
    roadblock.raisedOn = day("2026-08-01")
    roadblock.dueOn = day("2026-10-20")
    roadblock.blocks = [ID("GO-LIVE")]
    roadblock.events = [
      event("2026-08-01T09:00:00Z", .status, nil, "open"),
      event("2026-10-25T09:00:00Z", .status, "open", "waiting", "for the board"),
      event("2026-10-26T09:00:00Z", .due, "2026-09-20", "2026-10-20"),
    ]
    return roadblock
  }

  private static var theirs: Roadblock {
    var roadblock = Roadblock()
    roadblock.id = ID("RB-BBBB")
    roadblock.title = "Two engineers rolled off"
    roadblock.side = .partner
    roadblock.raisedOn = day("2026-10-28")
    roadblock.events = [event("2026-10-28T09:00:00Z", .status, nil, "open")]
    return roadblock
  }

  private static var resolved: Roadblock {
    var roadblock = Roadblock()
    roadblock.id = ID("RB-CCCC")
    roadblock.title = "Test data missing"
    roadblock.status = .resolved
    roadblock.raisedOn = day("2026-05-01")
    roadblock.events = [
      event("2026-05-01T09:00:00Z", .status, nil, "open"), event("2026-06-01T09:00:00Z", .status, "open", "resolved"),
    ]
    return roadblock
  }

  private static func event(
    _ at: String, _ change: EventChange, _ before: String?, _ after: String?, _ note: String = ""
  ) -> RoadblockEvent {
    var event = RoadblockEvent()
    event.at = Instant(at) ?? Instant(secondsSinceEpoch: 0)
    event.by = "A. Okafor"
    event.change = change
    event.before = before
    event.after = after
    event.note = note
    return event
  }
}
