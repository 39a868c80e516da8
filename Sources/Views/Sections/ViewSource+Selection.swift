import FoundationEssentials
import Insight
import JSONText
import Programme
import Records

extension ViewSource {
  /// How a partner is or was chosen: what counts, how bids were scored, who leads, and how firm that is.
  func selection(_ selection: Selection, of partner: Partner) -> ViewSection {
    let ranking = SelectionRanking(selection)
    let place = Path.partner(partner.id) + "selection"
    let said: [String: ViewValue] = [
      "framework": .text(ifAny: selection.framework).orSaying("none named"),
      "qualityWeight": .amount(ifAny: selection.qualityWeight).orSaying("not set"),
      "priceWeight": .amount(ifAny: selection.priceWeight).orSaying("not set"),
    ]
    var blocks = judged(place)
    blocks += [
      .facts(
        facts(of: selection, at: place, saying: said)
          + [
            ViewFact("ranking", "Ranking", .text(ifAny: ranking?.words)),
            ViewFact(
              "criteria", "Criteria", .text(ifAny: ranking?.criteria.words).toned(ranking?.criteria.tone ?? .neutral)),
          ] + data(selection, ranking)),
      .table(criteria(selection, ranking, in: place + "criteria")),
      .table(bids(selection, ranking, in: place + "bids")),
    ]
    if let ranking {
      blocks.append(.table(scoresBeside(selection, ranking, in: place + "criteria")))
      let firmness = ranking.sensitivity.map { sensitivity in
        ViewItem(
          sensitivity.words, tone: sensitivity.change == nil ? .muted : .neutral,
          records: sensitivity.criterion.map { [place + "criteria" + .id($0.text)] } ?? [])
      }
      blocks.append(
        .list(
          ViewList(
            "sensitivity", "How firm the ranking is", firmness,
            empty: "No sole winner stands against another bid with every score.")))
      if !ranking.problems.isEmpty {
        let problems = ranking.problems.map { ViewItem($0, tone: .attention) }
        blocks.append(.list(ViewList("problems", "What does not add up", problems, empty: "")))
      }
    }
    blocks += [
      .table(references(selection, in: place + "bids")),
      .table(
        table(
          "stakeholders", "Stakeholders", of: selection.stakeholders, in: place + "stakeholders",
          order: ["name", "involvedOn", "role"], titled: ["name": "Who"], isCards: false,
          empty: "Nobody is recorded who takes part in the decision."
        ) { person, _ in ["involvedOn": .date(ifAny: person.involvedOn).orSaying("not yet")] }),
      .table(scores(selection, in: place + "bids")),
    ]
    return ViewSection(
      PartnerPart.selection.rawValue, "\(PartnerPart.selection.title) of \(partner.name)",
      blocks + others(of: selection) + [.record(ViewRecord("record", selection, isData: true))])
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

  private func criteria(_ selection: Selection, _ ranking: SelectionRanking?, in list: Path) -> ViewTable {
    let changed: Set<ID<Criterion>> =
      if case .changedAfter(let ids, _)? = ranking?.criteria { Set(ids) } else { [] }
    return table(
      "weights", "Criteria", of: selection.criteria, in: list, titled: ["title": "Criterion"],
      computed: [ViewColumn("apart", "Evaluators apart")], isCards: false, empty: "No criteria are recorded."
    ) { criterion, _ in
      let spread = ranking?.spreads.first { $0.criterion == criterion.id }
      let agreed = ViewValue.date(ifAny: criterion.agreedOn).orSaying("no day")
      return [
        "agreedOn": changed.contains(criterion.id) ? agreed.saying("\(agreed.words), after bids", .bad) : agreed,
        "apart": spread.map(apart) ?? .absent,
      ]
    }
  }

  /// How far evaluators are apart at most, and on which bid.
  private func apart(_ spread: EvaluatorSpread) -> ViewValue {
    guard let widest = spread.widest else { return ViewValue.absent.saying("one evaluator", .muted) }
    return .whole(widest).saying("\(widest)" + (widest == 0 ? "" : spread.bid.map { ", \($0.text)" } ?? ""))
  }

  /// The bids, in the order of the ranking where there is one.
  private func bids(_ selection: Selection, _ ranking: SelectionRanking?, in list: Path) -> ViewTable {
    let ranked = ranking?.bids ?? []
    let byID = Dictionary(ranked.map { ($0.id, $0) }) { first, _ in first }
    return table(
      "bids", "Bids", of: inOrder(selection, ranking), in: list, order: ["place", "bidder", "points"],
      hiding: ["caseStudies", "references", "scores"], titled: ["bidder": "Bid"],
      computed: [
        ViewColumn("place", "Place", isNumber: true), ViewColumn("points", "Points", isNumber: true),
        ViewColumn("standing", "Scores"), .data("least"), .data("most"),
      ], isCards: false, empty: "No bids are recorded."
    ) { bid, _ in
      let rank = byID[bid.id]
      let points: ViewValue? = rank.map { rank in
        rank.points.map { .tenths($0) }
          ?? ViewValue.absent.saying("\(ViewValue.tenths(rank.low).words) to \(ViewValue.tenths(rank.high).words)")
      }
      let price = bid.price.map { ViewValue.amount($0).saying(self.project.words(for: $0)) }
      return [
        "place": .whole(ifAny: rank?.place), "points": points ?? .absent,
        "price": (price ?? .absent).orSaying("no price"),
        "standing": rank.map { $0.isComplete } ?? true ? .absent : ViewValue.absent.orSaying("scores missing"),
        "least": .tenths(ifAny: rank?.low), "most": .tenths(ifAny: rank?.high),
      ]
    }
  }

  private func inOrder(_ selection: Selection, _ ranking: SelectionRanking?) -> [Bid] {
    let ranks = Dictionary((ranking?.bids ?? []).enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    return selection.bids.enumerated().sorted {
      (ranks[$0.element.id] ?? Int.max, $0.offset) < (ranks[$1.element.id] ?? Int.max, $1.offset)
    }.map(\.element)
  }

  /// What each evaluator gave each bid on each criterion, bids beside each other.
  private func scoresBeside(_ selection: Selection, _ ranking: SelectionRanking, in list: Path) -> ViewTable {
    let bids = inOrder(selection, ranking)
    var evaluators: [String] = []
    for score in bids.flatMap(\.scores) where !evaluators.contains(score.evaluator) {
      evaluators.append(score.evaluator)
    }
    let names = evaluators.isEmpty ? "" : ", each by \(evaluators.joined(separator: ", "))"
    return ViewTable(
      "scoresByCriterion", "Scores of 0 to 5\(names)",
      columns: [ViewColumn("criterion", "Criterion")] + bids.map { ViewColumn($0.id.text, $0.bidder) },
      rows: selection.criteria.map { criterion in
        ViewRow(
          [.text(criterion.title)]
            + bids.map { bid in
              let scores = evaluators.map { name in
                bid.scores.last { $0.criterion == criterion.id && $0.evaluator == name }.map { "\($0.score)" }
              }
              guard scores.contains(where: { $0 != nil }) else {
                return criterion.kind == .price ? ViewValue.absent.saying("price", .muted) : .absent
              }
              return .text(scores.map { $0 ?? "–" }.joined(separator: " "))
                .toned(scores.contains(nil) ? .attention : .neutral)
            }, target: list + .id(criterion.id.text))
      }, empty: "No criteria are recorded.")
  }

  private func references(_ selection: Selection, in list: Path) -> ViewTable {
    table(
      "references", "References and case studies", of: selection.bids, in: nil,
      at: { list + .id(selection.bids[$0].id.text) }, order: ["bidder", "references", "caseStudies"],
      hiding: ["id", "price", "scores"], titled: ["bidder": "Bid"], isCards: false, empty: "No bids are recorded."
    ) { bid, _ in
      let hasNone = bid.references.isEmpty && bid.caseStudies.isEmpty
      return hasNone ? ["references": ViewValue.absent.orSaying("no references, no case studies")] : [:]
    }
  }

  /// Every score with who gave it and why.
  private func scores(_ selection: Selection, in list: Path) -> ViewTable {
    let all = selection.bids.flatMap { bid in bid.scores.indices.map { (bid: bid, index: $0) } }
    return table(
      "scores", "Every score", of: all.map { $0.bid.scores[$0.index] }, in: nil,
      at: { list + .id(all[$0].bid.id.text) + "scores" + .index(all[$0].index) },
      order: ["bid", "criterion", "evaluator", "score", "rationale"], details: ["on"], titled: ["rationale": "Why"],
      computed: [ViewColumn("bid", "Bid")], isCards: false, empty: "No bid is scored yet."
    ) { score, index in
      ["bid": .text(all[index].bid.id.text), "criterion": .text(score.criterion.text)]
    }
  }
}

extension CriteriaStatus {
  /// How it stands that criteria were agreed before bids were scored.
  fileprivate var tone: ViewTone {
    switch self {
    case .changedAfter: .bad
    case .undated: .attention
    case .notScored, .agreedBefore: .neutral
    }
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
