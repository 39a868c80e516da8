import JSONText
public import Records

/// What one side says in a review: scores about a side, and a reply to its own.
///
/// `Edit.scoring` makes an edit of it.
public struct Scoring: Sendable {
  /// Which review it is.
  public enum Round: Hashable, Sendable {
    /// The review of a period; it is made where there is none.
    case period(String)
    /// A review that is there.
    case review(ID<Review>)
  }

  /// A score on one dimension.
  public struct Entry: Hashable, Sendable {
    /// The dimension, by its id or its title.
    public var dimension: String
    /// From 1 to 5; `nil` leaves a score that is there as it is, to give it evidence.
    public var score: Int?
    /// What shows it; `nil` leaves what is there.
    public var evidence: String?
    /// Whether the score goes, with its evidence; nothing where there is none.
    public var isCleared = false

    /// Makes an entry.
    public init(_ dimension: String, _ score: Int?, evidence: String? = nil) {
      self.dimension = dimension
      self.score = score
      self.evidence = evidence
    }

    /// Takes back the score on a dimension.
    public static func cleared(_ dimension: String) -> Entry {
      var entry = Entry(dimension, nil)
      entry.isCleared = true
      return entry
    }
  }

  /// The partner whose scorecard it is.
  public var partner: ID<Partner>
  /// Which review.
  public var round: Round
  /// The day of a review that is made, today where none is said; for one that is there it has to be its own day.
  public var date: CalendarDate?
  /// Who scores and replies.
  public var from: Party
  /// Who is scored.
  public var about: Party
  /// The scores.
  public var entries: [Entry]
  /// What the side answers to its scores; empty for nothing.
  public var reply: String
  /// Whether the side disagrees with the scores that it replies to.
  public var disagrees: Bool

  /// Makes one; a reply is given with `reply` and `disagrees`.
  public init(
    partner: ID<Partner>, round: Round, date: CalendarDate? = nil, from: Party, about: Party, entries: [Entry],
    reply: String = "", disagrees: Bool = false
  ) {
    self.partner = partner
    self.round = round
    self.date = date
    self.from = from
    self.about = about
    self.entries = entries
    self.reply = reply
    self.disagrees = disagrees
  }
}

extension Edit {
  /// Records what a side says in a review, as one edit: the review is made where it is a new period's, a score that the
  /// side has given already is changed, and a reply is added.
  ///
  /// Cost: the reviews of the partner are looked at once.
  /// - Parameter generator: draws the id of a review that is made.
  /// - Throws: `badValue` that names the dimension or the field at fault, `noSuchRecord` where there is no such partner
  ///   or review, or `nothingToChange`.
  public static func scoring(
    _ scoring: Scoring, in project: Project, by author: Authorship, using generator: inout some RandomNumberGenerator
  ) throws(EditProblem) -> Edit {
    guard let partner = project.partner(scoring.partner) else { throw .noSuchRecord(.partner(scoring.partner)) }
    let list = Path.partner(partner.id) + "scorecard" + "reviews"
    let reviews = partner.scorecard?.reviews ?? []
    let index =
      switch scoring.round {
      case .period(let period): reviews.firstIndex { $0.isOf(period) }
      case .review(let id): reviews.firstIndex { $0.id == id }
      }
    if let index {
      var review = ScoredReview(reviews[index], at: list, in: project)
      if let date = scoring.date, date != review.review.date {
        throw .badValue(
          "date",
          "the review of \(review.review.period) is of \(review.review.date.words); leave the date out, or change it")
      }
      try review.take(scoring, by: author)
      guard !review.changes.isEmpty else { throw .nothingToChange("review of \(review.review.period)") }
      return review.edit(scoring, list.whose(in: project), review.changes)
    }
    guard case .period(let period) = scoring.round else { throw .noSuchRecord(list) }
    if scoring.entries.isEmpty {
      throw .badValue("period", Spelling.nowhere(period, "review", reviews.map(\.period)))
    }
    var review = Review.fresh(for: list, in: project, today: author.today, using: &generator)
    review.period = period.trimmed
    if let date = scoring.date { review.date = date }
    let context = RecordContext(root: project, path: list, isNew: true, today: author.today)
    if let fault = context.faults(of: review).first(where: { !$0.isDoubt }) {
      throw .badValue(fault.field, fault.words)
    }
    var scored = ScoredReview(review, at: list, in: project)
    try scored.take(scoring, by: author)
    let edit = try adding(scored.review, to: list, in: project, by: author)
    return scored.edit(scoring, " (new review \(review.id))\(list.whose(in: project))", edit.changes)
  }
}

