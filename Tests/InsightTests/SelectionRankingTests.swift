import FoundationEssentials
import Insight
import Programme
import Records
import TestSupport
import Testing

@Suite("Ranking of bids")
struct SelectionRankingTests {
  private func criterion(_ id: String, _ weight: Decimal, _ kind: CriterionKind = .quality) -> Criterion {
    make {
      $0.id = ID(id)
      $0.title = id
      $0.kind = kind
      $0.weight = weight
    }
  }

  private func score(_ criterion: String, _ score: Int, by evaluator: String = "A") -> BidScore {
    make {
      $0.criterion = ID(criterion)
      $0.evaluator = evaluator
      $0.score = score
    }
  }

  private func bid(_ id: String, price: Decimal? = nil, _ scores: [BidScore] = []) -> Bid {
    make {
      $0.id = ID(id)
      $0.bidder = id
      $0.price = price
      $0.scores = scores
    }
  }

  private func selection(
    quality: Decimal? = nil, price: Decimal? = nil, _ criteria: [Criterion], _ bids: [Bid] = []
  ) -> Selection {
    make {
      $0.qualityWeight = quality
      $0.priceWeight = price
      $0.criteria = criteria
      $0.bids = bids
    }
  }

  private func ranking(
    quality: Decimal? = nil, price: Decimal? = nil, _ criteria: [Criterion], _ bids: [Bid]
  ) throws -> SelectionRanking {
    try #require(SelectionRanking(selection(quality: quality, price: price, criteria, bids)))
  }

