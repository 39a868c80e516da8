import Programme
import Records
import Terminal

extension CommandTable {
  private static let needsPartner: @Sendable (Session) -> String? = { session in
    session.partner == nil ? "select a partner first (\(session.keymap.name(of: PaneID.partners.command)))" : nil
  }

  /// What can be done about a partnership.
  static let partners: [Command] = [
    Command(
      "practices", "", "Show how far every partnership has come on the five steps", keys: [.character("p")],
      in: .partner
    ) { $0.show(.steps) },
    Command(
      "step-forward", "", "Move the partner to the next step; says which practices are open", keys: [.character(">")],
      in: .partner, changesProject: true,
      unavailable: { session in
        needsPartner(session) ?? (session.partner?.step == .strengthen ? "this is the last step" : nil)
      }
    ) { $0.askToMove(by: 1) },
    Command(
      "step-back", "", "Move the partner back to the step before", keys: [.character("<")], in: .partner,
      changesProject: true,
      unavailable: { session in
        needsPartner(session) ?? (session.partner?.step == .setUp ? "this is the first step" : nil)
      }
    ) { $0.askToMove(by: -1) },
    Command(
      "score-bid", "score", "Score the selected bid, criterion by criterion, for one evaluator",
      keys: [.character("b")],
      in: .partner, changesProject: true, unavailable: { $0.bidObstacle }
    ) { $0.askWhoScores() },
    Command(
      "tick", "tick", "Tick off today: an action as done, a measure or incentive checked from their view",
      keys: [.character("w")], in: .partner, changesProject: true, unavailable: { $0.tickObstacle }
    ) { $0.tick() },
  ]
}