/// A review that takes in what a side says, with the changes that lead there and what they are in words.
private struct ScoredReview {
  private(set) var review: Review
  private(set) var changes: [Change] = []
  private var news: [String] = []
  private let project: Project
  private let scores: Path
  private let replies: Path

  init(_ review: Review, at reviews: Path, in project: Project) {
    self.review = review
    self.project = project
    let path = reviews + .id(review.id.text)
    scores = path + "scores"
    replies = path + "replies"
  }

  /// The edit that makes changes, called by what the side says.
  func edit(_ scoring: Scoring, _ end: String, _ changes: [Change]) -> Edit {
    let side = scoring.entries.isEmpty ? "" : " on the \(scoring.about.rawValue)"
    return Edit("review of \(review.period), the \(scoring.from.rawValue)\(side): ", news, end, changes: changes)
  }

  mutating func take(_ scoring: Scoring, by author: Authorship) throws(EditProblem) {
    var order: [ID<Dimension>] = []
    var entries: [ID<Dimension>: Scoring.Entry] = [:]
    for entry in scoring.entries {
      // A score and its evidence may come apart, and under the id and the title of one dimension.
      let dimension = try project.dimension(meant: entry.dimension).id
      guard let before = entries[dimension] else {
        order.append(dimension)
        entries[dimension] = entry
        continue
      }
      guard before.score == nil || entry.score == nil, before.evidence == nil || entry.evidence == nil else {
        throw .badValue(entry.dimension, "it is scored twice here; give one score")
      }
      entries[dimension]?.score = before.score ?? entry.score
      entries[dimension]?.evidence = before.evidence ?? entry.evidence
    }
    for dimension in order {
      if let entry = entries[dimension] { try take(entry, on: dimension.text, scoring) }
    }
    guard !scoring.reply.trimmed.isEmpty else {
      if scoring.disagrees { throw .badValue("disagrees", "say with what and why in a reply") }
      return
    }
    var reply = Reply()
    reply.by = author.name
    reply.side = scoring.from
    reply.on = author.today
    reply.text = scoring.reply
    reply.disagrees = scoring.disagrees
    insert(reply.encoded, in: replies, at: review.replies.count)
    review.replies.append(reply)
    news.append(scoring.disagrees ? "reply, disagrees" : "reply")
  }

  private mutating func take(
    _ entry: Scoring.Entry, on dimension: String, _ scoring: Scoring
  ) throws(EditProblem) {
    if let score = entry.score, !(1...5).contains(score) {
      throw .badValue(entry.dimension, "expected a score from 1 to 5, found \(score)")
    }
    let index = review.scores.firstIndex {
      $0.dimension == dimension && $0.scoredBy == scoring.from && $0.about == scoring.about
    }
    if entry.isCleared { return clear(index) }
    guard let index else {
      guard let value = entry.score else {
        throw .badValue(entry.dimension, "it has no score of the \(scoring.from.rawValue) to show; give the score too")
      }
      var score = Score()
      score.dimension = dimension
      score.scoredBy = scoring.from
      score.about = scoring.about
      score.score = value
      score.evidence = entry.evidence ?? ""
      insert(score.encoded, in: scores, at: review.scores.count)
      review.scores.append(score)
      return news.append("\(dimension) \(value)")
    }
    let old = review.scores[index]
    var new = old
    new.score = entry.score ?? old.score
    new.evidence = entry.evidence ?? old.evidence
    guard new != old else { return }
    changes += scores.replacing(old, by: new, at: index, among: review.scores)
    review.scores[index] = new
    news.append(new.score == old.score ? "\(dimension) evidence" : "\(dimension) \(old.score) → \(new.score)")
  }

  private mutating func clear(_ index: Int?) {
    guard let index else { return }
    let old = review.scores.remove(at: index)
    changes.append(Change(scores, .remove(item: old.encoded, at: index)))
    news.append("\(old.dimension) cleared")
  }

  private mutating func insert(_ item: JSONValue, in list: Path, at index: Int) {
    changes.append(Change(list, .insert(item: item, at: index)))
  }
}

extension Project {
  /// The dimension that a person means by its id or its title, or by as much of them as leaves no doubt.
  ///
  /// - Throws: `badValue` that there is none, with the one that may have been meant.
  public func dimension(meant text: String) throws(EditProblem) -> Dimension {
    let all = dimensions
    do throws(CandidateProblem) {
      let id = try Candidates(Dimension.noun, all).meant(text).id
      if let dimension = all.first(where: { $0.id.text == id }) { return dimension }
    } catch { throw .badValue(text, error.description) }
    throw .badValue(text, Spelling.nowhere(text, Dimension.noun, all.map(\.id.text)))
  }
}
