import FoundationEssentials
import Insight
import Programme
import Terminal
import Text

/// How a partner is or was chosen: what counts, how bids were scored, who leads, and how firm that is.
struct SelectionPage {
  let partner: Partner
  let selection: Selection
  let open: OpenProject
  let width: Int
  let ranking: SelectionRanking?

  init(partner: Partner, selection: Selection, open: OpenProject, width: Int) {
    self.partner = partner
    self.selection = selection
    self.open = open
    self.width = width
    ranking = SelectionRanking(selection)
  }

  private var isNarrow: Bool { width < 72 }
  private var places: PartnerPlaces { PartnerPlaces(id: partner.id) }

  /// Framework and weights in a line.
  var frameWords: String {
    let framework = selection.framework.isEmpty ? "no framework named" : selection.framework
    return "\(framework) · \(weightWords)"
  }

  private var weightWords: String {
    switch (selection.qualityWeight, selection.priceWeight) {
    case (let quality?, let price?): "quality \(quality), price \(price)"
    case (let quality?, nil): "quality \(quality), price not set"
    case (nil, let price?): "quality not set, price \(price)"
    case (nil, nil): "quality and price not weighed"
    }
  }

  var lines: [PageLine] {
    let place = places.record(.selection)
    func fact(_ title: String, _ words: Span, _ field: String) -> [PageLine] {
      TitledPage.fact(title, [words], width: width).lines(.field(place, field))
    }
    let framework = selection.framework.isEmpty ? Span("none named", .amber) : Span(selection.framework)
    var lines = fact("Framework", framework, "framework")
    lines += fact("Quality : price", Span(weightWords), "qualityWeight")
    if let ranking {
      lines += TitledPage.fact("Ranking", [Span(ranking.words, .title)], width: width).lines()
      lines += TitledPage.fact("Criteria", [criteriaWords(ranking.criteria)], width: width).lines()
      for problem in ranking.problems {
        lines += TitledPage.fact("", [Span("Weights: \(problem)", .amber)], width: width).lines()
      }
    }
    let rest = FieldLines(open: open, width: width).lines(
      of: selection, at: place,
      skipping: ["framework", "qualityWeight", "priceWeight", "criteria", "bids", "stakeholders"])
    return lines + criteria + bids + scores + firmness + references + stakeholders + rest
  }

  private func criteriaWords(_ standing: CriteriaStatus) -> Span {
    switch standing {
    case .changedAfter: Span(standing.words, .red)
    case .undated: Span(standing.words, .amber)
    case .notScored, .agreedBefore: Span(standing.words)
    }
  }

  private func title(_ words: String, _ count: Int, _ list: Path) -> [PageLine] {
    RecordPage.heading(count == 0 ? "\(words): none yet" : "\(words) (\(count))", .list(list))
  }

  private var criteria: [PageLine] {
    let list = places.list(.selection, "criteria")
    let changed: Set<ID<Criterion>> =
      if case .changedAfter(let ids, _)? = ranking?.criteria { Set(ids) } else { [] }
    let today = open.insight.today
    let kind = isNarrow ? [] : [PageTable.Column(title: "Kind")]
    let table = PageTable(
      columns: [.init(title: "  Criterion")] + kind + [
        .init(title: "Weight", alignment: .trailing), .init(title: "Agreed"), .init(title: "Apart"),
      ],
      rows: selection.criteria.map { criterion in
        let spread = ranking?.spreads.first { $0.criterion == criterion.id }
        let isChanged = changed.contains(criterion.id)
        let day = criterion.agreedOn?.words(near: today) ?? "no day"
        return [Span("  " + TextWidth.truncated(criterion.title, to: isNarrow ? 16 : width < 100 ? 22 : 36))]
          + (isNarrow ? [] : [Span(criterion.kind.rawValue, .muted)]) + [
            Span("\(criterion.weight)"),
            Span(isChanged ? "\(day), after bids" : day, isChanged ? .red : criterion.agreedOn == nil ? .amber : .text),
            spread.map(apart) ?? Span("–", .muted),
          ]
      })
    return title("Criteria", selection.criteria.count, list)
      + table.lines(
        width: width, targets: selection.criteria.map { .record(list + .id($0.id.text)) })
  }

  /// How far evaluators are apart at most, and on which bid.
  private func apart(_ spread: EvaluatorSpread) -> Span {
    guard let widest = spread.widest else { return Span(isNarrow ? "one" : "one evaluator", .muted) }
    return Span("\(widest)" + (isNarrow || widest == 0 ? "" : spread.bid.map { ", \($0.text)" } ?? ""))
  }

  private var bids: [PageLine] {
    let list = places.list(.selection, "bids")
    guard let ranking else {
      return title("Bids", selection.bids.count, list)
        + FieldLines(open: open, width: width).elements(selection.bids, in: list)
    }
    let table = PageTable(
      columns: [
        .init(title: "", alignment: .trailing), .init(title: "Bid"), .init(title: "Points", alignment: .trailing),
        .init(title: "Price", alignment: .trailing), .init(title: ""),
      ],
      rows: ranking.bids.map { bid in
        [
          Span("  " + (bid.place.map(String.init) ?? "–")), Span(bid.bidder, bid.place == 1 ? .title : .text),
          Span(bid.points == nil ? "\(bid.words.prefix { $0 != "," })" : bid.words),
          price(bid), Span(bid.isComplete ? "" : "scores missing", .amber),
        ]
      })
    let key = open.key("score-bid")
    return title("Bids", selection.bids.count, list)
      + table.lines(width: width, targets: ranking.bids.map { .record(list + .id($0.id.text)) })
      + RecordPage.hint("\(key) scores the selected bid, criterion by criterion, for one evaluator", open, width: width)
  }

