import Insight
import Programme
import Records
import Terminal

/// The milestones of the programme on its page, in the order of the file: how each stands, and against which day.
enum MilestoneTable {
  static func lines(_ open: OpenProject, width: Int) -> [PageLine] {
    let today = open.insight.today
    let judged = Dictionary(open.insight.milestones.map { ($0.id, $0) }) { first, _ in first }
    let milestones = open.project.programme.milestones.compactMap { judged[$0.id] }
    let isWide = width >= 100
    let rows = milestones.map { milestone in
      let isMet = milestone.metOn != nil
      let day = milestone.expected.map { Span($0.words(near: today), .accent) } ?? Span("–", .muted)
      let agreed = Span(milestone.baseline?.words(near: today) ?? "–", .muted)
      let says = isMet ? "met" + (milestone.slip.map(late) ?? "") : milestone.words
      return [
        Span("  " + milestone.id.text, isMet ? .muted : .accent),
        isMet ? Span(" ✓", .good) : Mark.span(milestone.health), day,
      ] + (isWide ? [agreed, Span(says, .muted)] : []) + [Span(milestone.title)]
    }
    let columns =
      [.init(title: "  Id"), .init(title: ""), PageTable.Column(title: "Date", alignment: .trailing)]
      + (isWide ? [.init(title: "Baseline", alignment: .trailing), .init(title: "Stands")] : [])
      + [.init(title: "Title")]
    return PageTable(columns: columns, rows: rows)
      .lines(width: width, targets: milestones.map { .page(.milestone($0.id)) })
  }

  private static func late(_ days: Int) -> String {
    days == 0 ? " on its day" : " \(counted(abs(days), "day")) \(days > 0 ? "late" : "early")"
  }
}
