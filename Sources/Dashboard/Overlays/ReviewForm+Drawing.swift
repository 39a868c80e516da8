import Insight
import Programme
import Records
import Terminal
import Text

extension ReviewForm {
  private static let keys = [
    "1–5 score", "0 clear", "↑ ↓ row", "Tab who scores whom", "e evidence", "p period", "Enter record", "Esc leave",
  ]
  /// The columns of the five digits, and of what was said last time.
  private static let digits = 15
  private static let before = 8

  func draw(into frame: inout Frame, _ session: Session) {
    guard let open = session.open, let partner = open.project.partner(draft.partner) else { return }
    let project = open.project
    let dimensions = project.dimensions
    let columns = min(116, session.layout.body.width - 4) - 4
    let footnotes = message.map { TextWidth.wrapped($0, to: max(8, columns)) } ?? Self.keyLines(columns)
    // Tabs and who scores whom, the rows, evidence, up to six lines of anchors with one before, and the keys.
    let height = 2 + dimensions.count + 8 + footnotes.count + 2
    let inner = Popup.draw(
      title: "Review \(draft.period) · \(partner.name)", help: "Enter records · Esc leaves", width: 116,
      height: height, into: &frame, session)
    guard inner.height > 0 else { return }
    frame.cursor = nil
    let (upper, foot) = inner.split(bottom: min(footnotes.count, max(0, inner.height - 4)))
    for (row, words) in footnotes.prefix(foot.height).enumerated() {
      frame.put(words, at: foot.x, foot.y + row, Style(message == nil ? .muted : .warning), width: foot.width)
    }
    let (head, body) = upper.split(top: min(2, max(0, upper.height - 2)))
    drawHead(head, dimensions, partner, project, into: &frame)
    let rows = min(dimensions.count, max(1, body.height - 2))
    let (list, panel) = body.split(top: rows)
    let history = ScorecardHistory(partner, in: open.judged, on: open.insight.today)
    // Rows that do not fit scroll with the selection.
    let first = max(0, min(selected - rows / 2, dimensions.count - rows))
    for (row, dimension) in dimensions.dropFirst(first).prefix(rows).enumerated() {
      let line = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      draw(dimension, line, dimensions, history, project, into: &frame)
      if first + row == selected { frame.restyle(line, role: .selection) }
    }
    drawPanel(panel, dimensions, project, into: &frame)
  }

  /// The keys on as many lines as they take, none of them torn apart.
  private static func keyLines(_ width: Int) -> [String] {
    keys.reduce(into: []) { lines, key in
      let longer = lines.last.map { "\($0) · \(key)" } ?? key
      if lines.isEmpty || TextWidth.columns(longer) > width {
        lines.append(key)
      } else {
        lines[lines.count - 1] = longer
      }
    }
  }

  /// How far each view has come, and in words which one the digits go to.
  private func drawHead(
    _ rect: Rect, _ dimensions: [Dimension], _ partner: Partner, _ project: Project, into frame: inout Frame
  ) {
    guard rect.height > 0 else { return }
    var x = rect.x
    for candidate in ScoreView.allCases where x < rect.maxX {
      let count = draft.count(candidate, of: dimensions, in: project)
      let words = "\(candidate.title) \(count)/\(dimensions.count)"
      let style = candidate == view ? Style(.selection, .bold) : Style(.muted)
      x += frame.put(words, at: x, rect.y, style, width: min(TextWidth.columns(words), rect.maxX - x)) + 2
    }
    guard rect.height > 1 else { return }
    let count = draft.count(view, of: dimensions, in: project)
    let words = view.words(partner.name)
    let review = draft.review(in: project)
    let round = review.map { "continues the review of \($0.date.words)" } ?? "a new round"
    // The tabs above have the count too.
    let room = rect.width - TextWidth.columns(VisibleText.line(words)) - 2
    let brief = review.map { "continues that of \($0.date.words)" } ?? "new"
    let said = ["\(count) of \(dimensions.count) done · \(round)", round, brief]
    let fitting = said.first { TextWidth.columns($0) <= room } ?? ""
    frame.put(
      [Span(words.capitalised, .title, .bold), Span("  \(fitting)", .muted)], at: rect.x, rect.y + 1, width: rect.width)
  }

