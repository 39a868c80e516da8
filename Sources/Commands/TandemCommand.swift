import ArgumentParser

/// A subcommand: its arguments, and what it does with the world.
protocol TandemCommand: ParsableCommand {
  /// Does it.
  func run(in world: inout World) throws
}
