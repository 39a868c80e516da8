/// Two clones of one git repository with the example programme, both told by `tandem git-setup` how to merge it.
struct Clones {
  /// A clone of the repository, and who works in it.
  struct Clone {
    let folder: String
    let person: String
  }

  let folder: TemporaryFolder
  let ours = Clone(folder: "ours", person: "Ada Wick")
  let theirs = Clone(folder: "theirs", person: "Bo Lund")
  let name = "programme.tandem.json"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(try ExampleProject().original, to: "ours/\(name)")
    try expectDone(git(ours, "init", "-q"))
    try expectDone(tandem(ours, "git-setup"))
    try commit(ours, "Begin")
    let clone = ["git", "clone", "-q", folder.path("ours"), folder.path("theirs")]
    try expectDone(Subprocess.run(clone, environment: variables(ours), in: folder.path))
    try expectDone(tandem(theirs, "git-setup"))
  }

  /// The text of the file in a clone.
  func text(_ clone: Clone) -> String { folder.text("\(clone.folder)/\(name)") }

  /// Runs the program in a clone.
  func tandem(_ clone: Clone, _ arguments: String...) throws -> Subprocess {
    try Subprocess.run(
      [Program.path] + arguments, environment: variables(clone), in: folder.path(clone.folder))
  }

  /// Runs git in a clone.
  func git(_ clone: Clone, _ arguments: String...) throws -> Subprocess {
    try Subprocess.run(["git"] + arguments, environment: variables(clone), in: folder.path(clone.folder))
  }

  /// Commits everything in a clone.
  func commit(_ clone: Clone, _ message: String) throws {
    try expectDone(git(clone, "add", "-A"))
    try expectDone(git(clone, "commit", "-q", "--allow-empty", "-m", message))
  }

  /// Fetches what the one clone has and merges it in the other.
  func merge(_ other: Clone, into clone: Clone) throws -> Subprocess {
    try expectDone(git(clone, "fetch", "-q", folder.path(other.folder), "HEAD"))
    return try git(clone, "merge", "--no-edit", "FETCH_HEAD")
  }

  /// Throws what a command said where it failed.
  func expectDone(_ result: Subprocess) throws {
    guard result.status == 0 else { throw Failure("exit \(result.status): \(result.output)") }
  }

  private func variables(_ clone: Clone) -> [String: String] {
    let person = [
      "GIT_AUTHOR_NAME": clone.person, "GIT_AUTHOR_EMAIL": "a@localhost", "GIT_COMMITTER_NAME": clone.person,
      "GIT_COMMITTER_EMAIL": "a@localhost",
    ]
    return Program.environment(in: folder).merging(person) { $1 }
  }
}
