import ArgumentParser

/// What can be done with every record of a project file.
struct RecordGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "List, show, add, update and remove any record of a project file.",
    discussion: """
      A place is an address as it prints, or as much of it as leaves no doubt:

        programme/milestones/GO-LIVE              or milestones/GO-LIVE, or GO-LIVE
        partners/TARNWICK/contract/measures       a list
        programme/team/Delivery manager           without an id: what tells it apart
        programme/milestones/GO-LIVE/forecasts/3  or its number, from 1

      'tandem record fields' names every list, 'tandem record fields LIST' what a \
      record of it holds. Every change can be taken back on screen with u. \
      Roadblocks keep their history here too; 'tandem roadblock' has more for them.
      """,
    subcommands: [
      RecordList.self, RecordShow.self, RecordFields.self, RecordAdd.self, RecordUpdate.self, RecordRemove.self,
    ])
}