  private func near(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test("Points and moves are those of root finding on the weighted sum", arguments: selectionReference.indices)
  func reference(index: Int) throws {
    let reference = selectionReference[index]
    let criteria = reference.weights.enumerated().map { criterion("C\($0.offset)", Decimal($0.element)) }
    let bids = reference.scores.enumerated().map { place, scores in
      bid("B\(place)", scores.enumerated().map { score("C\($0.offset)", $0.element) })
    }
    let ranking = try ranking(criteria, bids)
    for (place, points) in reference.points.enumerated() {
      let ranked = try #require(ranking.bids.first { $0.id.text == "B\(place)" }?.points)
      #expect(abs(ranked - points) < 1e-8)
    }
    #expect(ranking.bids.compactMap(\.points) == ranking.bids.compactMap(\.points).sorted(by: >))
    #expect(ranking.sensitivity.count == reference.moves.count)
    for (found, expected) in zip(ranking.sensitivity, reference.moves) {
      #expect(found.change?.bid.text == expected.map { "B\($0.1)" })
      #expect(abs((found.change?.share ?? 0) - (expected?.0 ?? 0)) < 1e-8)
    }
  }

  @Test("A move makes the two bids level, and a little more the other one leads")
  func move() throws {
    let example = try #require(Project.example(on: today).partners.compactMap(\.selection).first { !$0.bids.isEmpty })
    let ranking = try #require(SelectionRanking(example))
    let change = try #require(ranking.priceSensitivity?.change)
    func leader(at share: Double) throws -> String {
      var moved = example
      moved.priceWeight = Decimal(share * 100)
      moved.qualityWeight = Decimal(100 - share * 100)
      return try #require(SelectionRanking(moved)?.winner).bidder
    }
    let winner = try #require(ranking.winner).bidder
    #expect(try leader(at: change.share - 0.001) == winner)
    #expect(try leader(at: change.share + 0.001) == change.bidder)
  }

  @Test("Prices score as the Digital Marketplace scores fixed quotes: the lowest over each")
  func prices() throws {
    let bids = [bid("A", price: 15_000), bid("B", price: 10_000), bid("C", price: 30_000)]
    let ranking = try ranking(price: 100, [], bids)
    #expect(ranking.bids.map(\.bidder) == ["B", "A", "C"])
    #expect(near(ranking.bids.compactMap(\.points), [100, 200.0 / 3, 100.0 / 3]))
    #expect(ranking.problems == ["no quality criterion has a weight"])
  }

  @Test(
    "Criteria share the weight of their group, whether written as parts of the whole or of the group",
    arguments: [
      (60, 40, 36, 24, 40, [0.36, 0.24, 0.4]), (60, 40, 60, 40, 40, [0.36, 0.24, 0.4]),
      (60, nil, 60, 40, 7, [0.36, 0.24, 0.4]), (nil, 40, 60, 40, 7, [0.36, 0.24, 0.4]),
      (nil, nil, 36, 24, 40, [0.36, 0.24, 0.4]), (nil, nil, 2, 1, 1, [0.5, 0.25, 0.25]),
      (60, 40, -5, 24, 40, [0, 0.6, 0.4]), (0, 0, 1, 1, 1, []),
    ] as [(Decimal?, Decimal?, Decimal, Decimal, Decimal, [Double])])
  func shares(quality: Decimal?, price: Decimal?, first: Decimal, second: Decimal, third: Decimal, shares: [Double]) {
    let criteria = [criterion("A", first), criterion("B", second, .social), criterion("P", third, .price)]
    let ranking = SelectionRanking(selection(quality: quality, price: price, criteria, [bid("X", price: 5)]))
    #expect(near(ranking?.weights.map(\.share) ?? [], shares))
  }

  @Test("A price weight without a criterion is the price of the bids")
  func barePrice() throws {
    let ranking = try ranking(quality: 70, price: 30, [criterion("A", 100)], [bid("X", price: 5, [score("A", 5)])])
    #expect(ranking.weights.map(\.title) == ["A", "Price"])
    #expect(ranking.weights.map(\.criterion) == [ID("A"), nil])
    #expect(near(ranking.weights.map(\.share), [0.7, 0.3]))
  }

  @Test("A price that evaluators scored counts by their scores")
  func scoredPrice() throws {
    let criteria = [criterion("P", 100, .price)]
    let ranking = try ranking(criteria, [bid("X", price: 5, [score("P", 1)]), bid("Y", price: 50, [score("P", 4)])])
    #expect(ranking.winner?.bidder == "Y")
  }

  @Test("A missing score is shown as a range and given no place")
  func missing() throws {
    let criteria = [criterion("A", 50), criterion("B", 50)]
    let ranking = try ranking(
      criteria,
      [
        bid("X", [score("A", 5), score("A", 5, by: "Z"), score("B", 4), score("B", 4, by: "Z")]),
        bid("Y", [score("A", 3), score("A", 3, by: "Z"), score("B", 5)]),
      ])
    #expect(ranking.bids.map(\.place) == [1, nil])
    #expect(ranking.bids.map(\.points) == [90, nil])
    let other = try #require(ranking.bids.last)
    #expect(near([other.low, other.high], [55, 80]))
    #expect(other.scores.map(\.missing) == [[], ["Z"]])
    #expect(other.scores.map(\.given) == [3, 5])
    #expect(other.words == "55.0 to 80.0, scores missing")
    #expect(!ranking.isOpen)
    #expect(ranking.sensitivity.isEmpty)
  }

  @Test("A bid with scores missing that could pass the winner leaves the ranking open")
  func open() throws {
    let criteria = [criterion("A", 50), criterion("B", 50)]
    let ranking = try ranking(criteria, [bid("X", [score("A", 4), score("B", 4)]), bid("Y", [score("A", 5)])])
    #expect(ranking.winner?.bidder == "X")
    #expect(ranking.isOpen)
    #expect(ranking.words == "X leads with 80.0; a bid with scores missing could pass it")
  }

  @Test("A criterion that nobody scored is missing from all, and no price, or one of nothing, is a missing price")
  func nothingScored() throws {
    let criteria = [criterion("A", 60), criterion("P", 40, .price)]
    let ranking = try ranking(criteria, [bid("X", price: 9), bid("Y", price: 0), bid("Z")])
    #expect(ranking.bids.map(\.place) == [nil, nil, nil])
    #expect(ranking.bids.map { $0.scores.map(\.missing) } == [[[], []], [[], ["price"]], [[], ["price"]]])
    #expect(ranking.bids.map { $0.scores.map(\.given) } == [[nil, 5], [nil, nil], [nil, nil]])
    #expect(ranking.isOpen)
    #expect(ranking.words == "scores missing")
  }

  @Test("Level bids share a place, and then nobody wins and no weight is asked about")
  func level() throws {
    let criteria = [criterion("A", 50), criterion("B", 50)]
    let ranking = try ranking(
      criteria,
      [
        bid("X", [score("A", 4), score("B", 2)]), bid("Y", [score("A", 2), score("B", 4)]),
        bid("Z", [score("A", 1), score("B", 1)]),
      ])
    #expect(ranking.bids.map(\.place) == [1, 1, 3])
    #expect(ranking.winner == nil)
    #expect(ranking.sensitivity.isEmpty)
    #expect(ranking.words == "two bids are level")
  }

  @Test("A bid that is best in everything wins whatever the weights")
  func dominant() throws {
    let criteria = [criterion("A", 50), criterion("B", 50)]
    let ranking = try ranking(
      criteria, [bid("X", [score("A", 5), score("B", 5)]), bid("Y", [score("A", 2), score("B", 4)])])
    #expect(ranking.sensitivity.map(\.move) == [nil, nil])
    #expect(
      ranking.sensitivity.map(\.words) == [
        "A 50%: no weight changes the winner", "B 50%: no weight changes the winner",
      ])
    #expect(ranking.words == "X leads with 100.0; no weight changes that")
  }

