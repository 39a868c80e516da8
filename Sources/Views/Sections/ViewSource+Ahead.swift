import Insight
import Programme
import Records

extension ViewSource {
  /// All that looks ahead.
  var ahead: [ViewSection] {
    let outlook = Outlook(project, on: today)
    return [coming(outlook), forecast(outlook), flow(outlook), slips(outlook)]
  }

  /// What is due in the days ahead and what is overdue, by date.
  func coming(_ outlook: Outlook) -> ViewSection {
    let coming = outlook.coming
    return ViewSection(
      "comingUp", "Coming up in \(coming.days) days",
      [
        .facts([
          ViewFact("days", "Days ahead", .whole(coming.days)),
          ViewFact("overdue", "Overdue", .whole(coming.overdue.count)),
          ViewFact("ahead", "Ahead", .whole(coming.ahead.count)),
        ]),
        .table(
          ViewTable(
            "due", "",
            columns: [
              ViewColumn("date", "Day"), ViewColumn("daysAhead", "In days", isNumber: true, isDetail: true),
              ViewColumn("kind", "Kind"), ViewColumn("title", "What"), ViewColumn("side", "Move"),
              ViewColumn("partner", "Partner"), ViewColumn("owner", "Owner", isDetail: true),
              ViewColumn("note", "Note", isDetail: true), ViewColumn("record", "Record", isDetail: true),
              .data("partnerId"),
            ],
            rows: coming.items.map {
              [
                .date($0.date), .whole($0.daysAhead), .text($0.kind.rawValue), .text($0.title), .text($0.side.rawValue),
                name($0.partner), .text(ifAny: $0.owner), .text(ifAny: $0.note), .text($0.record.description),
                .id($0.partner),
              ]
            }, empty: "Nothing is due in the next \(counted(coming.days, "day")), and nothing is overdue.")),
      ])
  }

  /// How long roadblocks take and by when those open will be gone, with how often that was right.
  func forecast(_ outlook: Outlook) -> ViewSection {
    let forecast = outlook.forecast
    var likely: RoadblockForecast.Estimate?
    var half: RoadblockForecast.Estimate?
    if case .expected(let first, let second) = forecast.outcome { (half, likely) = (first, second) }
    return ViewSection(
      "forecast", "How long roadblocks take",
      [
        .facts(
          [
            ViewFact("open", "Open", .whole(forecast.open)),
            ViewFact("serviceLevel", "Service level", .text(outlook.serviceLevel.words)),
            ViewFact("serviceLevelDays", "Service level, days", outlook.serviceLevel.daysReached),
            ViewFact("serviceLevelHeld", "It held so far", .text(outlook.serviceLevelTest.words)),
            ViewFact("forecast", "Forecast", .text(forecast.words)),
            ViewFact("halfBy", "In half of all futures by", .date(ifAny: half?.date)),
            ViewFact("likelyBy", "In 85% of all futures by", .date(ifAny: likely?.date)),
            ViewFact("forecastHeld", "It held so far", .text(forecast.backTest.words)),
            ViewFact("sameOnesHeld", "The same ones so far", .text(forecast.sameOnes.words)),
          ] + outlook.serviceLevel.members + told("serviceLevel", outlook.serviceLevelTest)
            + told("forecast", forecast.backTest) + told("sameOnes", forecast.sameOnes))
      ])
  }

  /// How often a promise of the past held, for machines: how many were made, how many held, what share was promised.
  private func told(_ key: String, _ test: BackTest) -> [ViewFact] {
    [
      .data("\(key)PromisesMade", .whole(test.made)), .data("\(key)PromisesHeld", .whole(test.held)),
      .data("\(key)PromisedShare", .hundredths(ifAny: test.promised)),
    ]
  }

  /// How old what is open is, and what came and went week by week.
  func flow(_ outlook: Outlook) -> ViewSection {
    let ageing = outlook.ageing
    return ViewSection(
      "flow", "How roadblocks flow",
      [
        .paragraph(key: "summary", outlook.flow.words.capitalised + "."),
        .facts([
          .data("weeksCounted", .whole(outlook.flow.weeks.count)),
          .data("arrivalsPerWeek", .hundredths(ifAny: outlook.flow.arrivalsPerWeek)),
          .data("closuresPerWeek", .hundredths(ifAny: outlook.flow.closuresPerWeek)),
          .data("growth", .whole(outlook.flow.growth)),
          .data("beyondServiceLevel", .whole(ageing.beyondServiceLevel)),
        ]),
        .table(
          ViewTable(
            "ageing", "Age of open roadblocks",
            columns: [ViewColumn("age", "Age")]
              + Side.allCases.map { ViewColumn($0.key, $0.spoken.capitalised, isNumber: true) }
              + [ViewColumn("all", "All", isNumber: true), .data("fromDays"), .data("toDays")],
            rows: ageing.bands.map { band in
              [.text(band.words)] + Side.allCases.map { .whole(band.bySide[$0] ?? 0) }
                + [.whole(band.roadblocks.count), .whole(band.from), .whole(ifAny: band.to)]
            }, empty: "No open roadblocks.")),
        .table(
          ViewTable(
            "weeks", "Came and went, by the last day of the week",
            columns: [
              ViewColumn("end", "Week to"), ViewColumn("came", "Came", isNumber: true),
              ViewColumn("went", "Went", isNumber: true), ViewColumn("open", "Open", isNumber: true),
              ViewColumn("inProgress", "In progress", isNumber: true),
              ViewColumn("waiting", "Waiting", isNumber: true),
              ViewColumn("closed", "Closed", isNumber: true),
            ],
            rows: outlook.flow.weeks.map { week in
              [
                .date(week.end), .whole(week.arrivals), .whole(week.closures), .whole(week.byStatus[.open] ?? 0),
                .whole(week.byStatus[.inProgress] ?? 0), .whole(week.byStatus[.waiting] ?? 0),
                .whole(week.everRaised - week.open),
              ]
            }, empty: "No weeks.")),
      ])
  }

  /// Which dates slip, the worst first, and how likely they are to slip again.
  func slips(_ outlook: Outlook) -> ViewSection {
    ViewSection(
      "slips", "Which dates slip",
      [
        .table(
          ViewTable(
            "milestones", "",
            columns: [
              ViewColumn("id", "Id"), ViewColumn("title", "Milestone", isDetail: true),
              ViewColumn("slips", "Slips", isNumber: true), ViewColumn("days", "Days late", isNumber: true),
              ViewColumn("history", "So far"), ViewColumn("chance", "Next"),
              .data("chanceOfSlip"), .data("baseline"), .data("expected"),
            ],
            rows: outlook.slips.map {
              [
                .text($0.id.text), .text($0.title), .whole($0.slips), .whole(ifAny: $0.totalDays), .text($0.words),
                .text(ifAny: $0.chance?.words), .hundredths(ifAny: $0.chance?.probability),
                .date(ifAny: $0.baseline), .date(ifAny: $0.points.last?.date),
              ]
            }, empty: "No milestone is ahead that has a date."))
      ])
  }
}
