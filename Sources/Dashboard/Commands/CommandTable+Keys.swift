public import Settings
import Terminal

extension Keymap {
  /// The keys that run a command, the one to show first.
  func keys(of command: Command) -> [Key] { keys(of: command.id, own: command.keys) }

  /// The names of those keys, as the help shows them: `Ctrl-r`.
  func names(of command: Command) -> String { keys(of: command).map(\.name).joined(separator: " ") }

  /// The name of the first key that runs a command, by the command's id, for words on the screen: `n`.
  func name(of id: String) -> String {
    guard let command = CommandTable.all.first(where: { $0.id == id }) else { return id }
    return keys(of: command).first?.name ?? id
  }
}

extension BindableCommand {
  /// Every command of the dashboard.
  public static var all: [BindableCommand] {
    CommandTable.all.map { command in
      let screens = CommandContext.screens.indices.filter { CommandContext.screens[$0].contains(command.context) }
      return BindableCommand(id: command.id, keys: command.keys, screens: Set(screens))
    }
  }
}

extension CommandContext {
  /// The contexts that apply together, by screen.
  static let screens: [[CommandContext]] = [
    [.roadblock, .partner, .record, .overview, .list, .turning, .everywhere],
    [.roadblock, .partner, .record, .page, .list, .turning, .everywhere],
    [.roadblock, .partner, .record, .lookup, .page, .list, .turning, .everywhere],
    [.rules, .lookup, .page, .list, .everywhere], [.conflicts, .list, .turning, .everywhere],
    [.portfolio, .list, .turning, .everywhere], [.diagnostic, .list, .turning, .everywhere],
  ]
}
