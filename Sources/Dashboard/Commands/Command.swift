import Terminal

/// One thing a person can do: a row of the one table that dispatcher, footer, help and the README's key table read.
struct Command: Sendable {
  /// The stable name: `roadblock-status`.
  let id: String
  /// One or two words for the footer; empty where the footer does not name it.
  let label: String
  /// What it does, in a sentence for the help.
  let sentence: String
  /// The keys that run it, the one to show first.
  let keys: [Key]
  /// What people type for it who come from other programs, such as `wq`; the palette knows them.
  let aliases: [String]
  /// Where it applies.
  let context: CommandContext
  /// Whether it changes the project, so that read-only mode disables it.
  let changesProject: Bool
  /// Why it cannot be run now, in words; `nil` when it can.
  let unavailable: @Sendable (Session) -> String?
  /// Runs it.
  let run: @Sendable (inout Session) -> Void

  init(
    _ id: String, _ label: String, _ sentence: String, keys: [Key], aliases: [String] = [], in context: CommandContext,
    changesProject: Bool = false, unavailable: @escaping @Sendable (Session) -> String? = { _ in nil },
    run: @escaping @Sendable (inout Session) -> Void
  ) {
    self.id = id
    self.label = label
    self.sentence = sentence
    self.keys = keys
    self.aliases = aliases
    self.context = context
    self.changesProject = changesProject
    self.unavailable = unavailable
    self.run = run
  }

  /// Why it cannot be run, read-only mode counted in; `nil` when it can.
  func obstacle(_ session: Session) -> String? {
    if changesProject, let reason = session.readOnlyReason { return reason }
    return unavailable(session)
  }
}
