import Insight
import Programme
import Records
import Text

/// Lays a report out as Markdown: headings, pipe tables, lists.
struct MarkdownRenderer {
  func render(_ report: Report) -> String {
    var lines = ["# " + escaped(report.title), ""]
    if report.classification != .none { lines += ["**\(escaped(report.classification.rawValue))**", ""] }
    lines += ["As it stood on \(report.date.words).", ""]
    for section in report.sections {
      lines += ["## " + escaped(section.title), ""]
      for block in section.spoken { lines += self.lines(block) + [""] }
    }
    if report.classification != .none { lines += ["**\(escaped(report.classification.rawValue))**", ""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private func lines(_ block: ViewBlock) -> [String] {
    switch block {
    case .facts(let facts): facts.spoken.map { "- \(escaped($0.title)): \(escaped($0.value.words))" }
    case .paragraph(_, let text): Array(VisibleText.paragraphs(text).map { [escaped($0)] }.joined(separator: [""]))
    case .table(let table): heading(table.title) + (table.rows.isEmpty ? [escaped(table.empty)] : lines(table.spoken))
    case .list(let list):
      heading(list.title) + (list.items.isEmpty ? [escaped(list.empty)] : list.items.map { "- " + line($0) })
    case .record(let record): record.facts.map(line)
    }
  }

  private func heading(_ title: String) -> [String] { title.isEmpty ? [] : ["### " + escaped(title), ""] }

  private func lines(_ table: ViewTable) -> [String] {
    let titles = table.columns.map { escaped($0.title) }
    let rules = table.columns.map { $0.isNumber ? "--:" : "---" }
    let rows = table.rows.map { $0.map { escaped($0.words) } }
    return ([titles, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  private func line(_ item: ViewItem) -> String {
    let level = item.level.map { "**\($0.title)**: " } ?? ""
    let records = item.otherNames.map { escaped($0) }
    return level + escaped(item.words) + (records.isEmpty ? "" : " (\(records.joined(separator: ", ")))")
  }

  private func line(_ fact: Fact) -> String {
    let parts = [fact.title, fact.words].filter { !$0.isEmpty }.map { escaped($0) }
    return String(repeating: "  ", count: fact.indent) + "- " + parts.joined(separator: ": ")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