  @Test("A single criterion cannot move, and a bid alone has nobody to lose to")
  func alone() throws {
    let single = try ranking([criterion("A", 100)], [bid("X", [score("A", 5)]), bid("Y", [score("A", 2)])])
    #expect(single.sensitivity.isEmpty && single.priceSensitivity == nil)
    let alone = try ranking([criterion("A", 50), criterion("B", 50)], [bid("X", [score("A", 5), score("B", 1)])])
    #expect(alone.sensitivity.isEmpty)
    #expect(alone.words == "X leads with 60.0")
  }

  @Test("The spread between evaluators is the largest difference on one bid")
  func spread() throws {
    let criteria = [criterion("A", 50), criterion("B", 50), criterion("C", 0)]
    let ranking = try ranking(
      criteria,
      [
        bid("X", [score("A", 5), score("A", 4, by: "Z"), score("B", 3)]),
        bid("Y", [score("A", 1), score("A", 4, by: "Z"), score("B", 1)]),
      ])
    #expect(ranking.spreads.map(\.title) == ["A", "B"])
    #expect(ranking.spreads.map(\.widest) == [3, nil])
    #expect(ranking.spreads.map(\.bid) == [ID("Y"), nil])
    #expect(ranking.spreads.map(\.mean) == [2, nil])
    #expect(ranking.spreads.map(\.evaluators) == [2, 1])
  }

  @Test("Of two scores by the same evaluator the last counts")
  func twice() throws {
    let ranking = try ranking([criterion("A", 100)], [bid("X", [score("A", 1), score("A", 5)])])
    #expect(ranking.bids.first?.points == 100)
  }

  @Test("Weights that do not add up are said")
  func problems() throws {
    func problems(_ quality: Decimal?, _ price: Decimal?, _ weights: [Decimal]) throws -> [String] {
      let criteria = weights.enumerated().map { criterion("C\($0.offset)", $0.element) }
      return try ranking(quality: quality, price: price, criteria, [bid("X", price: 1)]).problems
    }
    #expect(try problems(60, 40, [60, 40]) == [])
    #expect(try problems(60, 40, [35, 25]) == [])
    #expect(try problems(nil, nil, [70, 30]) == [])
    #expect(try problems(60, 30, [100]) == ["quality and price weigh 60 and 30, not 100 together"])
    #expect(try problems(nil, nil, [70, 20]) == ["the weights of the criteria add up to 90, not 100"])
    #expect(try problems(nil, nil, [110, -10]) == ["a criterion has a negative weight and counts as none"])
  }

  private func standing(_ agreed: [CalendarDate?], _ scored: [CalendarDate?]) throws -> CriteriaStatus {
    let criteria = agreed.enumerated().map { place, agreed in
      var criterion = criterion("C\(place)", 50)
      criterion.agreedOn = agreed
      return criterion
    }
    let scores = scored.enumerated().map { place, day in
      var score = score("C0", 3, by: "E\(place)")
      score.on = day
      return score
    }
    return try ranking(criteria, [bid("X", scores)]).criteria
  }

  @Test("Criteria that were agreed after the first score are marked")
  func changed() throws {
    #expect(try standing([today - 9, today - 3], []) == .notScored)
    #expect(try standing([today - 9, today - 3], [today, today - 3]) == .agreedBefore(firstScore: today - 3))
    let late = try standing([today - 9, today - 2], [today, today - 3])
    #expect(late == .changedAfter([ID("C1")], firstScore: today - 3))
    #expect(late.words == "changed after the first score of 31 Oct 2026: C1")
    #expect(try standing([nil, today - 2], [nil, today - 3]) == .changedAfter([ID("C1")], firstScore: today - 3))
  }

  @Test("Where a day is missing it is not known, and that is said")
  func undated() throws {
    let noDay = try standing([nil, today - 9], [today])
    #expect(noDay == .undated([ID("C0")]))
    #expect(noDay.words == "not known whether agreed before the first score: no day for C0")
    let noScoreDay = try standing([today - 9], [nil])
    #expect(noScoreDay == .undated([]))
    #expect(noScoreDay.words == "not known whether agreed before the first score: no score has a day")
  }

  @Test("Without bids or weights there is no ranking")
  func none() {
    #expect(SelectionRanking(Selection()) == nil)
    #expect(SelectionRanking(selection([criterion("A", 100)], [])) == nil)
    #expect(SelectionRanking(selection([], [bid("X", price: 4)])) == nil)
    #expect(SelectionRanking(selection([criterion("A", 0)], [bid("X", [score("A", 4)])])) == nil)
  }
}