  private func price(_ bid: RankedBid) -> Span {
    guard let price = selection.bids.first(where: { $0.id == bid.id })?.price else { return Span("no price", .amber) }
    return Span(open.project.words(for: price))
  }

  /// What each evaluator gave each bid on each criterion; bids stand beside each other, as many as fit.
  private var scores: [PageLine] {
    let all = selection.bids.flatMap(\.scores)
    var evaluators: [String] = []
    for score in all where !evaluators.contains(score.evaluator) { evaluators.append(score.evaluator) }
    guard !evaluators.isEmpty else { return [] }
    let list = places.list(.selection, "criteria")
    let title = min(isNarrow ? 16 : 30, selection.criteria.map { TextWidth.columns($0.title) }.max() ?? 0)
    let name = min(width < 100 ? 12 : 20, selection.bids.map { TextWidth.columns($0.bidder) }.max() ?? 0)
    let column = max(name, evaluators.count * 2 - 1, 5) + 2
    let fitting = max(1, (width - title - 4) / column)
    var lines = RecordPage.heading("Scores of 0 to 5")
    lines += TextWidth.wrapped("each by \(evaluators.joined(separator: ", "))", to: max(8, width - 2))
      .map { [Span("  " + $0, .muted)] }.lines()
    // In the order of the ranking, which stands above.
    let ranks = Dictionary((ranking?.bids ?? []).enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let bids = selection.bids.enumerated().sorted {
      (ranks[$0.element.id] ?? Int.max, $0.offset) < (ranks[$1.element.id] ?? Int.max, $1.offset)
    }.map(\.element)
    for start in stride(from: 0, to: bids.count, by: fitting) {
      let group = bids[start..<min(start + fitting, bids.count)]
      let table = PageTable(
        columns: [PageTable.Column(title: "")]
          + group.map { PageTable.Column(title: TextWidth.truncated($0.bidder, to: name)) },
        rows: selection.criteria.map { criterion in
          [Span("  " + TextWidth.truncated(criterion.title, to: title))]
            + group.map { given($0, on: criterion, by: evaluators) }
        })
      if start > 0 { lines.append([]) }
      lines += table.lines(
        width: width, targets: selection.criteria.map { .record(list + .id($0.id.text)) })
    }
    return lines
  }

  private func given(_ bid: Bid, on criterion: Criterion, by evaluators: [String]) -> Span {
    let scores = evaluators.map { name in
      bid.scores.last { $0.criterion == criterion.id && $0.evaluator == name }.map { "\($0.score)" }
    }
    if scores.allSatisfy({ $0 == nil }) { return Span(criterion.kind == .price ? "price" : "–", .muted) }
    return Span(scores.map { $0 ?? "–" }.joined(separator: " "), scores.contains(nil) ? .amber : .text)
  }

  /// How far each weight must move before another bid leads.
  private var firmness: [PageLine] {
    guard let ranking, !ranking.sensitivity.isEmpty else { return [] }
    return RecordPage.heading("How firm the ranking is")
      + ranking.sensitivity.flatMap { sensitivity in
        let isClosest = sensitivity == ranking.closest
        return TextWidth.wrapped(sensitivity.words, to: max(8, width - 2))
          .map { [Span("  " + $0, sensitivity.change == nil ? .muted : isClosest ? .title : .text)] }
          .lines(
            sensitivity.criterion.map { .record(places.list(.selection, "criteria") + .id($0.text)) })
      }
  }

  private var references: [PageLine] {
    guard !selection.bids.isEmpty else { return [] }
    let list = places.list(.selection, "bids")
    return RecordPage.heading("References and case studies")
      + selection.bids.flatMap { bid -> [PageLine] in
        let said =
          bid.references + (bid.caseStudies.isEmpty ? [] : ["case studies: \(bid.caseStudies.joined(separator: ", "))"])
        let words = said.isEmpty ? Span("no references, no case studies", .amber) : Span(said.joined(separator: " · "))
        return TitledPage.fact(
          bid.bidder, [words], indent: 2, width: width, titleWidth: isNarrow ? 6 : 26
        ).lines(.record(list + .id(bid.id.text)))
      }
  }

  private var stakeholders: [PageLine] {
    let list = places.list(.selection, "stakeholders")
    let table = PageTable(
      columns: [.init(title: "  Who"), .init(title: "Involved"), .init(title: "Role")],
      rows: selection.stakeholders.map {
        [
          Span("  " + $0.name), $0.involvedOn.map { Span($0.words) } ?? Span("not yet", .amber),
          Span($0.role, .muted),
        ]
      })
    return title("Stakeholders", selection.stakeholders.count, list)
      + table.lines(
        width: width, targets: selection.stakeholders.indices.map { .record(list + .index($0)) })
  }
}
