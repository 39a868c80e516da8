import Insight
import Programme
import Records

extension ReportSource {
  /// Each area with its level, its counts and the worst of it.
  var areaTable: ReportSection {
    ReportSection("areas", "Areas", [.table(areaRows)])
  }

  /// Each area, and under it every finding as a sentence.
  var areas: ReportSection { ReportSection("areas", "Areas", [.table(areaRows)] + reasons(insight.areas)) }

  /// Every finding as a sentence, under its area.
  var reasons: ReportSection { ReportSection("areas", "Why the areas stand so", reasons(insight.areas)) }

  /// The red findings of all areas.
  var reds: ReportSection {
    let reds = insight.findings.filter { $0.level == .red }
    return ReportSection(
      "red", "What is red",
      [.list(ReportList("findings", "", reds.map { item($0) }, empty: "The rules found nothing that is red."))])
  }

  /// What the rules found, as one list, the worst first.
  var findings: ReportSection {
    ReportSection(
      "findings", "Findings",
      [
        .table(
          ReportTable(
            "findings", "",
            columns: [
              ReportColumn("level", "Level"), ReportColumn("area", "Area"), ReportColumn("finding", "Finding"),
              ReportColumn("partner", "Partner", isDetail: true), ReportColumn("rule", "Rule", isDetail: true),
              ReportColumn("records", "Records", isDetail: true), .data("brief"),
            ],
            rows: insight.findings.map { finding in
              let partner: ReportValue =
                if case .partner(let id) = finding.scope { .text(id.text) } else { .absent }
              return [
                .health(finding.level), .text(finding.area.title), .text(finding.sentence), partner,
                .text(finding.rule), .texts(finding.records.map(\.description)), .text(finding.brief),
              ]
            }, empty: "The rules found nothing to say."))
      ])
  }

  /// The findings of each area that has any, under its name and level.
  func reasons(_ areas: [AreaHealth]) -> [ReportBlock] {
    areas.filter { !$0.findings.isEmpty }.map { area in
      .list(
        ReportList(
          area.area.rawValue, "\(area.area.title): \(area.health.title)", area.findings.map { item($0) },
          empty: "No findings."))
    }
  }

  private var areaRows: ReportTable {
    ReportTable(
      "areas", "",
      columns: [
        ReportColumn("area", "Area"), ReportColumn("health", "Health"),
        ReportColumn("red", "Red", isNumber: true), ReportColumn("amber", "Amber", isNumber: true),
        ReportColumn("summary", "In short"), .data("recorded"), .data("id"),
      ],
      rows: insight.areas.map {
        [
          .text($0.area.title), .health(of: $0), .whole($0.reds), .whole($0.ambers), .text($0.summary),
          .flag($0.isRecorded), .text($0.area.rawValue),
        ]
      }, empty: "No areas.")
  }
}
