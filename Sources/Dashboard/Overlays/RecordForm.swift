import JSONText
import Programme
import Records
import Terminal
import Text

/// A form over the fields of a record, one line each: checked as it is typed, with what is expected said below.
struct RecordForm<R: Record>: Overlay {
  /// One field with what is typed for it.
  private struct Line {
    let field: Field<R>
    var editor: LineEditor
    /// What stands in the record, as it is typed.
    var standing: Meanwhile<String>
    /// Whether anything was typed here, even if it was taken back.
    var isTouched = false
    var isChanged: Bool { editor.text != standing.base }
  }

  private let title: String
  /// The record as it stands in the project.
  private var record: R
  private let today: CalendarDate
  private var lines: [Line]
  private var selected = 0
  private let names: ReferenceNames?
  private let present: (@Sendable (Session) -> R?)?
  private let check: @Sendable (R, Session) -> [RecordFault]
  private let finish: @Sendable (R, R, inout Session) -> Void
  /// Whether the record was removed since the form was opened.
  private var isGone = false
  /// Whether saving was tried, so that what is missing is said.
  private var hasTriedToSave = false
  /// Whether Enter was pressed once with doubts about what stands in the form.
  private var asksToKeep = false
  /// Whether Esc was pressed once with changes in the form.
  private var asksToLeave = false

  /// Makes a form.
  ///
  /// - Parameters:
  ///   - fields: the names of the fields on the form, in order.
  ///   - startingAt: the name of the field to begin with; `nil` for the first that is empty and cannot be.
  ///   - startingEmpty: names of fields that show nothing at first, whatever stands in a blank record.
  ///   - completing: what the fields may refer to, so that a part of a name is enough.
  ///   - present: the record as it stands in the project at the time, or `nil` once it is gone; none for a new one. What
  ///     others change while the form is open is taken in, and what is typed stays.
  ///   - check: what is wrong or doubtful with the record in its project, such as a reference to nowhere, by field.
  ///   - finish: called at Enter, when nothing is wrong, with the record as it stands and as it is to be.
  init(
    _ title: String, record: R, fields: [String], startingAt start: String? = nil,
    startingEmpty: Set<String> = [], today: CalendarDate, completing names: ReferenceNames? = nil,
    present: (@Sendable (Session) -> R?)? = nil, check: @escaping @Sendable (R, Session) -> [RecordFault],
    finish: @escaping @Sendable (R, R, inout Session) -> Void
  ) {
    self.title = title
    self.record = record
    self.today = today
    self.names = names
    self.present = present
    self.check = check
    self.finish = finish
    lines = fields.compactMap { name in
      guard let field = R.field(name) else { return nil }
      let words = startingEmpty.contains(name) ? "" : field.encode(record).map(field.shape.typed) ?? ""
      return Line(field: field, editor: LineEditor(words), standing: Meanwhile(words))
    }
    selected =
      lines.firstIndex { line in
        if let start { return line.field.name == start }
        return line.field.isRequired && line.standing.base.isEmpty
      } ?? 0
  }

  /// Takes in what others did to the record since the last key; what is typed stays.
  private mutating func takeInChanges(_ session: Session) {
    guard let present else { return }
    guard let now = present(session) else { return isGone = true }
    isGone = false
    guard now != record else { return }
    record = now
    asksToKeep = false
    for index in lines.indices {
      let words = lines[index].field.encode(now).map(lines[index].field.shape.typed) ?? ""
      if lines[index].standing.takeIn(words, under: lines[index].isChanged) { lines[index].editor = LineEditor(words) }
    }
  }

  /// What is wrong, by the index of the line.
  ///
  /// What is only missing is not wrong before something was typed there or saving was tried.
  private func problems(_ session: Session, beforeSaving: Bool) -> [Int: RecordFault] {
    if isGone {
      return [
        selected: .error(lines[selected].field.name, "somebody changed or removed it meanwhile: Esc leaves the form")
      ]
    }
    var problems: [Int: RecordFault] = [:]
    var changed = record
    for (index, line) in lines.enumerated() where line.isChanged || line.field.isRequired {
      guard let problem = problem(line, in: &changed) else { continue }
      if line.isChanged || line.isTouched || beforeSaving || hasTriedToSave {
        problems[index] = .error(line.field.name, problem)
      }
    }
    let isShown = beforeSaving || hasTriedToSave || lines.contains(where: \.isChanged)
    for fault in isShown ? check(changed, session) : [] {
      let index = lines.firstIndex { $0.field.name == fault.field } ?? selected
      if problems[index] == nil { problems[index] = fault }
    }
    for (index, line) in lines.enumerated() where line.standing.isContested && line.isChanged && problems[index] == nil
    {
      problems[index] = .doubt(line.field.name, MeanwhileWords.said(of: line.standing.base))
    }
    return problems
  }

