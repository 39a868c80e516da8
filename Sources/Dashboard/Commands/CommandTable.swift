import Terminal

/// The one table of everything that a person can do.
enum CommandTable {
  /// Every command, in the order in which help and footer name them.
  static let all: [Command] =
    status + records + partners + scorecard + roadblocks + overview + rules + lists + pages + conflicts + elsewhere
    + moving + lookAhead + everywhere + accounts

  /// The command that a key runs on the present screen: the most particular context wins.
  static func command(for key: Key, _ session: Session) -> Command? {
    for context in session.contexts {
      if let command = all.first(where: { $0.context == context && session.keymap.keys(of: $0).contains(key) }) {
        return command
      }
    }
    return nil
  }

  /// Runs a command, or says why it cannot be run.
  static func run(_ command: Command, _ session: inout Session) {
    if let obstacle = command.obstacle(session) {
      session.notice = Notice(
        kind: .hint, text: "\(command.label.isEmpty ? session.keymap.names(of: command) : command.label): \(obstacle)")
    } else {
      command.run(&session)
    }
  }

  /// The commands that the footer names on the present screen, in the order of the table.
  static func footer(_ session: Session) -> [Command] {
    let contexts = session.contexts
    return all.filter { contexts.contains($0.context) && !$0.label.isEmpty && $0.obstacle(session) == nil }
  }
}
