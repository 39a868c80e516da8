import Insight
import Programme

extension ReportSource {
  /// What the records say has happened after a day, up to today, by record.
  func changes(since: CalendarDate) -> ReportSection {
    let history = History(after: since, upTo: today)
    let nothing = "Nothing since \(since.words)."
    func list(_ key: String, _ title: String, _ items: [ReportItem]) -> ReportBlock {
      .list(ReportList(key, title, items, empty: nothing))
    }
    return ReportSection(
      "changes", "What changed since \(since.words)",
      [
        list("confidence", "Delivery confidence", history.confidence(project.programme.confidence)),
        list("milestones", "Milestones", project.programme.milestones.compactMap(history.milestone)),
        list("outcomes", "Outcomes", project.programme.outcomes.compactMap(history.outcome)),
        list("partners", "Partners", project.partners.compactMap(history.partner)),
        list("roadblocks", "Roadblocks", project.roadblocks.compactMap(history.roadblock)),
      ])
  }
}
