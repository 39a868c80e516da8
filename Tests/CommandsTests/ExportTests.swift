import Testing

@testable import Commands

@Suite struct ExportTests {
  @Test func `Without a file the snapshot goes to the output`() {
    let stage = Stage.withSample()
    let result = stage.run("export", "DIR/a.tandem.json", "--format", "markdown")
    #expect(result.code == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("# Harbour Fees\n\nAs it stood on 3 Nov 2026.\n"))
    #expect(!result.output.contains("What changed"))
    let since = stage.run("export", "DIR/a.tandem.json", "--format", "TEXT", "--since", "2026-10-01").output
    #expect(since.contains("What changed since 1 Oct 2026\n"))
    #expect(since.contains("- RB-BBBB Engineers rolled off: raised on 28 Oct 2026\n"))
  }

  @Test func `A file is written whole, and an earlier one replaced`() {
    let stage = Stage.withSample()
    stage.write("earlier", to: "s.json")
    let text = stage.run("export", "DIR/a.tandem.json", "--format", "json").output
    #expect(
      stage.run("export", "DIR/a.tandem.json", "--format", "json", "-o", "DIR/s.json")
        == Consequence(output: "DIR/s.json: written, \(text.utf8.count) bytes of json\n"))
    #expect(stage.read("s.json") == text)
    #expect(stage.names == ["a.tandem.json", "s.json"])
  }

  @Test func `A project file is never written over, whatever its name`() {
    let stage = Stage.withSample()
    stage.write(Stage.sample, to: "project.md")
    for name in ["a.tandem.json", "project.md", "new.tandem.json"] {
      #expect(
        stage.run("export", "DIR/a.tandem.json", "--format", "text", "--output", "DIR/\(name)")
          == Consequence(
            code: 1,
            errors:
              "error: DIR/\(name): this is a project file or the name of one, and a snapshot never takes its place; "
              + "choose another name\n"))
    }
    #expect(stage.read("a.tandem.json") == Stage.sample)
    #expect(stage.read("project.md") == Stage.sample)
  }

  @Test func `What is asked wrongly is named`() {
    let stage = Stage.withSample()
    func errors(_ arguments: String...) -> Consequence {
      stage.run(
        "export", "DIR/a.tandem.json", "--format", arguments[0], "--since",
        arguments.count > 1 ? arguments[1] : "2026-10-01")
    }
    #expect(
      errors("markdwon")
        == Consequence(code: 64, errors: "error: --format: “markdwon” is no format; did you mean “markdown”?\n"))
    #expect(
      errors("pdf")
        == Consequence(code: 64, errors: "error: --format: “pdf” is no format; choose one of markdown, text, json\n"))
    #expect(
      errors("text", "yesterday")
        == Consequence(code: 64, errors: "error: --since: “yesterday” is no date; write it as 2026-11-30\n"))
    #expect(
      errors("text", "2026-11-04")
        == Consequence(code: 64, errors: "error: --since: 2026-11-04 lies after today, 2026-11-03\n"))
    #expect(stage.run("export", "DIR/a.tandem.json").code == 64)
    #expect(stage.run("export", "DIR", "--format", "text").code == 1)
    #expect(stage.run("export", "DIR/a.tandem.json", "--format", "text", "-o", "DIR/no/s.txt").code == 1)
    #expect(stage.run("export", "DIR/a.tandem.json", "--format", "text", "-o", "DIR").code == 1)
  }
}
