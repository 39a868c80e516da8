import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// Why no bid can be scored; `nil` where one can.
  var bidObstacle: String? {
    guard !listsOthers, selectedRecord is Bid, let place = editable?.place else {
      return "select a bid on a selection's page first"
    }
    return criteria(for: place).isEmpty ? "add the criteria first, by which it is scored" : nil
  }

  /// Asks for whom the selected bid is scored, and then goes through the criteria.
  mutating func askWhoScores() {
    guard let place = editable?.place, let bid = selectedRecord as? Bid else { return }
    overlay = Prompt(
      "Who scores \(bid.bidder)", hint: "Enter goes through the criteria", text: surroundings.author, isMarked: true,
      check: { $0.trimmed.isEmpty ? "a name is needed" : nil }
    ) { name, session in
      // Somebody else may have removed what was to be scored while the name was typed.
      let criteria = session.criteria(for: place)
      guard let present = session.open?.project.present(bid, from: place)?.record, !criteria.isEmpty else {
        let lost = criteria.isEmpty ? "the criteria were" : "the bid of \(bid.bidder) was"
        return session.notice = Notice(kind: .hint, text: "\(lost) removed meanwhile")
      }
      session.overlay = BidScoring(
        present, at: place, criteria: criteria, evaluator: session.evaluator(name.trimmed, of: place),
        today: session.surroundings.today())
    }
  }

  /// The evaluator of that name as the scores of the selection spell it, so that nobody becomes two people.
  private func evaluator(_ name: String, of bid: Path) -> String {
    let bids = (open?.project.record(at: bid.list.owner) as? Selection)?.bids ?? []
    let known = bids.lazy.flatMap(\.scores).map(\.evaluator)
    return known.first { $0 == name } ?? known.first { Spelling.folded($0) == Spelling.folded(name) } ?? name
  }

  /// The criteria of the selection in which a bid stands.
  func criteria(for bid: Path) -> [Criterion] {
    (open?.project.record(at: bid.list.owner) as? Selection)?.criteria ?? []
  }
}
