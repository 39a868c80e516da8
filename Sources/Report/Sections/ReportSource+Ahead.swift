import Insight
import Programme
import Records

extension ReportSource {
  /// All that looks ahead.
  var ahead: [ReportSection] {
    let outlook = Outlook(project, on: today)
    return [coming(outlook), forecast(outlook), flow(outlook), slips(outlook)]
  }

  /// What is due in the days ahead and what is overdue, by date.
  func coming(_ outlook: Outlook) -> ReportSection {
    let coming = outlook.coming
    return ReportSection(
      "comingUp", "Coming up in \(coming.days) days",
      [
        .facts([
          ReportFact("days", "Days ahead", .whole(coming.days)),
          ReportFact("overdue", "Overdue", .whole(coming.overdue.count)),
          ReportFact("ahead", "Ahead", .whole(coming.ahead.count)),
        ]),
        .table(
          ReportTable(
            "due", "",
            columns: [
              ReportColumn("date", "Day"), ReportColumn("daysAhead", "In days", isNumber: true, isDetail: true),
              ReportColumn("kind", "Kind"), ReportColumn("title", "What"), ReportColumn("side", "Move"),
              ReportColumn("partner", "Partner"), ReportColumn("owner", "Owner", isDetail: true),
              ReportColumn("note", "Note", isDetail: true), ReportColumn("record", "Record", isDetail: true),
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
  func forecast(_ outlook: Outlook) -> ReportSection {
    let forecast = outlook.forecast
    var likely: RoadblockForecast.Estimate?
    var half: RoadblockForecast.Estimate?
    if case .expected(let first, let second) = forecast.outcome { (half, likely) = (first, second) }
    return ReportSection(
      "forecast", "How long roadblocks take",
      [
        .facts(
          [
            ReportFact("open", "Open", .whole(forecast.open)),
            ReportFact("serviceLevel", "Service level", .text(outlook.serviceLevel.words)),
            ReportFact("serviceLevelDays", "Service level, days", outlook.serviceLevel.daysReached),
            ReportFact("serviceLevelHeld", "It held so far", .text(outlook.serviceLevelTest.words)),
            ReportFact("forecast", "Forecast", .text(forecast.words)),
            ReportFact("halfBy", "In half of all futures by", .date(ifAny: half?.date)),
            ReportFact("likelyBy", "In 85% of all futures by", .date(ifAny: likely?.date)),
            ReportFact("forecastHeld", "It held so far", .text(forecast.backTest.words)),
            ReportFact("sameOnesHeld", "The same ones so far", .text(forecast.sameOnes.words)),
          ] + outlook.serviceLevel.members + told("serviceLevel", outlook.serviceLevelTest)
            + told("forecast", forecast.backTest) + told("sameOnes", forecast.sameOnes))
      ])
  }

  /// How often a promise of the past held, for machines: how many were made, how many held, what share was promised.
  private func told(_ key: String, _ test: BackTest) -> [ReportFact] {
    [
      .data("\(key)PromisesMade", .whole(test.made)), .data("\(key)PromisesHeld", .whole(test.held)),
      .data("\(key)PromisedShare", .hundredths(ifAny: test.promised)),
    ]
  }

  /// How old what is open is, and what came and went week by week.
  func flow(_ outlook: Outlook) -> ReportSection {
    let ageing = outlook.ageing
    return ReportSection(
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
          ReportTable(
            "ageing", "Age of open roadblocks",
            columns: [ReportColumn("age", "Age")]
              + Side.allCases.map { ReportColumn($0.key, $0.spoken.capitalised, isNumber: true) }
              + [ReportColumn("all", "All", isNumber: true), .data("fromDays"), .data("toDays")],
            rows: ageing.bands.map { band in
              [.text(band.words)] + Side.allCases.map { .whole(band.bySide[$0] ?? 0) }
                + [.whole(band.roadblocks.count), .whole(band.from), .whole(ifAny: band.to)]
            }, empty: "No open roadblocks.")),
        .table(
          ReportTable(
            "weeks", "Came and went, by the last day of the week",
            columns: [
              ReportColumn("end", "Week to"), ReportColumn("came", "Came", isNumber: true),
              ReportColumn("went", "Went", isNumber: true), ReportColumn("open", "Open", isNumber: true),
              ReportColumn("inProgress", "In progress", isNumber: true),
              ReportColumn("waiting", "Waiting", isNumber: true),
              ReportColumn("closed", "Closed", isNumber: true),
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
  func slips(_ outlook: Outlook) -> ReportSection {
    ReportSection(
      "slips", "Which dates slip",
      [
        .table(
          ReportTable(
            "milestones", "",
            columns: [
              ReportColumn("id", "Id"), ReportColumn("title", "Milestone", isDetail: true),
              ReportColumn("slips", "Slips", isNumber: true), ReportColumn("days", "Days late", isNumber: true),
              ReportColumn("history", "So far"), ReportColumn("chance", "Next"),
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
