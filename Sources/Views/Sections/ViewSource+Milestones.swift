import Insight
import Programme
import Records

extension ViewSource {
  /// What is due when, how far it has slipped and what holds it up.
  var milestones: ViewSection {
    ViewSection(
      "milestones", "Milestones",
      [
        .table(
          ViewTable(
            "milestones", "",
            columns: [
              ViewColumn("id", "Id", isDetail: true), ViewColumn("title", "Milestone"),
              ViewColumn("mustHave", "Must", isDetail: true), ViewColumn("partner", "Partner", isDetail: true),
              ViewColumn("health", "Health"), ViewColumn("baseline", "Baseline"),
              ViewColumn("expected", "Expected"), ViewColumn("metOn", "Met", isDetail: true),
              ViewColumn("slipDays", "Slip, days", isNumber: true),
              ViewColumn("timesSlipped", "Times", isNumber: true),
              ViewColumn("roadblocks", "Roadblocks", isDetail: true), ViewColumn("standing", "Standing"),
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
