import Insight
import Programme
import Records

extension ViewSource {
  /// What the records say has happened after a day, up to today, by record.
  func changes(since: CalendarDate) -> ViewSection {
    let nothing = "Nothing since \(since.words)."
    let told = project.activity.filter { $0.date > since && $0.date <= today }
    func list(_ key: String, _ title: String, _ inside: Path) -> ViewBlock {
      let entries = told.filter { $0.subject.parts.starts(with: inside.parts) }
      return .list(ViewList(key, title, items(entries), empty: nothing))
    }
    let declared = told.filter { $0.subject == .programme }.newestFirst(by: \.self).reversed().map { entry in
      ViewItem(
        "\(entry.by) \(entry.words), on \(entry.date.words)", date: entry.date, records: [entry.subject])
    }
    return ViewSection(
      "changes", "What changed since \(since.words)",
      [
        .list(ViewList("confidence", "Delivery confidence", declared, empty: nothing)),
        list("milestones", "Milestones", .programme + "milestones"),
        list("outcomes", "Outcomes", .programme + "outcomes"),
        list("partners", "Partners", .project + "partners"),
        list("roadblocks", "Roadblocks", .project + "roadblocks"),
      ])
  }

  /// A line a record, in the order of the file, each with what happened to it in the order of the days.
  private func items(_ entries: [ActivityEntry]) -> [ViewItem] {
    var order: [Path] = []
    var bySubject: [Path: [ActivityEntry]] = [:]
    for entry in entries {
      if bySubject[entry.subject] == nil { order.append(entry.subject) }
      bySubject[entry.subject, default: []].append(entry)
    }
    return order.compactMap { subject in
      let told = Array((bySubject[subject] ?? []).newestFirst(by: \.self).reversed())
      guard let last = told.last else { return nil }
      let words = told.map { entry in
        "\(entry.words)\(entry.by.isEmpty ? "" : " by \(entry.by)") on \(entry.date.words)"
      }
      let id = subject.parts.first == .member("roadblocks") ? "\(last.label) " : ""
      return ViewItem("\(id)\(last.name): \(words.joined(separator: "; "))", date: last.date, records: [subject])
    }
  }
}
