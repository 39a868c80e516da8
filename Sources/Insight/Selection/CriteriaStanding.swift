public import Programme

/// Whether the criteria were agreed before bids were scored, as the method asks, as far as the records tell.
public enum CriteriaStanding: Equatable, Sendable {
  /// No bid has been scored.
  case notScored
  /// Every criterion stands as it was agreed on or before the day of the first score.
  case agreedBefore(firstScore: CalendarDate)
  /// These were agreed as they stand only after the first score.
  case changedAfter([ID<Criterion>], firstScore: CalendarDate)
  /// The records do not tell: no score has a day, or these criteria have none.
  case undated([ID<Criterion>])

  init(_ selection: Selection) {
    let scores = selection.bids.flatMap(\.scores)
    guard !scores.isEmpty else {
      self = .notScored
      return
    }
    guard let first = selection.firstScore else {
      self = .undated(selection.criteria.filter { $0.agreedOn == nil }.map(\.id))
      return
    }
    let changed = selection.criteria.filter { $0.agreedOn.map { $0 > first } ?? false }
    let undated = selection.criteria.filter { $0.agreedOn == nil }
    if !changed.isEmpty {
      self = .changedAfter(changed.map(\.id), firstScore: first)
    } else if !undated.isEmpty {
      self = .undated(undated.map(\.id))
    } else {
      self = .agreedBefore(firstScore: first)
    }
  }

  /// The standing in words: "changed after the first score of 3 Nov 2026: PEOPLE, SOCIAL".
  public var words: String {
    switch self {
    case .notScored: "no bid scored yet"
    case .agreedBefore(let first): "agreed before the first score of \(first.words)"
    case .changedAfter(let criteria, let first):
      "changed after the first score of \(first.words): \(criteria.map(\.text).joined(separator: ", "))"
    case .undated([]): "not known whether agreed before the first score: no score has a day"
    case .undated(let criteria):
      "not known whether agreed before the first score: no day for \(criteria.map(\.text).joined(separator: ", "))"
    }
  }
}

extension Selection {
  /// The day of the first score of any bid; `nil` where none has a day.
  var firstScore: CalendarDate? { bids.flatMap(\.scores).compactMap(\.on).min() }
}
