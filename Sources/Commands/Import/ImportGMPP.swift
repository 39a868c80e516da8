import ArgumentParser
import Exchange
import Programme
import ProjectStore
import Records
import System

/// Takes programmes out of the published Government Major Projects Portfolio.
struct ImportGMPP: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "gmpp", abstract: "Take programmes out of a published major projects portfolio.",
    discussion: """
      CSV in any layout published since 2013. Into a project file, one programme: its confidence ratings, dates and \
      money of another year are added. Into a folder, a file a programme.
      """)

  @OptionGroup var source: ImportSource

  @Option(help: "A project file, or a folder with a slash behind it; made where there is none.", completion: .file())
  var into: String

  @Option(help: "The number or name of the programme, where the project's own does not tell.")
  var programme: String?

  @Option(help: "The day for which the file speaks, YYYY-MM-DD, where it does not say so itself.")
  var asAt: String?

  @OptionGroup var day: TodayOption

  func run(in environment: inout Environment) throws {
    let present = try day.present(in: environment)
    let snapshot = try snapshotDay()
    let isFolder = isFolder(environment.files)
    if isFolder, programme != nil {
      throw CommandProblem.usage("--programme: a folder takes every programme of the file")
    }
    let portfolio = try GMPPImport.read(try source.bytes(in: environment), file: source.name, snapshot: snapshot)
    if isFolder {
      try ImportFolder(path: into, portfolio: portfolio, source: source).run(at: present.now, in: environment)
    } else {
      try importOne(portfolio, at: present.now, in: environment)
    }
    if source.dryRun { try environment.console.say(line: "dry run: nothing was written") }
  }

  private func snapshotDay() throws(CommandProblem) -> CalendarDate? {
    guard let asAt else { return nil }
    guard let date = CalendarDate(asAt) else {
      throw .usage("--as-at: \(CalendarDate.complaint(about: asAt)); write it as 2026-03-31")
    }
    return date
  }

  private func isFolder(_ files: any FileSystem) -> Bool {
    if into.hasSuffix("/") { return true }
    guard case .folder? = try? ProjectLocation.resolve(into, files: files) else { return false }
    return true
  }

  private func importOne(_ portfolio: GMPPFile, at moment: Instant, in environment: Environment) throws {
    let target = try ImportTarget(into, isDryRun: source.dryRun, in: environment)
    let found = programme.map { portfolio.programme(named: $0) } ?? chosen(in: portfolio, for: target.project)
    guard let found else {
      let wanted = programme ?? target.project?.programme.name
      let count = counted(portfolio.programmes.count, "programme")
      throw CommandProblem.failed(
        wanted.map { "\(source.name): none of its \(count) is “\($0)”; name one as the file does with --programme" }
          ?? "\(source.name) has \(count); name one with --programme, or take all into a folder with --into DIR/")
    }
    guard let project = target.project else {
      let outcome = source.dryRun ? nil : try target.make(found.project)
      try environment.console.say(line: "\(found.name) as at \(found.snapshot) from \(source.name)")
      for omission in found.omissions { try environment.console.say(line: "not taken: \(omission.sentence)") }
      if let outcome { try environment.console.say(line: outcome) }
      return
    }
    let plan = GMPPImport.plan(found, of: portfolio, file: source.name, into: project)
    let outcome = source.dryRun ? nil : try target.take(plan, at: moment)
    for line in plan.report { try environment.console.say(line: line) }
    if let outcome { try environment.console.say(line: outcome) }
  }

  /// The programme that a project is about; for a new project the only one there is.
  private func chosen(in portfolio: GMPPFile, for project: Project?) -> GMPPProgramme? {
    if let project { return portfolio.programme(of: project) }
    return portfolio.programmes.count == 1 ? portfolio.programmes.first : nil
  }
}
