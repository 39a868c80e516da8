import Dashboard
import ProjectStore
import Testing

@testable import Commands

@Suite struct RootTests {
  @Test func `The version and the help are results`() {
    let stage = Stage()
    #expect(stage.run("--version") == Consequence(output: "0.1.0\n"))
    let help = stage.run("--help")
    #expect(help.code == 0)
    #expect(help.errors == "")
    for name in ["init", "check", "show", "roadblock", "record", "score", "export", "import", "[<path>]"] {
      #expect(help.output.contains(name))
    }
    #expect(!help.output.split(separator: "\n").contains { $0.count > 80 })
  }

  @Test(arguments: [
    "open", "init", "check", "show", "export", "score", "record", "record list", "record show", "record fields",
    "record add", "record update", "record remove",
  ])
  func `Every command explains itself`(_ name: String) {
    let help = Stage().run(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("USAGE: tandem"))
  }

  @Test func `A path opens the dashboard with what was asked for`() {
    let stage = Stage.withSample()
    #expect(stage.run("DIR/a.tandem.json") == Consequence())
    #expect(stage.run("DIR", "--read-only", "--theme", "light", "--today", "2026-01-02") == Consequence())
    #expect(
      stage.launches == [
        "DIR/a.tandem.json false no theme 2026-11-03 2026-11-03T14:03:00Z A. Okafor",
        "DIR true light 2026-01-02 2026-01-02T14:03:00Z ",
      ])
  }

  @Test func `Without a fixed day the dashboard has the clock's`() {
    let stage = Stage.withSample()
    stage.variables = [:]
    #expect(stage.run("DIR/a.tandem.json").code == 0)
    #expect(stage.launches == ["DIR/a.tandem.json false no theme 2026-11-10 2026-11-10T14:03:00Z A. Okafor"])
  }

  @Test func `A word that is no command and no file says so, with the command that may be meant`() {
    let said = Consequence(
      code: 64, errors: "error: “chek” is neither a command nor a file here; did you mean “check”?\n")
    #expect(Stage().run("chek") == said)
    #expect(Stage().run("chek", "a", "b") == said)
    #expect(Stage().run("chek", "--json") == said)
    #expect(
      Stage().run("frobnicate")
        == Consequence(
          code: 64,
          errors: "error: “frobnicate” is neither a command nor a file here; the commands are init, check, show, "
            + "roadblock, record, score, export, import, decide, diff, history, recover, git-setup, merge-driver, "
            + "textconv, schema, themes, paths, help\n"))
  }

  @Test func `A path that leads nowhere is the input's fault`() {
    let stage = Stage.withSample()
    #expect(
      stage.run("DIR/aa.tandem.json")
        == Consequence(
          code: 1, errors: "error: DIR/aa.tandem.json: there is no such file; did you mean DIR/a.tandem.json?\n"))
    #expect(stage.launches == [])
  }

  @Test func `What the dashboard cannot do is said with its exit code`() {
    let stage = Stage.withSample()
    stage.launchProblem = .store(.noProjectHere(folder: "DIR"))
    #expect(stage.run("DIR/a.tandem.json").code == 1)
    stage.launchProblem = .notSaved(.diskFull(path: "x"), isKept: false)
    #expect(
      stage.run("DIR/a.tandem.json")
        == Consequence(
          code: 1,
          errors: "error: the last changes were not saved: x: the disk or your quota is full; free some space\n"))
  }

  @Test(arguments: [["show", "DIR/a.tandem.json"], ["DIR/a.tandem.json"], ["init", "DIR/n.tandem.json"]])
  func `A day that is none is named with its argument or variable`(_ arguments: [String]) {
    let stage = Stage.withSample()
    #expect(
      stage.run(arguments + ["--today", "2026-02-30"])
        == Consequence(
          code: 64,
          errors: "error: --today: “2026-02-30” does not exist: Feb 2026 has 28 days; write it as 2026-11-30\n"))
    stage.variables["TANDEM_TODAY"] = "soon"
    #expect(
      stage.run(arguments)
        == Consequence(code: 64, errors: "error: TANDEM_TODAY: “soon” is no date; write it as 2026-11-30\n"))
  }

  @Test func `A reader that has enough ends a command quietly, and any other fault of the output is said`() {
    let stage = Stage.withSample()
    stage.sinkFault = .closed
    #expect(stage.run("check", "DIR/a.tandem.json") == Consequence())
    stage.sinkFault = .failed("No space left on device")
    #expect(
      stage.run("check", "DIR/a.tandem.json")
        == Consequence(code: 1, errors: "error: standard output: No space left on device\n"))
  }

  @Test func `Commands that change nothing do not ask who is there`() {
    let stage = Stage.withSample()
    _ = stage.run("check", "DIR/a.tandem.json")
    _ = stage.run("show", "DIR/a.tandem.json")
    _ = stage.run("roadblock", "list", "DIR/a.tandem.json")
    _ = stage.run("record", "list", "DIR/a.tandem.json")
    _ = stage.run("record", "show", "DIR/a.tandem.json", "GO-LIVE")
    _ = stage.run("export", "DIR/a.tandem.json", "--format", "text")
    _ = stage.run("init", "DIR/n.tandem.json")
    _ = stage.run("DIR/a.tandem.json", "--read-only")
    #expect(stage.authorQuestions == 0)
  }
}
