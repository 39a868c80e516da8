import Exchange
import Programme
import ProjectStore
import Records
import System

/// Takes a whole portfolio into a folder: a new file for each programme, another year for those that have one.
struct ImportFolder {
  let path: String
  let portfolio: GMPPFile
  let source: ImportSource

  func run(at moment: Instant, in environment: Environment) throws {
    try makeFolder(environment.files)
    let known = try knownFiles(environment.files)
    var taken = Set(known.values)
    for line in portfolio.report { try environment.console.say(line: line) }
    for programme in portfolio.programmes {
      let file = known[programme.slug] ?? free(programme.slug, &taken, environment.files)
      let target = try ImportTarget(file, isDryRun: source.dryRun, in: environment)
      guard let project = target.project else {
        if !source.dryRun { _ = try target.make(programme.project) }
        try environment.console.say(line: "\(file): new, \(programme.name)")
        continue
      }
      let plan = GMPPImport.plan(programme, of: portfolio, file: source.name, into: project)
      if !source.dryRun { _ = try target.take(plan, at: moment) }
      let counts = plan.taken.filter { $0.count > 0 }.map { "\($0.what) \($0.count)" }
      let news = plan.edit.isEmpty ? "nothing to change" : counts.joined(separator: ", ")
      try environment.console.say(line: "\(file): \(programme.name): \(news)")
    }
  }

  private func makeFolder(_ files: any FileSystem) throws {
    if (try? files.resolve(path)) != nil || source.dryRun { return }
    do throws(SystemFault) { try files.createFolder(path, mode: 0o777) } catch {
      throw CommandProblem.failed("\(path): this folder cannot be made: \(error)")
    }
  }

  /// The files of the folder that are about a programme of the portfolio, by its slug; those that cannot be read are
  /// about none.
  private func knownFiles(_ files: any FileSystem) throws(StoreError) -> [String: String] {
    guard (try? files.resolve(path)) != nil else { return [:] }
    var known: [String: String] = [:]
    for file in try Portfolio.paths(in: folder, files: files) {
      guard let store = try? ProjectStore.open(file, readOnly: true, files: files),
        let programme = portfolio.programme(of: store.project), known[programme.slug] == nil
      else { continue }
      known[programme.slug] = file
    }
    return known
  }

  /// A path of the folder at which nothing stands.
  private func free(_ slug: String, _ taken: inout Set<String>, _ files: any FileSystem) -> String {
    var number = 1
    while true {
      let file = "\(folder)/\(slug)\(number > 1 ? "-\(number)" : "")\(ProjectName.suffix)"
      if (try? files.status(at: file)) == nil, taken.insert(file).inserted { return file }
      number += 1
    }
  }

  private var folder: String { path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path }
}
