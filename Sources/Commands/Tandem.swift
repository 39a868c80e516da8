import ArgumentParser

/// The command at the root: everything else stands under it.
struct Tandem: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tandem",
    abstract: "See how a programme and its technology partners are doing, and what is in the way.",
    usage: """
      tandem [<path>] [--read-only] [--theme <theme>]
      tandem <subcommand>
      """,
    discussion: """
      tandem init roads.tandem.json --example   a fictional programme to explore
      tandem roads.tandem.json                  the dashboard on a project file
      tandem show roads.tandem.json findings    why things stand as they do

      A file that is called like a command is opened by ./ before its name.
      """,
    version: "0.1.0",
    subcommands: subcommands,
    defaultSubcommand: Open.self)

  /// The commands in the order of the help; the dashboard needs no name.
  static let subcommands: [any ParsableCommand.Type] = [
    Open.self, Init.self, Check.self, Show.self, RoadblockGroup.self, RecordGroup.self, ScorePartner.self, Export.self,
    ImportGroup.self, Decide.self, Diff.self, History.self, Recover.self, GitSetup.self, MergeDriver.self,
    Textconv.self, Schema.self, ThemeList.self, Paths.self,
  ]
}
