import Testing

@testable import Commands

/// What comes through a pipe is read as a file is, by whatever name it is given.
@Suite struct StreamTests {
  private let stage = Stage.withSample()

  /// A descriptor that no process has open, for what a shell puts in the place of `<(…)`.
  private static let substituted = "/dev/fd/987654"

  init() { stage.inputs = [0: Stage.sample, 987_654: Stage.sample] }

  @Test(arguments: [
    ["check"], ["check", "--json"], ["show"], ["show", "partners", "--json"], ["show", "activity"],
    ["export", "--format", "text"], ["roadblock", "list"], ["record", "list"], ["record", "show", "GO-LIVE"],
    ["history"], ["textconv"],
  ])
  func `every command that only reads takes a stream by each of its names`(words: [String]) throws {
    let group = ["roadblock", "record"].contains(words[0]) ? 2 : 1
    func run(_ path: String) -> Consequence { stage.run(words[..<group] + [path] + words[group...]) }
    let file = run("DIR/a.tandem.json")
    #expect(file.code == 0)
    for path in ["-", StreamTests.substituted, "/proc/self/fd/987654"] {
      let result = run(path)
      #expect(result.code == 0 && result.errors == "", "\(path): \(result)")
      let name = path == "-" ? "standard input" : path
      let namesFile = ["check", "history"].contains(words[0])
      #expect((namesFile ? result.output.replacing(name, with: "DIR/a.tandem.json") : result.output) == file.output)
    }
  }

  @Test func `two states are compared, whichever comes through a stream`() {
    stage.inputs[0] = Stage.sample.replacing("Nobody decides", with: "Decided")
    let changes = "Roadblock RB-AAAA: Decided\n  Title: Nobody decides → Decided\n"
    #expect(stage.run("diff", "DIR/a.tandem.json", "-") == Consequence(output: changes))
    #expect(stage.run("diff", StreamTests.substituted, "-") == Consequence(output: changes))
  }

  @Test func `what is no project is said by the stream's name`() {
    stage.input = "{"
    #expect(stage.run("show", "-").errors.hasPrefix("standard input:1:2: error: "))
    #expect(stage.run("check", "-").errors.hasPrefix("standard input:1:2: error: "))
  }

  @Test(arguments: [
    ["record", "update", "-", "GO-LIVE", "title=Live"], ["record", "add", "-", "milestones", "title=x"],
    ["record", "remove", "-", "GO-LIVE"], ["roadblock", "add", "-", "--title", "x"], ["decide", "-", "--all"],
    ["roadblock", "update", "-", "RB-AAAA", "--status", "waiting"], ["recover", "-"], ["open", "-"], ["-"],
  ])
  func `what changes a file refuses a stream and says what to give`(words: [String]) {
    let words = words[0] == "decide" ? words + ["--take", "mine"] : words
    #expect(
      stage.run(words)
        == Consequence(
          code: 1,
          errors: "error: -: expected the path of a file, but what comes through a stream can only be read; "
            + "name the file to change\n"))
  }

  @Test(arguments: ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
  func `a snapshot goes to standard output by each of its names`(name: String) {
    let plain = stage.run("export", "DIR/a.tandem.json", "--format", "text")
    #expect(plain.code == 0)
    #expect(stage.run("export", "DIR/a.tandem.json", "--format", "text", "-o", name) == plain)
  }

  @Test func `a snapshot goes to no other stream, and that is said`() {
    let result = stage.run("export", "DIR/a.tandem.json", "--format", "text", "-o", StreamTests.substituted)
    #expect(
      result
        == Consequence(
          code: 1,
          errors: "error: \(StreamTests.substituted): expected the path of a file, but a stream stands there; "
            + "leave out -o and let a pipe take standard output\n"))
  }

  @Test func `a descriptor that is not open is no file`() {
    let result = stage.run("check", "/dev/fd/987653")
    #expect(result.code == 1 && result.errors.contains("there is no such file"), "\(result)")
  }
}
