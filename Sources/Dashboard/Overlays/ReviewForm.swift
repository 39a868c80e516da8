import Insight
import Programme
import Records
import Terminal

/// A review round by keyboard: a digit scores the selected dimension and goes to the next, Tab changes who scores whom,
/// Enter records it all, an edit a side.
struct ReviewForm: Overlay {
  /// What the keys act on.
  enum Mode: Equatable {
    /// The rows, a dimension each.
    case rows
    /// What shows the score of the selected row.
    case evidence(LineEditor)
    /// The period under review.
    case period(LineEditor)
  }

  private(set) var draft: ReviewDraft
  private(set) var view = ScoreView.weAboutThem
  private(set) var selected = 0
  private(set) var mode = Mode.rows
  /// What is said in place of the keys, until the next key.
  private(set) var message: String?
  /// Whether Esc was pressed once with scores that are not recorded.
  private var asksToLeave = false

  init(_ partner: ID<Partner>, period: String) { draft = ReviewDraft(partner, period: period) }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    guard let project = session.open?.project, project.partner(draft.partner) != nil else { return .close }
    selected = max(0, min(selected, project.dimensions.count - 1))
    switch event {
    case .paste(let text):
      edit { $0.insert(text) }
      return .stay
    case .key(let key):
      let wasAsking = asksToLeave
      asksToLeave = false
      message = nil
      switch mode {
      case .rows: return inRows(key, wasAsking, project, &session)
      case .evidence(let editor): inEvidence(key, editor, project)
      case .period(let editor): inPeriod(key, editor, project, session)
      }
      return .stay
    default: return .stay
    }
  }

  private mutating func inRows(
    _ key: Key, _ wasAsking: Bool, _ project: Project, _ session: inout Session
  ) -> OverlayOutcome {
    let count = project.dimensions.count
    switch key {
    case .escape, .control("c"):
      let changes = draft.changes(in: project)
      guard changes > 0, !wasAsking else { return .close }
      asksToLeave = true
      message =
        "\(changes) entr\(changes == 1 ? "y is" : "ies are") not recorded: Esc again throws \(changes == 1 ? "it" : "them") "
        + "away, Enter records"
    case .enter, .control("s"): return finish(project, &session)
    case .tab: turn(1, project)
    case .backTab: turn(-1, project)
    case .down, .character("j"): selected = min(count - 1, selected + 1)
    case .up, .character("k"): selected = max(0, selected - 1)
    case .home, .character("g"): selected = 0
    case .end, .character("G"): selected = count - 1
    case .character("e"):
      if let cell = cell(project) { mode = .evidence(LineEditor(draft.evidence(cell, in: project))) }
    case .character("p"): mode = .period(LineEditor(draft.period, isMarked: true))
    case .character("0"), .backspace, .control("h"), .delete:
      if let cell = cell(project) { draft.clear(cell, in: project) }
    case .character(let letter):
      guard let digit = letter.wholeNumberValue, let cell = cell(project) else { break }
      guard (1...5).contains(digit) else {
        message = "expected a score from 1, failing, to 5, best practice, found \(digit)"
        session.requests.append(.bell)
        break
      }
      draft.set(digit, cell, in: project)
      selected = min(count - 1, selected + 1)
    default: break
    }
    return .stay
  }

  /// Enter, Tab and Esc all keep what was typed: nothing is lost before the form is left.
  private mutating func inEvidence(_ key: Key, _ editor: LineEditor, _ project: Project) {
    switch key {
    case .enter, .tab, .backTab, .escape, .control("c"):
      if let cell = cell(project) { draft.set(evidence: editor.text.trimmed, cell, in: project) }
      mode = .rows
    default: edit { _ = $0.handle(key) }
    }
  }

  private mutating func inPeriod(_ key: Key, _ editor: LineEditor, _ project: Project, _ session: Session) {
    switch key {
    case .escape, .control("c"): mode = .rows
    case .enter, .tab, .backTab:
      let period = editor.text.trimmed
      var draft = draft
      draft.turn(to: period, in: project)
      // A round that the file has is scored on, whatever it is called; a new one has to be a period that has begun.
      if draft.review(in: project) == nil, let fault = fault(of: period, session) { return message = fault }
      self.draft = draft
      mode = .rows
    default: edit { _ = $0.handle(key) }
    }
  }

  /// What is wrong with the period of a new round; `nil` if nothing is.
  private func fault(of period: String, _ session: Session) -> String? {
    var review = Review()
    review.period = period
    review.date = session.surroundings.today()
    let list = Path.partner(draft.partner) + "scorecard" + "reviews"
    return session.faults(of: review, at: list, isNew: true).first { $0.field == "period" }?.words
  }

  private mutating func finish(_ project: Project, _ session: inout Session) -> OverlayOutcome {
    if let cell = draft.unscored(in: project) {
      select(cell, project)
      message = "evidence needs a score: 1 to 5 gives one, 0 drops the evidence"
      session.requests.append(.bell)
      return .stay
    }
    if let (cell, question) = draft.contested(in: project) {
      select(cell, project)
      message = "\(question): Enter again records yours"
      session.requests.append(.bell)
      return .stay
    }
    let scorings = draft.scorings(in: project)
    guard !scorings.isEmpty else {
      session.notice = Notice(kind: .hint, text: "nothing was scored that the file does not have already")
      return .close
    }
    // What was recorded shows through from the file, so that a second Enter records only the rest.
    return session.record(scorings) ? .close : .stay
  }

  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    switch mode {
    case .rows: break
    case .evidence(var editor):
      change(&editor)
      mode = .evidence(editor)
    case .period(var editor):
      change(&editor)
      mode = .period(editor)
    }
  }

  private mutating func select(_ cell: ReviewDraft.Cell, _ project: Project) {
    view = cell.view
    selected = project.dimensions.firstIndex { $0.id.text == cell.dimension } ?? selected
  }

  /// Goes to another view, and there to the first row without a score.
  private mutating func turn(_ step: Int, _ project: Project) {
    let all = ScoreView.allCases
    view = all[((all.firstIndex(of: view) ?? 0) + step + all.count) % all.count]
    let unscored = project.dimensions.firstIndex {
      draft.score(ReviewDraft.Cell(view: view, dimension: $0.id.text), in: project) == nil
    }
    selected = unscored ?? 0
  }

  /// The cell of the selected row.
  func cell(_ project: Project) -> ReviewDraft.Cell? {
    let dimensions = project.dimensions
    guard dimensions.indices.contains(selected) else { return nil }
    return ReviewDraft.Cell(view: view, dimension: dimensions[selected].id.text)
  }
}
