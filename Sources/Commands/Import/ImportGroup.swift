import ArgumentParser

/// What can be taken in from elsewhere.
struct ImportGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in what others hold: issues, published portfolios.",
    discussion: "Says what is taken, what is not, and why. Importing again updates what was imported before.",
    subcommands: [ImportIssues.self, ImportGMPP.self])
}
