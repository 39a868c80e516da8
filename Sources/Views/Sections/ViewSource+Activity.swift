import Programme
import Records

extension ViewSource {
  /// What happened, in the order given.
  func activity(_ entries: ActivityList) -> ViewSection {
    ViewSection(
      "activity", "Activity",
      [
        .table(
          ViewTable(
            "activity", "",
            columns: [
              ViewColumn("date", "Day"), ViewColumn("at", "Moment", isDetail: true), ViewColumn("by", "Who"),
              ViewColumn("record", "Record"), ViewColumn("what", "What"),
              ViewColumn("name", "About", isDetail: true), ViewColumn("partner", "Partner", isDetail: true),
              ViewColumn("address", "Place", isDetail: true), .data("partnerId"),
            ],
            rows: entries.map {
              [
                .date($0.date), .text(ifAny: $0.at?.description), .text(ifAny: $0.by), .text(ifAny: $0.label),
                .text($0.words), .text(ifAny: $0.name), name($0.partner), .text(ifAny: $0.record.description),
                .id($0.partner),
              ]
            }, empty: "Nothing is dated in this file yet."))
      ])
  }
}