  /// What is wrong with what is typed in one line; `nil` if nothing is, and then the record has it.
  private func problem(_ line: Line, in record: inout R) -> String? {
    do throws(EditProblem) {
      try assign(line, to: &record)
      return nil
    } catch {
      if case .badValue(_, let why) = error { return why }
      return error.description
    }
  }

  private func assign(_ line: Line, to record: inout R) throws(EditProblem) {
    let text = names?.completed(line.editor.text, line.field.shape, field: line.field.name) ?? line.editor.text
    let value = try line.field.shape.value(typed: text, today: today)
    try line.field.assign(value, to: &record)
  }

  private func changed() throws(EditProblem) -> R {
    var copy = record
    for line in lines where line.isChanged || line.field.isRequired { try assign(line, to: &copy) }
    return copy
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    if case .paste(let text) = event {
      lines[selected].editor.insert(text)
      lines[selected].isTouched = true
      return .stay
    }
    guard case .key(let key) = event else { return .stay }
    takeInChanges(session)
    let wasAsking = asksToLeave
    asksToLeave = false
    if key != .enter, key != .control("s") { asksToKeep = false }
    switch key {
    case .escape, .control("c"):
      guard lines.contains(where: \.isChanged), !wasAsking else { return .close }
      asksToLeave = true
    case .tab, .down, .control("n"): selected = (selected + 1) % lines.count
    case .backTab, .up, .control("p"): selected = (selected + lines.count - 1) % lines.count
    case .pageUp: selected = 0
    case .pageDown: selected = lines.count - 1
    case .enter, .control("s"): return save(&session)
    case .left where choices != nil: choose(-1)
    case .right where choices != nil: choose(1)
    case .character(let letter) where choices != nil: choose(startingWith: letter)
    default:
      let before = lines[selected].editor.text
      defer { if lines[selected].editor.text != before { lines[selected].isTouched = true } }
      if choices != nil, key == .backspace || key == .delete {
        if !lines[selected].field.isRequired { lines[selected].editor = LineEditor("") }
      } else {
        _ = lines[selected].editor.handle(key)
      }
    }
    return .stay
  }

  private mutating func save(_ session: inout Session) -> OverlayOutcome {
    hasTriedToSave = true
    let problems = problems(session, beforeSaving: true)
    let isDoubtful = !problems.isEmpty && problems.values.allSatisfy(\.isDoubt)
    guard problems.isEmpty || isDoubtful && asksToKeep, let changed = try? changed() else {
      let errors = problems.filter { !$0.value.isDoubt }
      let worst = errors.isEmpty ? problems : errors
      selected = worst[selected] == nil ? worst.keys.min() ?? selected : selected
      asksToKeep = isDoubtful
      session.requests.append(.bell)
      return .stay
    }
    finish(record, changed, &session)
    return .close
  }

  /// The words of the selected field, where it has a closed list of them.
  private var choices: [String]? {
    switch lines[selected].field.shape {
    case .word(let words): words
    case .flag: ["yes", "no"]
    default: nil
    }
  }

  /// The words from the first that lets the chosen one show whole.
  private func shown(_ choices: [String], chosen: String, in width: Int) -> ArraySlice<String> {
    guard let index = choices.firstIndex(of: chosen) else { return choices[...] }
    var first = index
    var used = TextWidth.columns(choices[index]) + 2
    while first > 0 {
      used += TextWidth.columns(choices[first - 1]) + 2
      if used > width { break }
      first -= 1
    }
    return choices[first...]
  }

