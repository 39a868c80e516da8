import FoundationEssentials
import Insight
import JSONText
import Programme
import Records

extension ViewSource {
  /// How a partner is or was chosen: what counts, how bids were scored, who leads, and how firm that is.
  func selection(_ selection: Selection, of partner: Partner) -> ViewSection {
    let ranking = SelectionRanking(selection)
    var blocks: [ViewBlock] = [
      .facts(
        [
          ViewFact("framework", "Framework", .text(ifAny: selection.framework)),
          ViewFact("qualityWeight", "Quality weight", .amount(ifAny: selection.qualityWeight)),
          ViewFact("priceWeight", "Price weight", .amount(ifAny: selection.priceWeight)),
          ViewFact("ranking", "Ranking", .text(ifAny: ranking?.words)),
          ViewFact("criteria", "Criteria", .text(ifAny: ranking?.criteria.words)),
        ] + data(selection, ranking)),
      .table(criteria(selection, ranking)),
    ]
    if let ranking {
      blocks += [
        .table(bids(ranking)), .table(scores(selection)),
        .list(
          ViewList(
            "sensitivity", "How firm the ranking is", ranking.sensitivity.map { ViewItem($0.words) },
            empty: "No sole winner stands against another bid with every score.")),
      ]
      if !ranking.problems.isEmpty {
        let problems = ranking.problems.map { ViewItem($0) }
        blocks.append(.list(ViewList("problems", "What does not add up", problems, empty: "")))
      }
    }
    blocks.append(
      .table(
        ViewTable(
          "stakeholders", "Stakeholders",
          columns: [
            ViewColumn("name", "Who"), ViewColumn("role", "Role"), ViewColumn("involvedOn", "Involved on"),
          ],
          rows: selection.stakeholders.map { [.text($0.name), .text(ifAny: $0.role), .date(ifAny: $0.involvedOn)] },
          empty: "Nobody is recorded who takes part in the decision.")))
    return ViewSection(
      PartnerPart.selection.rawValue, "\(PartnerPart.selection.title) of \(partner.name)",
      blocks + [.record(ViewRecord("record", selection))])
  }

  /// What the sentences on the ranking say, for machines.
  func data(_ selection: Selection, _ ranking: SelectionRanking?) -> [ViewFact] {
    var standing: (name: String?, criteria: [ID<Criterion>], firstScore: CalendarDate?) = (nil, [], nil)
    switch ranking?.criteria {
    case .notScored?: standing.name = "not scored"
    case .agreedBefore(let first)?: standing = ("agreed before", [], first)
    case .changedAfter(let criteria, let first)?: standing = ("changed after", criteria, first)
    case .undated(let criteria)?: standing = ("undated", criteria, nil)
    case nil: break
    }
    return [
      .data("leader", .id(ranking?.winner?.id)), .data("leaderPoints", .tenths(ifAny: ranking?.winner?.points)),
      .data("isOpen", .flag(ranking?.isOpen ?? true)), .data("closestWeight", .id(ranking?.closest?.criterion)),
      .data("closestMove", .tenths(ifAny: ranking?.closest?.move)),
      .data("criteriaStanding", .text(ifAny: standing.name)),
      .data("criteriaConcerned", .texts(standing.criteria.map(\.text))),
      .data("firstScoreOn", .date(ifAny: standing.firstScore)),
      .data(
        "weightMoves",
        .data(.array(((ranking?.sensitivity ?? []) + [ranking?.priceSensitivity].compactMap(\.self)).map(\.json)))),
    ]
  }

  private func criteria(_ selection: Selection, _ ranking: SelectionRanking?) -> ViewTable {
    ViewTable(
      "weights", "Criteria",
      columns: [
        ViewColumn("id", "Id", isDetail: true), ViewColumn("title", "Criterion"), ViewColumn("kind", "Kind"),
        ViewColumn("weight", "Weight", isNumber: true), ViewColumn("agreedOn", "Agreed on"),
        ViewColumn("apart", "Evaluators apart", isNumber: true),
      ],
      rows: selection.criteria.map { criterion in
        [
          .text(criterion.id.text), .text(criterion.title), .text(criterion.kind.rawValue), .amount(criterion.weight),
          .date(ifAny: criterion.agreedOn),
          .whole(ifAny: ranking?.spreads.first { $0.criterion == criterion.id }?.widest),
        ]
      }, empty: "No criteria are recorded.")
  }

  private func bids(_ ranking: SelectionRanking) -> ViewTable {
    ViewTable(
      "bids", "Bids",
      columns: [
        ViewColumn("place", "Place", isNumber: true), ViewColumn("id", "Id", isDetail: true),
        ViewColumn("bidder", "Bidder"), ViewColumn("points", "Points", isNumber: true),
        ViewColumn("least", "At least", isNumber: true), ViewColumn("most", "At most", isNumber: true),
        ViewColumn("price", "Price", isNumber: true),
      ],
      rows: ranking.bids.map { bid in
        [
          .whole(ifAny: bid.place), .text(bid.id.text), .text(bid.bidder), .tenths(ifAny: bid.points),
          .tenths(bid.low), .tenths(bid.high), .tenths(ifAny: bid.price),
        ]
      }, empty: "No bids are recorded.")
  }

  private func scores(_ selection: Selection) -> ViewTable {
    ViewTable(
      "scores", "Scores of 0 to 5",
      columns: [
        ViewColumn("bid", "Bid"), ViewColumn("criterion", "Criterion"), ViewColumn("evaluator", "Evaluator"),
        ViewColumn("score", "Score", isNumber: true), ViewColumn("rationale", "Why"),
        ViewColumn("on", "On", isDetail: true),
      ],
      rows: selection.bids.flatMap { bid in
        bid.scores.map { score in
          [
            .text(bid.id.text), .text(score.criterion.text), .text(score.evaluator), .whole(score.score),
            .text(ifAny: score.rationale), .date(ifAny: score.on),
          ]
        }
      }, empty: "No bid is scored yet.")
  }
}

extension WeightSensitivity {
  /// From which share, in per cent, another bid leads, for machines.
  fileprivate var json: JSONValue {
    .object([
      JSONMember("title", .string(title)), JSONMember("criterion", ViewValue.id(criterion).json),
      JSONMember("share", ViewValue.tenths(share * 100).json),
      JSONMember("changesAt", ViewValue.tenths(ifAny: change.map { $0.share * 100 }).json),
      JSONMember("move", ViewValue.tenths(ifAny: move).json), JSONMember("bid", ViewValue.id(change?.bid).json),
    ])
  }
}
