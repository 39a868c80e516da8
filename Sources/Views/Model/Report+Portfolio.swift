import Insight
import Programme
public import Records

extension Report {
  /// The programmes of a folder, one row each, and the files that could not be read.
  ///
  /// - Parameters:
  ///   - members: the files in the order of the rows.
  ///   - folder: what the folder is called.
  ///   - date: the day on which they are judged.
  public init(portfolio members: [PortfolioMember], of folder: String, on date: CalendarDate) {
    var rows: [ViewRow] = []
    var failures: [ViewItem] = []
    var classification = Classification.none
    for member in members {
      switch member.outcome {
      case .failed(let why): failures.append(ViewItem(why))
      case .read(let project, let insight):
        let programme = project.programme
        classification = Report.stricter(classification, programme.classification)
        rows.append([
          .text(programme.name), .text(ifAny: programme.organisation), .text(ifAny: insight.declared?.rating.rawValue),
          .evidence(of: insight), .flag(insight.isWatermelon), .whole(project.partners.count),
          .whole(insight.roadblocks.open), .whole(insight.roadblocks.pastDue), .whole(insight.areasRecorded),
          .whole(insight.areas.count), .text(programme.id.text), .text(ifAny: insight.declared?.raterName),
          .date(ifAny: insight.declared?.date), .whole(insight.findings.count { $0.level == .red }),
          .whole(insight.findings.count { $0.level == .amber }), .text(member.path),
        ])
      }
    }
    var blocks: [ViewBlock] = [
      .table(
        ViewTable(
          "programmes", "",
          columns: [
            ViewColumn("name", "Programme"), ViewColumn("organisation", "Organisation", isDetail: true),
            ViewColumn("declared", "Declared"), ViewColumn("evidence", "Evidence"),
            ViewColumn("watermelon", "Watermelon"), ViewColumn("partners", "Partners", isNumber: true),
            ViewColumn("openRoadblocks", "Open", isNumber: true),
            ViewColumn("pastDue", "Past due", isNumber: true),
            .data("areasRecorded"), .data("areas"), .data("id"),
            .data("declaredBy"), .data("declaredOn"), .data("red"), .data("amber"),
            ViewColumn("path", "File", isDetail: true),
          ], rows: rows, empty: "No programme could be read."))
    ]
    if !failures.isEmpty {
      blocks.append(.list(ViewList("unreadable", "Files that cannot be read", failures, empty: "None.")))
    }
    self.init(
      subject: "portfolio", title: folder, date: date, classification: classification,
      sections: [ViewSection("portfolio", "Programmes", blocks)])
  }

  private static func stricter(_ first: Classification, _ second: Classification) -> Classification {
    let order: [Classification] = [.none, .official, .officialSensitive]
    return order.last { $0 == first || $0 == second } ?? .none
  }
}