  private mutating func choose(_ step: Int) {
    guard let choices else { return }
    let now = choices.firstIndex(of: lines[selected].editor.text) ?? (step > 0 ? -1 : choices.count)
    let next = (now + step + choices.count) % choices.count
    lines[selected].editor = LineEditor(choices[next])
  }

  /// Goes to the next word that starts with a letter, around the end.
  private mutating func choose(startingWith letter: Character) {
    guard let choices else { return }
    let now = choices.firstIndex(of: lines[selected].editor.text) ?? -1
    for step in 1...choices.count {
      let word = choices[(now + step + choices.count) % choices.count]
      if word.lowercased().hasPrefix(letter.lowercased()) {
        lines[selected].editor = LineEditor(word)
        return
      }
    }
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let help = "Enter saves · Tab next · Esc leaves"
    let inner = Popup.draw(title: title, help: help, width: 90, height: lines.count + 4, into: &frame, session)
    let problems = problems(session, beforeSaving: false)
    // The longest name of a field shows whole with the mark before it, as long as what is typed keeps three fifths.
    let longest = lines.map { TextWidth.columns($0.field.title) + 2 }.max() ?? 0
    let label = min(max(18, longest), inner.width * 2 / 5)
    let visible = max(1, inner.height - 2)
    let top = max(0, min(selected - visible + 1, lines.count - visible))
    let first = selected < top ? selected : top
    for (row, index) in (first..<min(lines.count, first + visible)).enumerated() {
      let line = lines[index]
      let isSelected = index == selected
      let bad = problems[index] != nil
      frame.put(
        (bad ? "! " : line.isChanged ? "* " : "  ") + line.field.title, at: inner.x, inner.y + row,
        Style(isSelected ? .title : .muted), width: label)
      if isSelected, let choices {
        var x = inner.x + label + 1
        for word in shown(choices, chosen: line.editor.text, in: inner.maxX - x) where x < inner.maxX {
          let isChosen = word == line.editor.text
          x += frame.put(
            isChosen ? "[\(word)]" : " \(word) ", at: x, inner.y + row, Style(isChosen ? .selection : .muted),
            width: min(TextWidth.columns(word) + 2, inner.maxX - x))
        }
        frame.cursor = nil
      } else {
        line.editor.draw(
          at: inner.x + label + 1, inner.y + row, width: inner.width - label - 1, isActive: isSelected,
          role: bad ? .inputError : isSelected ? .input : .text, into: &frame)
      }
    }
    guard inner.height >= 3 else { return }
    let footnote = footnote(problems)
    // A long one takes the blank line above it too.
    let rows = TextWidth.wrapped(footnote.text, to: inner.width)
    let shown =
      rows.count > 2 ? [rows[0], TextWidth.truncated(rows.dropFirst().joined(separator: " "), to: inner.width)] : rows
    for (row, text) in shown.enumerated() {
      frame.put(text, at: inner.x, inner.maxY - shown.count + row, footnote.style, width: inner.width)
    }
  }

  /// The records that what is typed could mean; `nil` where the field refers to none.
  private func matching(_ line: Line, _ names: ReferenceNames) -> String? {
    guard names.refers(line.field.name) else { return nil }
    let fitting = names.matching(line.editor.text, field: line.field.name)
    let shown = fitting.prefix(6).map { $0.name.isEmpty ? $0.id : "\($0.id) \($0.name)" }
    return line.field.hint + (shown.isEmpty ? "" : " A part is enough: \(shown.joined(separator: " · "))")
      + (fitting.count > 6 ? " …" : "")
  }

  private func footnote(_ problems: [Int: RecordFault]) -> Span {
    if asksToLeave { return Span("Changes are not saved: Esc again throws them away, Enter saves them.", .warning) }
    let line = lines[selected]
    if let problem = problems[selected] {
      return Span(
        asksToKeep ? "\(problem.words) (Enter again keeps it so)" : problem.words, problem.isDoubt ? .warning : .error)
    }
    if let names, let matching = matching(line, names) { return Span(matching, .muted) }
    if case .list = line.field.shape {
      return Span(
        "\(line.field.hint) Several stand apart by commas, or by semicolons where they have commas; in double quotes "
          + "where both.", .muted)
    }
    return Span(choices != nil ? "\(line.field.hint) ← → or a letter chooses." : line.field.hint, .muted)
  }
}