  private func draw(
    _ dimension: Dimension, _ line: Rect, _ dimensions: [Dimension], _ history: ScorecardHistory, _ project: Project,
    into frame: inout Frame
  ) {
    let cell = ReviewDraft.Cell(view: view, dimension: dimension.id.text)
    let score = draft.score(cell, in: project)
    let widest = dimensions.map { TextWidth.columns(VisibleText.line($0.title)) }.max() ?? 0
    let label = min(widest + 3, max(8, line.width - Self.digits - Self.before))
    frame.put(
      (draft.isChanged(cell, in: project) ? "* " : "  ") + dimension.title, at: line.x, line.y, Style(.text),
      width: min(label - 1, line.width))
    for digit in 1...5 {
      let isChosen = digit == score
      let style = isChosen ? Style(ScoreSpan.role(Double(digit)), .bold) : Style(.muted)
      let x = line.x + label + (digit - 1) * 3
      guard x < line.maxX else { return }
      frame.put(isChosen ? "[\(digit)]" : " \(digit) ", at: x, line.y, style, width: line.maxX - x)
    }
    var x = line.x + label + Self.digits
    guard x < line.maxX else { return }
    if let last = history.last(view, dimension.id.text, before: draft.review(in: project)) {
      let moved = score.map { Double($0) - last.score } ?? 0
      let arrow = moved > 0 ? "▲" : moved < 0 ? "▼" : " "
      frame.put(" was \(said(last.score))\(arrow)", at: x, line.y, Style(.muted), width: line.maxX - x)
    }
    x += Self.before + 1
    let hasEvidence = !draft.evidence(cell, in: project).isEmpty
    guard line.maxX - x >= 20, let score else { return }
    let anchor = dimension.anchor(score).map { ": \($0)" } ?? ""
    let words = (hasEvidence ? "“ " : "") + ScoreGrade(Double(score)).title + anchor
    frame.put(
      TextWidth.truncated(VisibleText.line(words), to: line.maxX - x), at: x, line.y, Style(.text),
      width: line.maxX - x)
  }

  private func said(_ score: Double) -> String {
    score == score.rounded() ? "\(Int(score))" : ScoreSpan.words(score)
  }

  /// What shows the selected score, and what each score of the dimension means.
  private func drawPanel(
    _ rect: Rect, _ dimensions: [Dimension], _ project: Project, into frame: inout Frame
  ) {
    guard rect.height > 0, let cell = cell(project) else { return }
    let dimension = dimensions[selected]
    // A blank line before it where there is room for every anchor too.
    var y = rect.y + (rect.height >= 8 ? 1 : 0)
    let label: String
    let editor: LineEditor
    switch mode {
    case .rows:
      label = "Evidence "
      editor = LineEditor(draft.evidence(cell, in: project))
    case .evidence(let typed):
      label = "Evidence "
      editor = typed
    case .period(let typed):
      label = "Period "
      editor = typed
    }
    let isTyping = mode != .rows
    let used = frame.put(
      label, at: rect.x, y, Style(isTyping ? .title : .muted), width: min(TextWidth.columns(label), rect.width))
    if !isTyping, editor.text.isEmpty {
      frame.put("none (e)", at: rect.x + used, y, Style(.muted), width: rect.width - used)
    } else {
      editor.draw(
        at: rect.x + used, y, width: rect.width - used, isActive: isTyping, role: isTyping ? .input : .text,
        into: &frame)
    }
    y += 1
    for line in anchors(dimension, cell, rect.width, room: rect.maxY - y, project).prefix(max(0, rect.maxY - y)) {
      frame.put(line, at: rect.x, y, width: rect.width)
      y += 1
    }
  }

  /// The sentences of a dimension: all five where there is room, else that of the score it has.
  private func anchors(
    _ dimension: Dimension, _ cell: ReviewDraft.Cell, _ width: Int, room: Int, _ project: Project
  ) -> [[Span]] {
    let score = draft.score(cell, in: project)
    var lines: [[Span]] = []
    let times = draft.standing(cell, in: project).count
    if times > 1 {
      lines.append([Span("scored \(times) times in the file: a digit changes the first of them", .warning)])
    }
    func fact(_ grade: ScoreGrade, titled: Bool) -> [[Span]] {
      let isChosen = grade.rawValue == score
      let words = dimension.anchor(grade.rawValue) ?? "no sentence for this score"
      return TitledPage.fact(
        titled ? "\(grade.rawValue) \(grade.title)" : "\(grade.rawValue)",
        [Span(words, isChosen ? .text : .muted, isChosen ? .bold : [])], width: width, titleWidth: titled ? 16 : 2)
    }
    guard room >= 5 + lines.count else {
      guard let score else {
        return lines
          + TextWidth.wrapped(
            ScoreGrade.allCases.map { "\($0.rawValue) \($0.title)" }.joined(separator: " · "), to: width
          ).map { [Span($0, .muted)] }
      }
      return lines + fact(ScoreGrade(Double(score)), titled: true)
    }
    // Where the words of the scale leave too little room, the sentences have it: the digit stands for the word.
    var left = room - lines.count
    for titled in [true, false] {
      let all = ScoreGrade.allCases.map { fact($0, titled: titled) }
      if all.joined().count <= left { return lines + all.joined() }
    }
    // The sentence of the score that it has is whole; of the others those before give way to the rest.
    let chosen = score.map { fact(ScoreGrade(Double($0)), titled: false).count } ?? 1
    left -= chosen + ScoreGrade.allCases.count - 1
    for grade in ScoreGrade.allCases {
      let all = fact(grade, titled: false)
      if grade.rawValue == score || all.count - 1 <= left {
        left -= grade.rawValue == score ? 0 : all.count - 1
        lines += all
      } else if let first = all.first {
        lines.append(first.dropLast() + [Span("\(first.last?.text ?? "")…", .muted)])
      }
    }
    return lines
  }
}
