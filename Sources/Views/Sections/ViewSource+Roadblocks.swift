import Insight
import Programme
import Records

extension ViewSource {
  /// What is in the way: counted, then by whose move it is, the oldest first.
  var roadblocks: ViewSection {
    let open = oldestFirst
    guard !open.isEmpty else {
      return ViewSection("roadblocks", "Open roadblocks", [.facts(counts), .table(table("department", "", []))])
    }
    return ViewSection(
      "roadblocks", "Open roadblocks",
      [.facts(counts)]
        + Side.allCases.map { side in
          .table(table(side.key, side.heading, open.filter { $0.side == side }))
        })
  }

  /// All open roadblocks in one table, the oldest first.
  var openTable: ViewSection {
    ViewSection("roadblocks", "Open roadblocks", [.facts(counts), .table(table("roadblocks", "", oldestFirst))])
  }

  /// The open roadblocks past their day, those longest past first, with whom to ask.
  var pastDue: ViewSection {
    let late = oldestFirst.compactMap { roadblock in roadblock.daysOverdue(on: today).map { (roadblock, $0) } }
      .sorted { $1.1 < $0.1 }
    return ViewSection(
      "pastDue", "Roadblocks past due",
      [
        .table(
          ViewTable(
            "roadblocks", "",
            columns: [
              ViewColumn("id", "Id"), ViewColumn("title", "Roadblock"), ViewColumn("severity", "Severity"),
              ViewColumn("partner", "Partner"), ViewColumn("owner", "Owner"),
              ViewColumn("overdueDays", "Days", isNumber: true), .data("due"), .data("partnerId"),
            ],
            rows: late.map { roadblock, days in
              [
                .text(roadblock.id.text), .text(roadblock.title), .text(roadblock.severity.rawValue),
                name(roadblock.partner), .text(ifAny: roadblock.owner), .whole(days), .date(ifAny: roadblock.dueOn),
                .id(roadblock.partner),
              ]
            }, empty: "No roadblock is past due."))
      ])
  }

  /// One roadblock: its age, and everything recorded.
  func roadblock(_ roadblock: Roadblock) -> ViewSection {
    ViewSection(
      "roadblock", "Roadblock",
      [
        .facts([
          ViewFact("ageDays", "Days in the way", .whole(ifAny: roadblock.age(on: today))),
          ViewFact(
            "daysInStatus", "Days \(roadblock.status.rawValue)", .whole(ifAny: roadblock.daysInStatus(on: today))),
          ViewFact("overdueDays", "Days past due", .whole(ifAny: roadblock.daysOverdue(on: today))),
          ViewFact("partnerName", "Partner's name", name(roadblock.partner)),
        ]),
        .list(
          ViewList(
            "findings", "Findings", insight.findings(about: .roadblock(roadblock.id)).map { item($0) },
            empty: "The rules found nothing to say about this roadblock.")),
        .record(ViewRecord("record", roadblock)),
      ])
  }

  /// A table of roadblocks, for lists that were chosen otherwise.
  func table(
    _ key: String, _ title: String, _ roadblocks: [Roadblock], empty: String = "No open roadblocks."
  ) -> ViewTable {
    ViewTable(
      key, title,
      columns: [
        ViewColumn("id", "Id"), ViewColumn("title", "Roadblock"), ViewColumn("severity", "Severity"),
        ViewColumn("side", "Side", isDetail: true), ViewColumn("partner", "Partner", isDetail: true),
        ViewColumn("cause", "Cause", isDetail: true), ViewColumn("owner", "Owner"),
        ViewColumn("ageDays", "Age", isNumber: true), ViewColumn("due", "Due"),
        ViewColumn("overdueDays", "Past due", isNumber: true, isDetail: true), ViewColumn("status", "Status"),
        ViewColumn("escalation", "Escalated to", isDetail: true),
        ViewColumn("blocks", "Holds up", isDetail: true), .data("partnerId"), .data("kind"), .data("raisedOn"),
        .data("daysInStatus"),
      ],
      rows: roadblocks.map {
        [
          .text($0.id.text), .text($0.title), .text($0.severity.rawValue), .text($0.side.rawValue), name($0.partner),
          .text(ifAny: $0.cause?.rawValue), .text(ifAny: $0.owner), .whole(ifAny: $0.age(on: today)),
          .date(ifAny: $0.dueOn), .whole(ifAny: $0.daysOverdue(on: today)), .text($0.status.rawValue),
          .text($0.escalation.rawValue), .texts($0.blocks.map(\.text)), .id($0.partner),
          .text(ifAny: $0.kind?.rawValue), .date(ifAny: $0.raisedOn), .whole(ifAny: $0.daysInStatus(on: today)),
        ]
      }, empty: empty)
  }

  private var counts: [ViewFact] {
    let summary = insight.roadblocks
    return [
      ViewFact("open", "Open", .whole(summary.open)),
      ViewFact("pastDue", "Past due", .whole(summary.pastDue)),
      ViewFact("critical", "Critical", .whole(summary.critical)),
      ViewFact("oldestDays", "Oldest, days", .whole(ifAny: summary.oldestAge)),
      ViewFact("ourMedianDays", "Median of the department's, days", .tenths(ifAny: summary.medianAge[.department])),
      ViewFact("theirMedianDays", "Median of partners', days", .tenths(ifAny: summary.medianAge[.partner])),
      ViewFact("resolvedLast30Days", "Resolved in the last 30 days", .whole(summary.resolvedLast30Days)),
      ViewFact("serviceLevel", "Service level", .text(insight.serviceLevel.words)),
      .data("serviceLevelDays", insight.serviceLevel.daysReached),
      .data("serviceLevelPromisedShare", .hundredths(ifAny: ServiceLevel.share)),
    ] + insight.serviceLevel.members
  }

  private var oldestFirst: [Roadblock] { project.roadblocks.filter(\.status.isOpen).oldestFirst(on: today) }
}

extension [Roadblock] {
  /// The roadblocks by age, the oldest first; of equal age the more severe first; those without a day last.
  func oldestFirst(on today: CalendarDate) -> [Roadblock] {
    enumerated().map { (age: $0.element.age(on: today) ?? -1, place: $0.offset, roadblock: $0.element) }.sorted {
      ($1.age, $1.roadblock.severity.rank, $0.place) < ($0.age, $0.roadblock.severity.rank, $1.place)
    }.map(\.roadblock)
  }
}

extension Side {
  /// The name in data.
  var key: String { self == .thirdParty ? "thirdParty" : rawValue }

  /// Whose move it is, as a heading.
  fileprivate var heading: String {
    switch self {
    case .department: "The department's move"
    case .partner: "A partner's move"
    case .shared: "The move of both"
    case .thirdParty: "A third party's move"
    }
  }
}
