import Programme
import Records
import Terminal

extension CommandTable {
  private static let needsConflict: @Sendable (Session) -> String? = { session in
    guard let open = session.open else { return "open a project first" }
    return open.project.conflicts.isEmpty ? "no merge has left anything to decide" : nil
  }

  /// What can be done about what merges left to decide.
  static let conflicts: [Command] = [
    Command(
      "conflicts", "", "List what a merge left to decide", keys: [.character("C")], in: .everywhere,
      unavailable: needsConflict
    ) { $0.openConflicts() },
    Command(
      "decide", "decide", "Decide the conflict: m mine, t theirs, b as before, v another value", keys: [.enter],
      in: .conflicts, changesProject: true, unavailable: needsConflict
    ) { $0.askForDecision() },
  ]
}
