import Insight
import Programme
import Records

extension ViewSource {
  /// Each area with its level, its counts and the worst of it.
  var areaTable: ViewSection {
    ViewSection("areas", "Areas", [.table(areaRows)])
  }

  /// Each area, and under it every finding as a sentence.
  var areas: ViewSection { ViewSection("areas", "Areas", [.table(areaRows)] + reasons(insight.areas)) }

  /// Every finding as a sentence, under its area.
  var reasons: ViewSection { ViewSection("areas", "Why the areas stand so", reasons(insight.areas)) }

  /// The red findings of all areas.
  var reds: ViewSection {
    let reds = insight.findings.filter { $0.level == .red }
    return ViewSection(
      "red", "What is red",
      [.list(ViewList("findings", "", reds.map { item($0) }, empty: "The rules found nothing that is red."))])
  }

  /// What the rules found, as one list, the worst first.
  var findings: ViewSection {
    ViewSection(
      "findings", "Findings",
      [
        .table(
          ViewTable(
            "findings", "",
            columns: [
              ViewColumn("level", "Level"), ViewColumn("area", "Area"), ViewColumn("finding", "Finding"),
              ViewColumn("partner", "Partner", isDetail: true), ViewColumn("rule", "Rule", isDetail: true),
              ViewColumn("records", "Records", isDetail: true), .data("brief"),
            ],
            rows: insight.findings.map { finding in
              let partner: ViewValue =
                if case .partner(let id) = finding.scope { .text(id.text) } else { .absent }
              return [
                .health(finding.level), .text(finding.area.title), .text(finding.sentence), partner,
                .text(finding.rule), .texts(finding.records.map(\.description)), .text(finding.brief),
              ]
            }, empty: "The rules found nothing to say."))
      ])
  }

  /// The findings of each area that has any, under its name and level.
  func reasons(_ areas: [AreaHealth]) -> [ViewBlock] {
    areas.filter { !$0.findings.isEmpty }.map { area in
      .list(
        ViewList(
          area.area.rawValue, "\(area.area.title): \(area.health.title)", area.findings.map { item($0) },
          empty: "No findings."))
    }
  }

  private var areaRows: ViewTable {
    ViewTable(
      "areas", "",
      columns: [
        ViewColumn("area", "Area"), ViewColumn("health", "Health"),
        ViewColumn("red", "Red", isNumber: true), ViewColumn("amber", "Amber", isNumber: true),
        ViewColumn("summary", "In short"), .data("recorded"), .data("id"),
      ],
      rows: insight.areas.map {
        [
          .text($0.area.title), .health(of: $0), .whole($0.reds), .whole($0.ambers), .text($0.summary),
          .flag($0.isRecorded), .text($0.area.rawValue),
        ]
      }, empty: "No areas.")
  }
}
