import Programme
import ProjectStore
import Records
import Terminal
import Text

/// Goes through the criteria of a selection and takes one evaluator's scores of a bid, a digit each; all of them are one
/// edit.
struct BidScoring: Overlay {
  /// A criterion with the score as it is typed.
  private struct Line {
    let criterion: Criterion
    /// What stands in the bid.
    var standing: Meanwhile<BidScore?>
    var score: Int?
    var reason: LineEditor

    var before: BidScore? { standing.base }
    var isChanged: Bool { score != before?.score || reason.text != before?.rationale ?? "" }
  }

  private let bid: Bid
  private let place: Path
  private let evaluator: String
  private let today: CalendarDate
  private var lines: [Line]
  private var selected: Int
  private var isInReason = false
  /// What was wrong with the last key; empty where nothing was.
  private var complaint = ""
  /// Whether Esc was pressed once with changes.
  private var asksToLeave = false

  /// Starts with what the evaluator gave so far.
  ///
  /// - Parameter criteria: those of the selection, of which there is at least one.
  init(_ bid: Bid, at place: Path, criteria: [Criterion], evaluator: String, today: CalendarDate) {
    self.bid = bid
    self.place = place
    self.evaluator = evaluator
    self.today = today
    lines = criteria.map { criterion in
      let before = bid.scores.last { $0.criterion == criterion.id && $0.evaluator == evaluator }
      return Line(
        criterion: criterion, standing: Meanwhile(before), score: before?.score,
        reason: LineEditor(before?.rationale ?? ""))
    }
    selected = lines.firstIndex { $0.score == nil } ?? 0
  }

