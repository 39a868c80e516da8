import Insight
import Programme

extension ReportSource {
  /// What the programme is to bring about, and how far it has come.
  var outcomes: ReportSection {
    let owners = Dictionary(project.programme.outcomes.map { ($0.id, $0.owner) }) { first, _ in first }
    return ReportSection(
      "outcomes", "Outcomes",
      [
        .table(
          ReportTable(
            "outcomes", "",
            columns: [
              ReportColumn("id", "Id", isDetail: true), ReportColumn("title", "Outcome"),
              ReportColumn("health", "Health"), ReportColumn("owner", "Owner"),
              ReportColumn("due", "Due", isDetail: true), ReportColumn("standing", "Standing"),
            ],
            rows: insight.outcomes.map {
              [
                .text($0.id.text), .text($0.title), .health($0.health), .text(ifAny: owners[$0.id]),
                .date(ifAny: $0.due), .text($0.words),
              ]
            }, empty: "The programme has no outcomes yet."))
      ])
  }
}
