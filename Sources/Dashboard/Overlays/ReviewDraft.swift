import Insight
import Programme
import Records

/// What somebody types of a review round, beside what stands in the file.
///
/// Nothing of it is in the project before it is recorded; what the file gets meanwhile shows through where nothing was
/// typed.
struct ReviewDraft {
  /// One score of the round.
  struct Cell: Hashable {
    let view: ScoreView
    let dimension: String
  }

  /// The partner whose scorecard it is.
  let partner: ID<Partner>
  /// The period under review.
  private(set) var period: String
  private var typed: [Cell: Scoring.Entry] = [:]
  /// The scores that stood where something was typed, so that none goes over what somebody else gave since.
  private var stood: [Cell: Meanwhile<Score?>] = [:]

  init(_ partner: ID<Partner>, period: String) {
    self.partner = partner
    self.period = period
  }

  /// Goes to another period; the scores typed go along.
  mutating func turn(to period: String, in project: Project) {
    self.period = period
    for cell in typed.keys { stood[cell] = Meanwhile(standing(cell, in: project).first) }
  }

  /// The first cell that was typed over a score which somebody else changed since, and what to ask about it; once asked,
  /// that is known.
  mutating func contested(in project: Project) -> (cell: Cell, question: String)? {
    for cell in cells(in: project) {
      guard let entry = typed[cell], var stood = stood[cell], differs(entry, cell, project) else { continue }
      let (before, now) = (stood.base, standing(cell, in: project).first)
      let isOther =
        entry.isCleared
        ? before != now
        : entry.score != nil && before?.score != now?.score
          || entry.evidence != nil && before?.evidence ?? "" != now?.evidence ?? ""
      _ = stood.takeIn(now, under: isOther)
      let question = stood.question { score in
        score.map { ["\($0.score)", $0.evidence].filter { !$0.isEmpty }.joined(separator: ": ") }
      }
      self.stood[cell] = stood
      if let question { return (cell, question) }
    }
    return nil
  }

  /// The review of the period, where the file has it.
  func review(in project: Project) -> Review? {
    project.partner(partner)?.scorecard?.reviews.first { $0.isOf(period) }
  }

  /// The scores that the file has for a cell; more than one where somebody wrote two.
  func standing(_ cell: Cell, in project: Project) -> [Score] {
    (review(in: project)?.scores ?? []).filter {
      $0.dimension == cell.dimension && ScoreView(from: $0.scoredBy, about: $0.about) == cell.view
    }
  }

  /// The score of a cell as it would stand.
  func score(_ cell: Cell, in project: Project) -> Int? {
    guard let entry = typed[cell] else { return standing(cell, in: project).first?.score }
    return entry.isCleared ? nil : entry.score ?? standing(cell, in: project).first?.score
  }

  /// What shows the score of a cell, as it would stand.
  func evidence(_ cell: Cell, in project: Project) -> String {
    guard let entry = typed[cell] else { return standing(cell, in: project).first?.evidence ?? "" }
    return entry.isCleared ? "" : entry.evidence ?? standing(cell, in: project).first?.evidence ?? ""
  }

  /// On how many of some dimensions a view has scores, as it would stand.
  func count(_ view: ScoreView, of dimensions: [Dimension], in project: Project) -> Int {
    dimensions.count { score(Cell(view: view, dimension: $0.id.text), in: project) != nil }
  }

  /// Gives a cell a score.
  mutating func set(_ score: Int, _ cell: Cell, in project: Project) {
    var entry = typed[cell] ?? Scoring.Entry(cell.dimension, nil)
    entry.isCleared = false
    entry.score = score
    keep(entry, cell, in: project)
  }

  /// Gives a cell what shows its score.
  mutating func set(evidence: String, _ cell: Cell, in project: Project) {
    var entry = typed[cell] ?? Scoring.Entry(cell.dimension, nil)
    if entry.isCleared {
      guard !evidence.isEmpty else { return }
      entry = Scoring.Entry(cell.dimension, nil)
    }
    entry.evidence = evidence
    keep(entry, cell, in: project)
  }

  /// Takes the score of a cell away, with what shows it.
  mutating func clear(_ cell: Cell, in project: Project) {
    keep(.cleared(cell.dimension), cell, in: project)
  }

  /// Whether something was typed for a cell that the file does not have.
  func isChanged(_ cell: Cell, in project: Project) -> Bool { typed[cell].map { differs($0, cell, project) } ?? false }

  /// How many cells have something that the file does not have.
  func changes(in project: Project) -> Int { typed.keys.count { isChanged($0, in: project) } }

  /// The first cell with evidence and without a score; the file holds none such.
  func unscored(in project: Project) -> Cell? {
    cells(in: project).first { score($0, in: project) == nil && !evidence($0, in: project).isEmpty }
  }

  /// What is to be recorded, one a view.
  func scorings(in project: Project) -> [Scoring] {
    ScoreView.allCases.compactMap { view in
      let entries = cells(in: project).filter { $0.view == view && isChanged($0, in: project) }.compactMap { typed[$0] }
      guard !entries.isEmpty else { return nil }
      return Scoring(
        partner: partner, round: .period(period), from: view.from, about: view.about, entries: entries)
    }
  }

  /// The cells for which something was typed, by view and then in the order of the dimensions.
  private func cells(in project: Project) -> [Cell] {
    ScoreView.allCases.flatMap { view in
      project.dimensions.map { Cell(view: view, dimension: $0.id.text) }.filter { typed[$0] != nil }
    }
  }

  private mutating func keep(_ entry: Scoring.Entry, _ cell: Cell, in project: Project) {
    if typed[cell] == nil { stood[cell] = Meanwhile(standing(cell, in: project).first) }
    typed[cell] = differs(entry, cell, project) ? entry : nil
  }

  private func differs(_ entry: Scoring.Entry, _ cell: Cell, _ project: Project) -> Bool {
    let standing = standing(cell, in: project).first
    if entry.isCleared { return standing != nil }
    let hasNewScore = entry.score.map { $0 != standing?.score } ?? false
    return hasNewScore || entry.evidence.map { $0 != standing?.evidence ?? "" } ?? false
  }
}
