import Insight
import Programme
import Records

extension ViewSource {
  /// What the programme is to bring about, and how far it has come.
  var outcomes: ViewSection {
    let recorded = Dictionary(project.programme.outcomes.map { ($0.id, $0) }) { first, _ in first }
    return ViewSection(
      "outcomes", "Outcomes",
      [
        .table(
          ViewTable(
            "outcomes", "",
            columns: [
              ViewColumn("id", "Id", isDetail: true), ViewColumn("title", "Outcome"),
              ViewColumn("health", "Health"), ViewColumn("owner", "Owner"),
              ViewColumn("due", "Due", isDetail: true), ViewColumn("standing", "Standing"),
              .data("metric"), .data("unit"), .data("baseline"), .data("target"), .data("latest"), .data("latestOn"),
              .data("progressPercent"), .data("isReached"),
            ],
            rows: insight.outcomes.map {
              let measure = recorded[$0.id]?.measure
              return [
                .text($0.id.text), .text($0.title), .health($0.health), .text(ifAny: recorded[$0.id]?.owner),
                .date(ifAny: $0.due), .text($0.words), .text(ifAny: measure?.metric), .text(ifAny: measure?.unit),
                .amount(ifAny: measure?.baseline), .amount(ifAny: measure?.target), .amount(ifAny: $0.latest?.value),
                .date(ifAny: $0.latest?.date), .tenths(ifAny: $0.progress.map { $0 * 100 }),
                .flag($0.isReached),
              ]
            }, empty: "The programme has no outcomes yet."))
      ])
  }
}
