import ArgumentParser
import Exchange
import Programme
import ProjectStore
import Records

/// Takes the issues of a tracker as roadblocks.
struct ImportIssues: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "issues", abstract: "Take a tracker's issues as roadblocks.",
    discussion: "JSON as “gh issue list --json” or GitHub's REST interface writes it.")

  @OptionGroup var source: ImportSource

  @Option(help: "The project file; made where there is none.", completion: .file())
  var into: String

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let bytes = try source.bytes(in: environment)
    let target = try ImportTarget(into, isDryRun: source.dryRun, in: environment)
    let author = Authorship(name: environment.author(), at: present.now)
    let project = target.project ?? Project(name: target.name)
    let plan = try IssuesImport.plan(bytes, file: source.name, into: project, by: author)
    let outcome = source.dryRun ? "dry run: nothing was written" : try target.take(plan, at: present.now)
    for line in plan.report { try environment.console.say(line: line) }
    try environment.console.say(line: outcome)
  }
}
