public import Programme

/// A review with the means of what each side said in it, by view and dimension.
///
/// A review has some thirty of them: walking a small array costs less than hashing into tables of tables.
public struct ScoreRound: Equatable, Sendable {
  /// The scores of one view on one dimension.
  private struct Tally: Equatable {
    let view: ScoreView
    let dimension: String
    var sum: Double
    var count: Int
    var mean: Double { sum / Double(count) }
  }

  /// The review.
  public let review: Review
  private var tallies: [Tally] = []

  /// Reads a review; a dimension that one side scored more than once counts with the mean.
  public init(_ review: Review) {
    self.review = review
    tallies.reserveCapacity(review.scores.count)
    for score in review.scores {
      let view = ScoreView(from: score.scoredBy, about: score.about)
      if let index = tallies.firstIndex(where: { $0.view == view && $0.dimension == score.dimension }) {
        tallies[index].sum += Double(score.score)
        tallies[index].count += 1
      } else {
        tallies.append(Tally(view: view, dimension: score.dimension, sum: Double(score.score), count: 1))
      }
    }
  }

  /// What one view says on one dimension, 1 to 5; `nil` where nobody scored.
  public func score(_ view: ScoreView, _ dimension: String) -> Double? {
    tallies.first { $0.view == view && $0.dimension == dimension }?.mean
  }

  /// On how many of some dimensions one view has scores.
  public func count(_ view: ScoreView, of dimensions: [Dimension]) -> Int {
    dimensions.count { score(view, $0.id.text) != nil }
  }

  /// Whether one view was scored at all.
  public func isScored(_ view: ScoreView) -> Bool { tallies.contains { $0.view == view } }

  /// The mean over dimensions of one view; `nil` where nobody scored.
  public func overall(_ view: ScoreView) -> Double? { mean(tallies.filter { $0.view == view }.map(\.mean)) }

  /// The sides that have not scored the other.
  public var notScored: [Party] { Party.allCases.filter { !isScored(ScoreView(from: $0, about: $0.other)) } }

  /// What was scored more than once by one side: the view, the dimension's id, and how often.
  public var repeated: [(view: ScoreView, dimension: String, times: Int)] {
    tallies.filter { $0.count > 1 }.map { ($0.view, $0.dimension, $0.count) }
  }

  /// The dimensions in their order, then those that scores name and the project does not know.
  static func ids(in rounds: [ScoreRound], _ dimensions: [Dimension]) -> [(id: String, title: String)] {
    var result = dimensions.map { (id: $0.id.text, title: $0.title) }
    var known = Set(result.map(\.id))
    for round in rounds {
      for score in round.review.scores where known.insert(score.dimension).inserted {
        result.append((score.dimension, score.dimension))
      }
    }
    return result
  }
}
