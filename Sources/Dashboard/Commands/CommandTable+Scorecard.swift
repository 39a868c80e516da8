import Programme
import Records
import Terminal

extension CommandTable {
  private static let needsPartner: @Sendable (Session) -> String? = { session in
    session.scoredPartner == nil ? "select a partner first (\(session.keymap.name(of: PaneID.partners.command)))" : nil
  }

  /// What can be done to the scorecard of a partner: wherever the partner, a round or a dimension is selected.
  static let scorecard: [Command] = [
    Command(
      "score", "score", "Record a review round of the partner: a digit a dimension, for either side",
      keys: [.character("v")], in: .record, changesProject: true, unavailable: needsPartner
    ) { $0.score() },
    Command(
      "reply", "reply", "Reply to the scores of a review round for a side, and say whether it disagrees",
      keys: [.character("V")], in: .record, changesProject: true,
      unavailable: { session in
        needsPartner(session)
          ?? (session.scoredReview == nil
            ? "there is no review round yet (\(session.keymap.name(of: "score")) records one)" : nil)
      }
    ) { $0.reply() },
  ]
}
