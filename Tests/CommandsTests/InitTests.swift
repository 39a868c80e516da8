import Programme
import ProjectStore
import Records
import Testing

@testable import Commands

@Suite struct InitTests {
  @Test func `A new project is written and the next command is told`() {
    let stage = Stage()
    #expect(
      stage.run("init", "DIR/roads.tandem.json")
        == Consequence(output: "DIR/roads.tandem.json: written\nnext: tandem DIR/roads.tandem.json\n"))
    #expect(stage.project("roads.tandem.json").programme.name == "roads")
  }

  @Test func `The example is the same on the same day, and can be given another name`() {
    let stage = Stage()
    #expect(
      stage.run("init", "DIR/a.tandem.json", "--example")
        == Consequence(
          output: "DIR/a.tandem.json: written, with the example programme\nnext: tandem DIR/a.tandem.json\n"))
    #expect(stage.run("init", "DIR/b.tandem.json", "--example", "--name", "Other").code == 0)
    #expect(stage.project() != stage.project("b.tandem.json"))
    var renamed = stage.project("b.tandem.json")
    renamed.programme.name = stage.project().programme.name
    #expect(renamed == stage.project())
  }

  @Test func `A name of several lines is refused, and nothing is written`() {
    let stage = Stage()
    #expect(
      stage.run("init", "DIR/a.tandem.json", "--name", "Roads\nand more")
        == Consequence(code: 64, errors: "error: --name: expected one line without tabs\n"))
    #expect(stage.names == [])
  }

  @Test func `Nothing is written over`() {
    let stage = Stage.withSample()
    #expect(
      stage.run("init", "DIR/a.tandem.json")
        == Consequence(
          code: 1,
          errors:
            "error: DIR/a.tandem.json: something of that name is there already; choose another name or remove it\n"
        ))
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `A name that a folder's overview would not list comes with advice, and is quoted for the shell`() {
    #expect(
      Stage().run("init", "DIR/my roads.json")
        == Consequence(
          output: "DIR/my roads.json: written\n"
            + "note: DIR/my roads.json does not end in .tandem.json, so a folder's overview will not list it\n"
            + "next: tandem 'DIR/my roads.json'\n"))
  }

  @Test(arguments: [
    ("-dash.tandem.json", "./-dash.tandem.json"), ("check", "./check"), ("roads", "./roads"), ("a.json", "a.json"),
    ("sub/check", "sub/check"), ("-sub/a.json", "./-sub/a.json"), ("my roads", "'./my roads'"), ("-", "./-"),
    ("a\nb's.json", "$'a\\nb\\'s.json'"), ("\u{1B}[2J.json", "$'\\x1b[2J.json'"), ("../a", "../a"),
  ])
  func `A path in a command that is offered is taken for a path`(path: String, word: String) {
    #expect(ShellWord.path(path) == word)
  }

  @Test func `A line break or an escape in a file's name acts on no terminal and gets into no programme's name`() {
    let stage = Stage()
    let made = stage.run("init", "DIR/a\nb\u{1B}[2Jc.tandem.json")
    #expect(made.code == 0 && made.output.split(separator: "\n").count == 2, "\(made)")
    #expect(made.output.hasSuffix("next: tandem $'DIR/a\\nb\\x1b[2Jc.tandem.json'\n"), "\(made)")
    #expect(stage.project("a\nb\u{1B}[2Jc.tandem.json").programme.name == "a b [2Jc")
    let checked = stage.run("check", "DIR/a\nb\u{1B}[2Jc.tandem.json")
    #expect(checked.code == 0 && checked.errors == "", "\(checked)")
    #expect(checked.output.split(separator: "\n").count == 1, "\(checked)")
    #expect(stage.run("init", "DIR/\u{1B}.tandem.json").code == 0)
    #expect(stage.project("\u{1B}.tandem.json").programme.name == "Programme")
  }

  @Test func `A folder that is not there and a name of blanks are refused`() {
    let stage = Stage()
    #expect(
      stage.run("init", "DIR/no/a.tandem.json")
        == Consequence(
          code: 1,
          errors:
            "error: DIR/no/a.tandem.json: expected the path of a file, but its folder does not exist; make it first\n"
        ))
    #expect(
      stage.run("init", "DIR/a.tandem.json", "--name", " ")
        == Consequence(code: 64, errors: "error: --name: it cannot be empty\n"))
    #expect(stage.names == [])
  }
}
