import ArgumentParser

/// A subcommand: its arguments, and what it does with its environment.
protocol TandemCommand: ParsableCommand {
  /// Does it.
  func run(in environment: inout Environment) throws
}
