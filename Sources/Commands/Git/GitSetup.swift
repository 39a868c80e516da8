import ArgumentParser
import ProjectStore
import System

/// Teaches a git repository to merge and to show project files.
struct GitSetup: TandemCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup", abstract: "Let git merge project files record by record and show readable diffs.",
    discussion: """
      Adds a line to .gitattributes, which you commit once for everybody, and tells this clone what it means; so run it \
      once in each clone. Running it again changes nothing.
      """)

  @Argument(help: "A folder of the repository; the current one where not given.", completion: .directory)
  var path: String = "."

  private static let line = "*.tandem.json merge=tandem diff=tandem"

  func run(in environment: inout Environment) throws {
    // A project file stands for the folder that it lies in.
    let isFile = (try? environment.files.status(at: path).kind) == .regular
    let folder = isFile ? path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." : path
    guard let root = Git(folder: folder).line("rev-parse", "--show-toplevel") else {
      throw CommandProblem.failed(
        "\(path): this is not in a git repository, or git is not installed; begin one with: git init")
    }
    let git = Git(folder: root)
    try addAttributes(root, git, in: environment)
    let program = ShellWord.quoted(environment.program)
    let settings = [
      ("merge.tandem.name", "Tandem project files, record by record"),
      ("merge.tandem.driver", "\(program) merge-driver %O %A %B %L %P"),
      ("diff.tandem.textconv", "\(program) textconv"),
    ]
    for (name, value) in settings {
      if git.line("config", "--local", "--get", name) == value {
        try environment.console.say("\(name): set already")
      } else {
        guard git.output("config", "--local", name, value) != nil else {
          throw CommandProblem.failed("\(root): git would not set \(name); may you write its .git folder?")
        }
        try environment.console.say("\(name): set to \(value)")
      }
    }
  }

  private func addAttributes(_ root: String, _ git: Git, in environment: Environment) throws {
    let path = root + "/.gitattributes"
    let known = git.output("check-attr", "merge", "diff", "--", "any.tandem.json") ?? ""
    if known.contains("merge: tandem\n"), known.contains("diff: tandem\n") {
      return try environment.console.say(line: "\(path): has the line already")
    }
    var text: [UInt8] = []
    if (try? environment.files.status(at: path)) != nil { text = try environment.files.contents(of: path) }
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    text += Array((Self.line + "\n").utf8)
    _ = try ExportFile.write(path, text, files: environment.files)
    try environment.console.say(line: "\(path): added “\(Self.line)”; commit it")
  }
}
