import Insight
import Programme
import Records
import Terminal

/// The roadblocks that concern a record, on its page: the worst first, in aligned columns.
enum RoadblockTable {
  static func lines(_ roadblocks: [Roadblock], _ open: OpenProject, width: Int) -> [PageLine] {
    let today = open.insight.today
    let ordered = RoadblockOrder.severity.sorted(Array(roadblocks.indices), of: roadblocks, on: today)
      .map { roadblocks[$0] }
    let rows = ordered.map { roadblock in
      [
        Mark.span(roadblock.severity), Span(roadblock.id.text, .accent), Span(roadblock.side.brief, .muted),
        Span(roadblock.age(on: today).map { "\($0)d" } ?? "–", .muted), Span(roadblock.title),
      ]
    }
    return PageTable(
      columns: [
        .init(title: "Sev"), .init(title: "Id"), .init(title: "Side"), .init(title: "Age", alignment: .trailing),
        .init(title: "Title"),
      ], rows: rows
    ).lines(width: width, targets: ordered.map { .page(.roadblock($0.id)) })
  }
}