  private var isChanged: Bool { lines.contains(where: \.isChanged) }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    if case .paste(let text) = event {
      if isInReason { lines[selected].reason.insert(text) }
      return .stay
    }
    guard case .key(let key) = event else { return .stay }
    takeInChanges(session)
    let wasAsking = asksToLeave
    asksToLeave = false
    complaint = ""
    switch key {
    case .escape, .control("c"):
      if isInReason {
        isInReason = false
      } else if isChanged, !wasAsking {
        asksToLeave = true
      } else {
        return .close
      }
    case .tab, .backTab: isInReason.toggle()
    case .enter, .control("s"): return save(&session)
    case .down: move(1)
    case .up: move(-1)
    default:
      if isInReason { _ = lines[selected].reason.handle(key) } else { score(key, &session) }
    }
    return .stay
  }

  /// Takes in the scores that were given elsewhere since the last key; what is typed here stays.
  private mutating func takeInChanges(_ session: Session) {
    guard let present = session.open?.project.present(bid, from: place)?.record else { return }
    for (index, line) in lines.enumerated() {
      let given = present.scores.last { $0.criterion == line.criterion.id && $0.evaluator == evaluator }
      guard lines[index].standing.takeIn(given, under: line.isChanged) else { continue }
      lines[index].score = given?.score
      lines[index].reason = LineEditor(given?.rationale ?? "")
    }
  }

  private mutating func score(_ key: Key, _ session: inout Session) {
    switch key {
    case .character("j"): move(1)
    case .character("k"): move(-1)
    case .backspace, .delete: lines[selected].score = nil
    case .character(let letter):
      guard let digit = letter.wholeNumberValue, (0...5).contains(digit) else {
        complaint = "expected a score from 0 to 5, found “\(letter)”"
        return session.requests.append(.bell)
      }
      lines[selected].score = digit
      move(1)
    default: break
    }
  }

  private mutating func move(_ step: Int) {
    isInReason = false
    selected = max(0, min(lines.count - 1, selected + step))
  }

  /// Keeps all scores as one edit; a reason without a score is not lost but asked for.
  private mutating func save(_ session: inout Session) -> OverlayOutcome {
    if let index = lines.firstIndex(where: { $0.score == nil && !$0.reason.text.isEmpty && $0.isChanged }) {
      selected = index
      isInReason = false
      complaint = "a reason needs a score from 0 to 5; or clear the reason"
      session.requests.append(.bell)
      return .stay
    }
    guard isChanged else { return .close }
    guard let project = session.open?.project, let present = project.present(bid, from: place)?.record else {
      complaint = "the bid was removed meanwhile: Esc leaves"
      session.requests.append(.bell)
      return .stay
    }
    let criteria = Set(session.criteria(for: place).map(\.id))
    if let index = lines.firstIndex(where: { $0.isChanged && !criteria.contains($0.criterion.id) }) {
      complaint = "the criterion was removed meanwhile: Esc leaves"
      selected = index
      isInReason = false
      session.requests.append(.bell)
      return .stay
    }
    if let index = lines.firstIndex(where: { $0.isChanged && $0.standing.isContested }),
      let question = lines[index].standing.question({ $0.map { "\($0.score)" } })
    {
      complaint = "\(question): Enter again keeps yours"
      selected = index
      isInReason = false
      session.requests.append(.bell)
      return .stay
    }
    var new = present
    for line in lines where line.isChanged {
      let index = new.scores.lastIndex { $0.criterion == line.criterion.id && $0.evaluator == evaluator }
      guard let score = line.score else {
        if let index { new.scores.remove(at: index) }
        continue
      }
      var said = line.before ?? BidScore()
      said.criterion = line.criterion.id
      said.evaluator = evaluator
      said.score = score
      said.rationale = line.reason.text.trimmed
      said.on = today
      if let index { new.scores[index] = said } else { new.scores.append(said) }
    }
    let (place, name, author) = (place, evaluator, session.surroundings.authorship)
    session.perform { () throws(EditProblem) in
      try Edit.scoring(place, from: present, to: new, as: name, in: project, by: author)
    }
    return .close
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let scored = lines.count { $0.score != nil }
    let help =
      asksToLeave
      ? "Esc again drops what was typed · Enter keeps it"
      : isInReason
        ? "Tab back to the scores · Enter keeps all" : "0–5 score · ⌫ clear · Tab reason · Enter keeps all · Esc leave"
    let inner = Popup.draw(
      title: "\(bid.bidder), scored by \(evaluator): \(scored) of \(lines.count)", help: help, width: 72,
      height: lines.count + 4, into: &frame, session)
    guard !inner.isEmpty else { return }
    let name = min(36, lines.map { TextWidth.columns($0.criterion.title) }.max() ?? 0)
    let visible = max(1, inner.height - 2)
    let first = max(0, min(selected - visible + 1, lines.count - visible))
    for (row, line) in lines.dropFirst(first).prefix(visible).enumerated() {
      let title = TextWidth.truncated(VisibleText.line(line.criterion.title), to: name)
      let was = line.before.map { $0.score == line.score ? "as before" : "was \($0.score)" } ?? ""
      let alone = line.criterion.kind == .price && line.score == nil ? "the price speaks for itself" : was
      let reason = line.reason.text.isEmpty ? alone : line.reason.text
      frame.put(
        [
          Span(" \(title)\(String(repeating: " ", count: name - TextWidth.columns(title) + 2))"),
          Span(
            "\(line.criterion.weight)%" + String(repeating: " ", count: max(1, 6 - "\(line.criterion.weight)%".count)),
            .muted),
          Span(line.score.map(String.init) ?? "_", .accent, .bold), Span("  "), Span(reason, .muted),
        ], at: inner.x, inner.y + row, width: inner.width)
      if first + row == selected {
        frame.restyle(Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), role: .selection)
      }
    }
    guard inner.height > 1 else { return }
    let y = inner.maxY - 1
    if !complaint.isEmpty {
      frame.put(complaint, at: inner.x, y, Style(.error), width: inner.width)
    } else {
      let label = min(8, inner.width - 1)
      frame.put("Reason: ", at: inner.x, y, Style(isInReason ? .title : .muted), width: label)
      lines[selected].reason.draw(
        at: inner.x + label, y, width: inner.width - label, isActive: isInReason, into: &frame)
    }
  }
}
