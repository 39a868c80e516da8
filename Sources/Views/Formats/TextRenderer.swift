import Insight
import JSONText
import Programme
import Records
import Text

/// Lays a report out as text: underlined headings, aligned tables, wrapped sentences.
struct TextRenderer {
  /// The columns of the page.
  let columns: Int

  func render(_ report: Report) -> String {
    let marking = report.classification == .none ? [] : [report.classification.rawValue]
    var blocks = [marking, heading(report.title, "="), wrapped("As it stood on \(report.date.words).")]
    for section in report.sections {
      blocks.append(heading(section.title, "-"))
      blocks += section.spoken.map(lines)
    }
    blocks.append(marking)
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: ViewBlock) -> [String] {
    switch block {
    case .facts(let all):
      let facts = all.spoken
      let titles = facts.map { VisibleText.words($0.title) + ":" }
      let width = titles.map { TextWidth.columns($0) }.max() ?? 0
      return zip(titles, facts).flatMap { title, fact in
        hanging(TextWidth.padded(title, to: width) + " ", fact.value.words, under: width + 1)
      }
    case .paragraph(_, let text): return Array(VisibleText.paragraphs(text).map(wrapped).joined(separator: [""]))
    case .table(let table):
      return title(table.title)
        + (table.rows.isEmpty
          ? wrapped(table.empty) : TextTable(table, columns: columns, hasDetails: true).lines)
    case .list(let list):
      return title(list.title) + (list.items.isEmpty ? wrapped(list.empty) : list.items.flatMap(lines))
    case .record(let record): return record.facts.flatMap(lines)
    }
  }

  private func lines(_ item: ViewItem) -> [String] {
    let mark = item.level.map { $0.mark + " " } ?? "- "
    let records = item.otherNames
    let text = item.words + (records.isEmpty ? "" : " (\(records.joined(separator: ", ")))")
    return hanging(mark, text, under: mark.utf8.count)
  }

  private func lines(_ fact: Fact) -> [String] {
    // Beyond half the page, being further inside is no longer worth the room.
    let indent = String(repeating: " ", count: min(fact.indent * 2, columns / 2))
    let parts = [fact.title, fact.words].filter { !$0.isEmpty }
    return hanging(indent, parts.joined(separator: ": "), under: indent.utf8.count + 2)
  }

  private func heading(_ text: String, _ rule: String) -> [String] {
    let lines = wrapped(text)
    let width = lines.map { TextWidth.columns($0) }.max() ?? 0
    return lines + [String(repeating: rule, count: width)]
  }

  private func title(_ text: String) -> [String] { text.isEmpty ? [] : wrapped(text) + [""] }

  private func wrapped(_ text: String) -> [String] { TextWidth.wrapped(VisibleText.words(text), to: columns) }

  /// A text whose further lines stand under its beginning.
  private func hanging(_ start: String, _ text: String, under indent: Int) -> [String] {
    let lines = TextWidth.wrapped(VisibleText.words(text), to: max(10, columns - indent))
    return lines.enumerated().map { index, line in
      index == 0 ? start + line : String(repeating: " ", count: indent) + line
    }
  }
}
