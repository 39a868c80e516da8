import Insight
import Programme
import Records
import Terminal
import Text
import Views

/// A section laid out as lines of a page: facts in two columns, tables, lists, with what each stands for.
///
/// A page is the order of its section, the hints that it adds below a heading, and what the cursor finds there.
struct SectionLines {
  let open: OpenProject
  let width: Int
  /// What can be done with what stands under a heading, by the key of its block.
  var hints: [String: String] = [:]
  /// What a row or a fact stands for, where it is not the record or the field at its path.
  var target: (Path) -> PageTarget? = { _ in nil }

  /// The lines of a section; its title stands in the border.
  func lines(_ section: ViewSection) -> [PageLine] {
    var lines: [PageLine] = []
    for block in section.spoken {
      let next = self.lines(block)
      if let first = next.first, !lines.isEmpty, !first.spans.isEmpty { lines.append([]) }
      lines += next
    }
    return lines
  }

  /// The lines of a block, its heading with an empty line before it.
  func lines(_ block: ViewBlock) -> [PageLine] {
    switch block {
    case .facts(let facts): lines(facts.spoken)
    case .paragraph(_, let text):
      VisibleText.paragraphs(text).flatMap { TextWidth.wrapped($0, to: max(8, width)) }.map { [Span($0)] }
    case .table(let table): lines(table.spoken)
    case .list(let list): lines(list)
    case .record(let record): record.facts.flatMap(lines)
    }
  }

  // MARK: Facts

  private func lines(_ facts: [ViewFact]) -> [PageLine] {
    let column = min(27, max(20, 2 + (facts.map { TextWidth.columns($0.title) }.max() ?? 0)))
    return facts.flatMap { fact in
      TitledPage.fact(fact.title, [span(fact.value)], width: width, titleWidth: column)
        .lines(fact.target.flatMap { target($0) ?? .field($0.parent, $0.field) })
    }
  }

  private func lines(_ fact: Fact) -> [PageLine] {
    TitledPage.fact(fact.title, [Span(fact.words)], indent: min(fact.indent * 2, width / 2), width: width).lines()
  }

  /// A value in the colour of its tone.
  private func span(_ value: ViewValue) -> Span {
    Span(value.words, value.isAbsent ? .muted : Role(value.tone))
  }

  // MARK: Tables

  private func lines(_ table: ViewTable) -> [PageLine] {
    let start = heading(table.title, table.rows.count, table.target) + hint(table.key)
    if table.rows.isEmpty { return start + (table.target == nil ? sentence(table.empty) : []) }
    let rows = table.isCards ? cards(table) : columns(table) ?? cards(table)
    return start + rows
  }

  /// The rows under columns, without those in which nothing is recorded; `nil` where the page is too narrow for that.
  private func columns(_ table: ViewTable) -> [PageLine]? {
    let shown = table.columns.indices.filter { column in
      !table.columns[column].isDetail && table.rows.contains { !$0[column].isAbsent }
    }
    guard let first = shown.first else { return nil }
    // An id has a column of its own where there is room for it, else it stands below the row.
    if let id = table.columns.firstIndex(where: { $0.key == "id" && $0.isDetail }), !shown.contains(id) {
      let wide = self.table(table, shown + [id], first)
      let hasOthers = table.rows.contains { !details(table, $0, besides: shown + [id]).isEmpty }
      if !hasOthers, wide.naturalWidth <= width - 2 { return lines(wide, table, shown + [id]) }
    }
    return lines(self.table(table, shown, first), table, shown)
  }

  private func lines(_ layout: PageTable, _ table: ViewTable, _ shown: [Int]) -> [PageLine]? {
    let notes = table.rows.map { details(table, $0, besides: shown).joined(separator: " · ") }
    return layout.wrapped(width: width - 2, targets: table.rows.map { $0.target.flatMap(self.row) }, notes: notes)
      .map { $0.map { PageLine([Span("  ")] + $0.spans, target: $0.target) } }
  }

  private func table(_ table: ViewTable, _ shown: [Int], _ first: Int) -> PageTable {
    let rows = table.rows.indices.map { index in
      shown.map { column -> Span in
        let cell = span(table.rows[index][column])
        // Rows of one thing follow each other; its name stands over them once.
        let isRepeated = column == first && index > 0 && table.rows[index - 1][first] == table.rows[index][first]
        return isRepeated ? Span("", .muted) : cell
      }
    }
    let columns = shown.map { index in
      PageTable.Column(
        title: table.columns[index].title, alignment: table.columns[index].isNumber ? .trailing : .leading)
    }
    return PageTable(columns: columns, rows: rows)
  }

  /// What a row says in columns that are details: an id by itself, all else with its title.
  private func details(_ table: ViewTable, _ row: ViewRow, besides shown: [Int]) -> [String] {
    table.columns.indices.compactMap { place in
      let (column, value) = (table.columns[place], row[place])
      guard column.isDetail, !shown.contains(place), !value.isAbsent else { return nil }
      return column.key == "id" ? value.words : "\(column.title.lowercased()) \(value.words)"
    }
  }

