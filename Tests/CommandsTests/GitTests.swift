import Glibc
import JSONText
import Programme
import Records
import System
import Testing

@testable import Commands

@Suite struct GitTests {
  private let stage = Stage.withSample()
  private let sample = Stage.sample

  private func merge(_ ancestor: String, _ mine: String, _ theirs: String) -> Consequence {
    for (name, text) in [("o", ancestor), ("a", mine), ("b", theirs)] { stage.write(text, to: name) }
    return stage.run("merge-driver", "DIR/o", "DIR/a", "DIR/b", "7", "work/a.tandem.json")
  }

  @Test func `Changes of both sides are merged over the bytes of mine, without a word`() {
    let mine = sample.replacing("\"Nobody decides\"", with: "\"Nobody   decides\"")
    let theirs = sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\"").replacing("\n", with: "\n  ")
    #expect(merge(sample, mine, theirs) == Consequence())
    #expect(stage.read("a") == mine.replacing("\"I. Carvalho\"", with: "\"B. Visser\""))
    #expect(stage.names == ["a", "a.tandem.json", "b", "o"])
  }

  @Test func `A conflict is kept in the file, which still opens, and the exit code is 1`() throws {
    let mine = sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\"")
    let theirs = sample.replacing("\"I. Carvalho\"", with: "\"C. Moss\"")
    let expected = """
      tandem: work/a.tandem.json: roadblocks/RB-AAAA owner: mine B. Visser, theirs C. Moss
      tandem: work/a.tandem.json: 1 conflict to decide, in tandem work/a.tandem.json or by tandem decide

      """
    #expect(merge(sample, mine, theirs) == Consequence(code: 1, errors: expected))
    let conflict = try #require(stage.project("a").conflicts.first)
    #expect(conflict.base == .string("I. Carvalho") && conflict.theirs == .string("C. Moss"))
    #expect(stage.project("a").roadblocks[0].owner == "I. Carvalho")
  }

  @Test func `Without an ancestor equal records are taken and new ones of both sides are there`() {
    let theirs = sample.replacing("RB-CCCC", with: "RB-DDDD")
    #expect(merge("", sample, theirs) == Consequence())
    #expect(stage.project("a").roadblocks.map(\.id.text) == ["RB-AAAA", "RB-BBBB", "RB-CCCC", "RB-DDDD"])
  }

  @Test(arguments: ["o", "a", "b"]) func `A side that is no project leaves mine as it was, with exit code 2`(
    broken: String
  ) {
    let texts = ["o", "a", "b"].map { $0 == broken ? "{\n<<<<<<< HEAD\n" : sample }
    let result = merge(texts[0], texts[1], texts[2])
    #expect(result.code == 2 && result.output == "")
    #expect(result.errors.hasPrefix("work/a.tandem.json ("))
    #expect(result.errors.hasSuffix("tandem: work/a.tandem.json was not merged; your side is as it was\n"))
    #expect(stage.read("a") == texts[1])
  }

  @Test func `A side that a newer program wrote is not merged`() {
    let newer = sample.replacing("\"version\": 1", with: "\"version\": 2")
    #expect(merge(sample, sample.replacing("Harbour", with: "Port"), newer).code == 2)
    #expect(stage.run("merge-driver", "DIR/o", "DIR/none", "DIR/b").code == 2)
  }

  @Test func `git-setup says what it does, does it once, and is refused outside a repository`() {
    let outside = stage.run("git-setup", "DIR")
    #expect(outside.code == 1)
    #expect(
      outside.errors
        == "error: DIR: this is not in a git repository, or git is not installed; begin one with: git init\n")
    _ = ChildProcess.output(of: ["git", "-C", stage.folder, "init", "-q"], within: 10_000)
    stage.write("*.png binary", to: ".gitattributes")
    #expect(
      stage.run("git-setup", "DIR")
        == Consequence(
          output: """
            DIR/.gitattributes: added “*.tandem.json merge=tandem diff=tandem”; commit it
            merge.tandem.name: set to Tandem project files, record by record
            merge.tandem.driver: set to tandem merge-driver %O %A %B %L %P
            diff.tandem.textconv: set to tandem textconv

            """))
    #expect(stage.read(".gitattributes") == "*.png binary\n*.tandem.json merge=tandem diff=tandem\n")
    #expect(
      stage.run("git-setup", "DIR")
        == Consequence(
          output: """
            DIR/.gitattributes: has the line already
            merge.tandem.name: set already
            merge.tandem.driver: set already
            diff.tandem.textconv: set already

            """))
    #expect(stage.read(".gitattributes").split(separator: "\n").count == 2)
    // A project file stands for its folder.
    #expect(stage.run("git-setup", "DIR/a.tandem.json") == stage.run("git-setup", "DIR"))
  }

  @Test func `textconv prints one fact a line, each with where it stands`() {
    let lines = stage.run("textconv", "DIR/a.tandem.json").output.split(separator: "\n").map(String.init)
    #expect(lines.contains("Programme › Milestones › GO-LIVE: Service live"))
    #expect(lines.contains("Roadblocks › RB-AAAA › Owner: I. Carvalho"))
    #expect(lines.contains("Partners › ASH › Purpose: Hosts it."))
    let long = String(repeating: "long ", count: 200)
    stage.write(sample.replacing("Nobody decides", with: "Two\\nlines \(long)"), to: "a.tandem.json")
    let changed = stage.run("textconv", "DIR/a.tandem.json").output.split(separator: "\n").map(String.init)
    #expect(changed.count == lines.count)
    #expect(zip(lines, changed).count { $0 != $1 } == 1)
    #expect(changed.contains("Roadblocks › RB-AAAA: Two\\nlines \(long)"))
  }

  @Test func `textconv shows what is no project as it is`() {
    stage.write("<<<<<<< HEAD\n{}\n", to: "a.tandem.json")
    #expect(stage.run("textconv", "DIR/a.tandem.json") == Consequence(output: "<<<<<<< HEAD\n{}\n"))
  }

  @Test func `diff tells record by record what changed`() {
    stage.write(
      sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\"").replacing("\"step\": 3", with: "\"step\": 4")
        .replacing("RB-CCCC", with: "RB-DDDD"),
      to: "b.tandem.json")
    #expect(
      stage.run("diff", "DIR/a.tandem.json", "DIR/b.tandem.json")
        == Consequence(
          output: """
            Partner ASH: Ash Hosting
              Step: 3 → 4
            Roadblock RB-AAAA: Nobody decides
              Owner: I. Carvalho → B. Visser
            Project
              Roadblocks: removed RB-CCCC: Test data missing
              Roadblocks: added RB-DDDD: Test data missing

            """))
    #expect(
      stage.run("diff", "DIR/a.tandem.json", "DIR/a.tandem.json") == Consequence(output: "Nothing has changed.\n"))
  }

  @Test func `diff tells an event that left a field empty with what was before and what is now`() {
    stage.write(sample, to: "b.tandem.json")
    let path = "DIR/b.tandem.json"
    _ = stage.run("roadblock", "update", path, "RB-AAAA", "--owner", "", "--note", "done")
    let output = stage.run("diff", "DIR/a.tandem.json", path).output
    #expect(
      output.contains("  Events: added 3 Nov 2026 14:03 · A. Okafor · owner: I. Carvalho → none (“done”)\n"),
      "\(output)")
  }

  @Test func `diff as data has every change with both values`() throws {
    stage.write(sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\""), to: "b.tandem.json")
    let output = stage.run("diff", "DIR/a.tandem.json", "DIR/b.tandem.json", "--json").output
    let root = try #require(JSONDocument.read(Array(output.utf8)).document?.root)
    let changes = root["changes"].map { Array($0.elements) } ?? []
    #expect(changes.map { $0["field"]?.string } == ["owner"])
    #expect(changes[0]["record"]?.string == "roadblocks/RB-AAAA")
    #expect(changes[0]["before"]?.string == "I. Carvalho" && changes[0]["after"]?.string == "B. Visser")
  }

  @Test func `diff reads a file as it was at a revision of git`() {
    func git(_ words: String...) {
      let config = ["-c", "user.name=A. Okafor", "-c", "user.email=a@localhost"]
      _ = ChildProcess.output(of: ["git", "-C", stage.folder] + config + words, within: 10_000)
    }
    git("init", "-q")
    git("add", "a.tandem.json")
    git("commit", "-q", "-m", "Begin")
    stage.write(sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\""), to: "a.tandem.json")
    #expect(
      stage.run("diff", "HEAD:DIR/a.tandem.json", "DIR/a.tandem.json")
        == Consequence(output: "Roadblock RB-AAAA: Nobody decides\n  Owner: I. Carvalho → B. Visser\n"))
    let missing = stage.run("diff", "HEAD:DIR/b.tandem.json", "DIR/a.tandem.json")
    #expect(missing.code == 1)
    #expect(
      missing.errors
        == "error: HEAD:DIR/b.tandem.json: there is no such file, and git has none of that name at that revision here\n"
    )
    #expect(stage.run("diff", "DIR/none.tandem.json", "DIR/a.tandem.json").errors.contains("there is no such file"))
  }
}
