import Programme
import Records

extension ReportSource {
  /// What happened, in the order given.
  func activity(_ entries: ActivityList) -> ReportSection {
    ReportSection(
      "activity", "Activity",
      [
        .table(
          ReportTable(
            "activity", "",
            columns: [
              ReportColumn("date", "Day"), ReportColumn("at", "Moment", isDetail: true), ReportColumn("by", "Who"),
              ReportColumn("record", "Record"), ReportColumn("what", "What"),
              ReportColumn("name", "About", isDetail: true), ReportColumn("partner", "Partner", isDetail: true),
              ReportColumn("address", "Place", isDetail: true), .data("partnerId"),
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
