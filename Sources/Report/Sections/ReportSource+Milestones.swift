import Insight
import Programme
import Records

extension ReportSource {
  /// What is due when, how far it has slipped and what holds it up.
  var milestones: ReportSection {
    ReportSection(
      "milestones", "Milestones",
      [
        .table(
          ReportTable(
            "milestones", "",
            columns: [
              ReportColumn("id", "Id", isDetail: true), ReportColumn("title", "Milestone"),
              ReportColumn("mustHave", "Must", isDetail: true), ReportColumn("partner", "Partner", isDetail: true),
              ReportColumn("health", "Health"), ReportColumn("baseline", "Baseline"),
              ReportColumn("expected", "Expected"), ReportColumn("metOn", "Met", isDetail: true),
              ReportColumn("slipDays", "Slip, days", isNumber: true),
              ReportColumn("timesSlipped", "Times", isNumber: true),
              ReportColumn("roadblocks", "Roadblocks", isDetail: true), ReportColumn("standing", "Standing"),
              .data("partnerId"), .data("daysAhead"),
            ],
            rows: insight.milestones.map {
              [
                .text($0.id.text), .text($0.title), .flag($0.mustHave), name($0.partner), .health($0.health),
                .date(ifAny: $0.baseline), .date(ifAny: $0.expected), .date(ifAny: $0.metOn),
                .whole(ifAny: $0.slip), .whole($0.slipCount), .texts($0.openRoadblocks.map(\.text)), .text($0.words),
                .id($0.partner), .whole(ifAny: $0.metOn == nil ? $0.expected.map { $0 - today } : nil),
              ]
            }, empty: "The programme has no milestones yet."))
      ])
  }
}
