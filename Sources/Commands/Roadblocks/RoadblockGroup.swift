import ArgumentParser

/// What can be done with roadblocks.
struct RoadblockGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadblock", abstract: "List, add and update roadblocks.",
    subcommands: [RoadblockList.self, RoadblockAdd.self, RoadblockUpdate.self])
}
