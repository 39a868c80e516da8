import Insight
import Programme
import Records
import Text

/// Lays a report out line by line, one labelled value a line, with nothing that has to be seen in two dimensions.
struct PlainRenderer {
  func render(_ report: Report) -> String {
    var lines = ["title: \(VisibleText.words(report.title))", "date: \(report.date)"]
    if report.classification != .none { lines.append("classification: \(report.classification.rawValue)") }
    for section in report.sections {
      lines += ["", "section: \(VisibleText.words(section.title))"]
      for block in section.spoken { lines += self.lines(block) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ block: ViewBlock) -> [String] {
    switch block {
    case .facts(let facts): facts.spoken.map { line($0.title, $0.value) }
    case .paragraph(_, let text): [VisibleText.words(text)]
    case .table(let table): ["", heading(table.title)].compactMap(\.self) + lines(table.spoken)
    case .list(let list):
      ["", heading(list.title)].compactMap(\.self)
        + (list.items.isEmpty ? [VisibleText.words(list.empty)] : list.items.map(line))
    case .record(let record): [""] + record.facts.map(line)
    }
  }

  private func heading(_ title: String) -> String? { title.isEmpty ? nil : "heading: \(VisibleText.words(title))" }

  private func lines(_ table: ViewTable) -> [String] {
    if table.rows.isEmpty { return [VisibleText.words(table.empty)] }
    let records = table.rows.map { row in zip(table.columns, row).map { line($0.title, $1) } }
    return Array(records.joined(separator: [""]))
  }

  private func line(_ title: String, _ value: ViewValue) -> String {
    // The words of a day have no year's place to sort by; a line that is searched keeps the day as files write it.
    let words = value.isAbsent ? "none" : VisibleText.words(value.words { $0.description })
    return "\(VisibleText.words(title)): \(words)"
  }

  private func line(_ item: ViewItem) -> String {
    let level = item.level.map { "\($0.title): " } ?? ""
    let records = item.otherNames.map(VisibleText.words)
    return level + VisibleText.words(item.words) + (records.isEmpty ? "" : " (\(records.joined(separator: ", ")))")
  }

  private func line(_ fact: Fact) -> String {
    let parts = [fact.title, fact.words].filter { !$0.isEmpty }.map(VisibleText.words)
    return String(repeating: "  ", count: fact.indent) + parts.joined(separator: ": ")
  }
}
