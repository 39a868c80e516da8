import FoundationEssentials
import Insight
import Programme
import Records

/// The day on which tests judge.
let today = day("2026-11-03")

/// A day by its text; a text that is no day is the first of 1970, which no test expects.
func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }

/// A record with some fields set.
func make<Value: Record>(_ change: (inout Value) -> Void) -> Value {
  var value = Value()
  change(&value)
  return value
}

/// A project with some fields set and no other fault to find.
func project(_ change: (inout Project) -> Void = { _ in }) -> Project {
  var project = Project(name: "Programme")
  change(&project)
  return project
}

/// A partner without a fault, at a step, with some fields changed.
func partner(_ step: Step = .workTogether, _ change: (inout Partner) -> Void = { _ in }) -> Partner {
  var partner = Partner()
  partner.id = ID("P-1")
  partner.name = "Northgate"
  partner.purpose = "Runs the data centre"
  partner.step = step
  partner.practices = Practice.of(.setUp).map { practice in
    make {
      $0.question = practice.id
      $0.answer = .yes
      $0.by = "R. Singh"
    }
  }
  change(&partner)
  return partner
}

/// A project with one partner.
func project(with partner: Partner) -> Project { project { $0.partners = [partner] } }

/// A milestone expected on a day, with the dates it was moved to.
func milestone(
  _ id: String = "GO-LIVE", on baseline: CalendarDate?, moved: [CalendarDate] = [], said: CalendarDate = today,
  _ change: (inout Milestone) -> Void = { _ in }
) -> Milestone {
  var milestone = Milestone()
  milestone.id = ID(id)
  milestone.title = id
  milestone.baseline = baseline
  milestone.forecasts = moved.map { date in
    make {
      $0.on = said
      $0.date = date
    }
  }
  change(&milestone)
  return milestone
}

/// An open roadblock raised so many days ago, with an event today so that it has news.
func roadblock(
  _ id: String = "RB-1", age: Int? = 0, news: Int? = 0, _ change: (inout Roadblock) -> Void = { _ in }
) -> Roadblock {
  var roadblock = Roadblock()
  roadblock.id = ID(id)
  roadblock.title = "Sign-off waits"
  roadblock.raisedOn = age.map { today - $0 }
  if let news { roadblock.events = [event(.comment, daysAgo: news)] }
  change(&roadblock)
  return roadblock
}

/// An event so many days ago.
func event(_ change: EventChange, to after: String? = nil, daysAgo: Int) -> RoadblockEvent {
  make {
    $0.at = Instant(today - daysAgo, hour: 12)
    $0.change = change
    $0.after = after
  }
}

/// A roadblock that took so many days to resolve, and was resolved so many days ago.
func resolved(_ id: String, took days: Int, ago: Int, as status: Status = .resolved) -> Roadblock {
  roadblock(id, age: days + ago, news: nil) {
    $0.status = status
    $0.events = [event(.status, to: status.rawValue, daysAgo: ago)]
  }
}

/// A bid without a fault, scored by an evaluator or two on the one criterion so many days ago.
func scoredBid(daysAgo: Int?, scores: Int..., with change: (inout Bid) -> Void = { _ in }) -> Bid {
  var bid = Bid()
  bid.id = ID("VEXLEY")
  bid.bidder = "Vexley & Thorne"
  bid.references = Array(repeating: "Northmark county: called", count: 9)
  bid.caseStudies = Array(repeating: "Bus times", count: 9)
  bid.scores = (scores.isEmpty ? [4] : scores).enumerated().map { place, value in
    make {
      $0.criterion = ID("APPROACH")
      $0.evaluator = "Evaluator \(place + 1)"
      $0.score = value
      $0.on = daysAgo.map { today - $0 }
    }
  }
  change(&bid)
  return bid
}

/// A project in which a partner is selected from bids, without a fault, with some fields of the selection changed.
func selecting(_ bids: Bid..., with change: (inout Selection) -> Void = { _ in }) -> Project {
  project(
    with: partner(.select) {
      var selection = Selection()
      selection.framework = "RM6195"
      selection.qualityWeight = 60
      selection.priceWeight = 40
      selection.criteria = [
        make {
          $0.id = ID("APPROACH")
          $0.title = "Technical approach"
          $0.weight = 60
          $0.agreedOn = today - 100
        }
      ]
      selection.bids = bids
      selection.stakeholders = [make { $0.name = "R. Singh" }]
      change(&selection)
      $0.selection = selection
    })
}

/// What a rule finds in a project today.
func found(_ rule: String, in project: Project) -> [Finding] {
  Insight(project, on: today).findings.filter { $0.rule == rule }
}

/// The levels that a rule finds in a project today.
func levels(_ rule: String, in project: Project) -> [Health] { found(rule, in: project).map(\.level) }
