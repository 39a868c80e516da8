import ArgumentParser
import Programme
import ProjectStore
import Records

/// Merges a project file for git.
struct MergeDriver: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver", abstract: "Merge a project file for git, record by record.",
    discussion: """
      git calls this with %O %A %B %L %P once `tandem git-setup` has told it to. The result is written to A.

      Exit codes: 0 merged; 1 merged as far as it goes, with conflicts kept in the file, which still opens: decide them \
      with `tandem PATH` and C, then `git add` it; 2 a side cannot be read as a project, and A is as it was. With 1 \
      and 2 git holds the file for unmerged.
      """)

  @Argument(help: "The common ancestor, %O; an empty file where both sides added theirs.", completion: .file())
  var ancestor: String

  @Argument(help: "The current side, %A; the result is written here.", completion: .file())
  var current: String

  @Argument(help: "The other side, %B.", completion: .file())
  var other: String

  @Argument(help: "The size of conflict markers, %L; a project file has none.")
  var markerSize: String?

  @Argument(help: "The path in the repository, %P, for messages.")
  var path: String?

  func run(in environment: inout Environment) throws {
    let name = path ?? current
    let merge: Merge
    do throws(StoreError) {
      let file = try MergedFile(base: ancestor, mine: current, theirs: other, named: name, files: environment.files)
      try file.write(to: current, files: environment.files)
      merge = file.merge
    } catch {
      environment.console.complain(error.diagnostics)
      environment.console.complain("tandem: \(name) was not merged; your side is as it was")
      throw CommandProblem.ended(2)
    }
    for decision in merge.decisions { environment.console.complain("tandem: \(name): \(decision)") }
    guard !merge.conflicts.isEmpty else { return }
    for conflict in merge.conflicts {
      environment.console.complain(
        "tandem: \(name): \(conflict.place): mine \(conflict.words(conflict.mine)), theirs "
          + "\(conflict.words(conflict.theirs))")
    }
    environment.console.complain(
      "tandem: \(name): \(counted(merge.conflicts.count, "conflict")) to decide, in tandem \(ShellWord.path(name)) or by tandem decide"
    )
    throw CommandProblem.ended(1)
  }
}