  /// Each row by itself: what it is called, and below it what it says, with figures and days in one line.
  private func cards(_ table: ViewTable) -> [PageLine] {
    let shown = table.columns.indices.filter { !table.columns[$0].isDetail }
    let names: Set = ["title", "text", "name", "bidder"]
    guard let first = shown.first(where: { names.contains(table.columns[$0].key) }) ?? shown.first else { return [] }
    let rest = table.columns.indices.filter { $0 != first && table.columns[$0].key != "id" }
    let column = 6 + min(20, rest.map { TextWidth.columns(table.columns[$0].title) }.max() ?? 0)
    let isLong = rest.count > 3
    return table.rows.enumerated().flatMap { index, row -> [PageLine] in
      let id = table.columns.firstIndex { $0.key == "id" && $0.isDetail }.map { "  " + row[$0].words } ?? ""
      var lines = title(row[first], id)
      var brief: [String] = []
      func flush() {
        guard !brief.isEmpty else { return }
        lines += TitledPage.fact(
          "", [Span(brief.joined(separator: " · "), .muted)], indent: 4, width: width, titleWidth: 4)
        brief = []
      }
      for place in rest where !row[place].isAbsent {
        let title = table.columns[place].title
        guard row[place].isBrief else {
          flush()
          lines += TitledPage.fact(title, [span(row[place])], indent: 4, width: width, titleWidth: column)
          continue
        }
        brief.append("\(title) \(row[place].words)")
      }
      flush()
      return (isLong && index > 0 ? [[]] : []) + lines.lines(row.target.flatMap(self.row))
    }
  }

  /// What a card is called, with its id behind it.
  private func title(_ value: ViewValue, _ id: String) -> [[Span]] {
    let role: Role = value.tone == .neutral ? .title : Role(value.tone)
    var lines = TextWidth.wrapped(value.words, to: max(8, width - 2 - TextWidth.columns(id))).map {
      [Span("  " + $0, role)]
    }
    if !id.isEmpty, !lines.isEmpty { lines[lines.count - 1].append(Span(id, .muted)) }
    return lines
  }

  private func row(_ path: Path) -> PageTarget? { target(path) ?? .record(path) }

  // MARK: Lists

  private func lines(_ list: ViewList) -> [PageLine] {
    let start = heading(list.title, list.items.count, nil) + hint(list.key)
    return start + (list.items.isEmpty ? sentence(list.empty) : list.items.flatMap(lines))
  }

  private func lines(_ item: ViewItem) -> [PageLine] {
    let isWide = width >= 72 && !item.topic.isEmpty
    let text = isWide || item.topic.isEmpty ? item.text : "\(item.topic): \(item.text)"
    let mark = item.level.map { [Mark.span($0), Span(" ")] } ?? [Span("  ")]
    let topic = item.topic + String(repeating: " ", count: max(1, 14 - TextWidth.columns(item.topic)))
    let lead = mark + (isWide ? [Span(topic, .title)] : [])
    let indent = lead.reduce(0) { $0 + TextWidth.columns($1.text) }
    return TextWidth.wrapped(text, to: max(8, width - indent)).enumerated().map { index, line in
      (index == 0 ? lead : [Span(String(repeating: " ", count: indent))]) + [Span(line, Role(item.tone))]
    }.lines(item.level == nil ? item.records.first.flatMap { target($0) ?? PageTarget($0, in: open.project) } : nil)
  }

  // MARK: Headings

  private func heading(_ title: String, _ count: Int, _ list: Path?) -> [PageLine] {
    guard !title.isEmpty else { return [] }
    let words = count > 0 ? "\(title) (\(count))" : list == nil ? title : "\(title): none yet"
    return [[]]
      + TextWidth.wrapped(words, to: max(8, width)).enumerated().map { index, line in
        PageLine([Span(line, .title, .bold)], target: list.map { .list($0) }, isHeading: index == 0)
      }
  }

  private func hint(_ key: String) -> [PageLine] {
    hints[key].map { RecordPage.hint($0, open, width: width) } ?? []
  }

  private func sentence(_ words: String) -> [PageLine] {
    TextWidth.wrapped(words, to: max(8, width - 2)).map { [Span("  " + $0, .muted)] }
  }
}

extension Role {
  /// The colour of a tone.
  init(_ tone: ViewTone) {
    self =
      switch tone {
      case .neutral: .text
      case .good: .good
      case .attention: .amber
      case .bad: .red
      case .muted: .muted
      }
  }
}

extension ViewValue {
  /// Whether it is a figure or a day, several of which fit a line.
  fileprivate var isBrief: Bool {
    guard said == nil, tone == .neutral else { return false }
    return switch content {
    case .flag, .word, .date, .whole, .tenths, .difference, .amount: true
    case .text, .health, .texts, .data, .absent: false
    }
  }
}
