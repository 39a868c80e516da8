import JSONText
import Programme
import Records
import Testing

@testable import Commands

@Suite struct DecideTests {
  private let stage = Stage()

  /// A project of which a merge left an owner, a day and a removed roadblock to decide.
  init() {
    let mine = Stage.sample.replacing("\"I. Carvalho\"", with: "\"B. Visser\"").replacing(
      "2026-10-20", with: "2026-12-01")
    let theirs = Stage.sample.replacing("\"I. Carvalho\"", with: "\"C. Moss\"").replacing(
      "2026-10-20", with: "2026-12-24")
    for (name, text) in [("o", Stage.sample), ("a.tandem.json", mine), ("b", theirs)] { stage.write(text, to: name) }
    _ = stage.run("merge-driver", "DIR/o", "DIR/a.tandem.json", "DIR/b", "7", "a.tandem.json")
  }

  @Test(arguments: [
    (["roadblocks/RB-AAAA owner", "--take", "mine"], "mine, B. Visser", "B. Visser"),
    (["roadblocks/RB-AAAA owner", "--take", "theirs"], "theirs, C. Moss", "C. Moss"),
    (["roadblocks/RB-AAAA owner", "--take", "before"], "as before, I. Carvalho", "I. Carvalho"),
    (["roadblocks/RB-AAAA owner", "--value", "Ada Finch"], "typed, Ada Finch", "Ada Finch"),
  ])
  func `A conflict is decided for either side, for what was before, or for what is typed`(
    arguments: [String], words: String, owner: String
  ) {
    let result = stage.run(["decide", "DIR/a.tandem.json"] + arguments)
    #expect(
      result == Consequence(output: "roadblocks/RB-AAAA owner decided: \(words)\n1 conflict left to decide\n"))
    #expect(stage.project().roadblocks[0].owner == owner)
    #expect(stage.project().conflicts.map(\.field) == ["dueOn"])
  }

  @Test func `A decision that changes a roadblock stands in its history, and its number will do`() {
    let number = stage.project().conflicts.firstIndex { $0.field == "dueOn" }.map { String($0 + 1) } ?? ""
    #expect(stage.run("decide", "DIR/a.tandem.json", number, "--take", "theirs").code == 0)
    #expect(stage.project().roadblocks[0].dueOn == CalendarDate("2026-12-24"))
    #expect(stage.project().roadblocks[0].events.last?.by == "A. Okafor")
  }

  // Of two events of one moment theirs stands last, so that only a decision for theirs needs no event of its own.
  @Test(arguments: [("before", "open", 1), ("mine", "resolved", 2), ("theirs", "withdrawn", 1)])
  func `What both changed ends, in the history too, in what was decided, and nothing is missing then`(
    side: String, status: String, count: Int
  ) throws {
    let stage = Stage.withSample()
    stage.write(Stage.sample, to: "b.tandem.json")
    stage.write(Stage.sample, to: "o")
    for (file, word) in [("b", "withdrawn"), ("a", "resolved")] {
      #expect(stage.run("roadblock", "update", "DIR/\(file).tandem.json", "RB-AAAA", "--status", word).code == 0)
      #expect(stage.run("record", "update", "DIR/\(file).tandem.json", "RB-AAAA", "title=By \(word)").code == 0)
    }
    #expect(
      stage.run("merge-driver", "DIR/o", "DIR/a.tandem.json", "DIR/b.tandem.json", "7", "a.tandem.json").code == 1)
    #expect(stage.run("decide", "DIR/a.tandem.json", "--all", "--take", side).code == 0)
    let roadblock = stage.project().roadblocks[0]
    #expect(roadblock.status.rawValue == status && roadblock.events.last { $0.change == .status }?.after == status)
    #expect(roadblock.events.count { $0.after == status } == count, "\(roadblock.events)")
    #expect(stage.run("recover", "DIR/a.tandem.json").output == "DIR/a.tandem.json: has every edit of the journal\n")
  }

  @Test func `Until it is decided, check, show and export say so`() {
    let note =
      "note: DIR/a.tandem.json: 2 conflicts to decide: tandem decide DIR/a.tandem.json …, or in tandem "
      + "DIR/a.tandem.json\n"
    let check = stage.run("check", "DIR/a.tandem.json")
    #expect(check.code == 0 && check.output.contains(": ok, "))
    #expect(check.errors.contains(": warning: a merge left 2 conflicts to decide: for each, two values and not one\n"))
    #expect(check.errors.contains("help: decide each with: tandem decide DIR/a.tandem.json CONFLICT --take mine, "))
    let line = stage.read("a.tandem.json").split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("\"conflicts\"") }
    #expect(check.errors.hasPrefix("DIR/a.tandem.json:\((line ?? 0) + 1):"))
    #expect(stage.run("export", "DIR/a.tandem.json", "--format", "text").errors == note)
    for words in [[], ["--plain"], ["--json"], ["roadblocks"]] {
      #expect(stage.run(["show", "DIR/a.tandem.json"] + words).errors == note)
    }
    #expect(stage.run("show", "DIR/a.tandem.json", "conflicts").errors.isEmpty)
    #expect(stage.run("show", "DIR/a.tandem.json", "--plain").output.contains("\nConflicts to decide: 2\n"))
    #expect(stage.run("show", "DIR/a.tandem.json", "--json").output.contains("\"conflicts\": 2"))
    _ = stage.run("decide", "DIR/a.tandem.json", "--all", "--take", "mine")
    #expect(stage.run("check", "DIR/a.tandem.json").errors.isEmpty)
    #expect(stage.run("export", "DIR/a.tandem.json", "--format", "text").errors.isEmpty)
  }

  @Test func `All are decided at once, and then there is nothing to decide`() {
    #expect(stage.run("decide", "DIR/a.tandem.json", "--all", "--take", "theirs").code == 0)
    #expect(stage.project().conflicts.isEmpty && !stage.read("a.tandem.json").contains("conflicts"))
    #expect(
      stage.run("decide", "DIR/a.tandem.json", "--all", "--take", "mine")
        == Consequence(output: "nothing is to be decided\n"))
  }

  @Test(arguments: [
    Refusal(
      ["roadblocks/RB-AAAA ownr", "--take", "mine"], 1,
      "error: there is no conflict “roadblocks/RB-AAAA ownr”; did you mean “roadblocks/RB-AAAA owner”?"),
    Refusal(["3", "--take", "mine"], 1, "error: there is no conflict “3”; there are roadblocks/RB-AAAA owner, "),
    Refusal(["roadblocks/RB-AAAA dueOn", "--value", "soon"], 64, "error: --value: roadblocks/RB-AAAA dueOn: "),
    Refusal(["--all", "--value", "x"], 64, "Error: --value decides one conflict"),
    Refusal(["--take", "mine"], 64, "Error: expected a conflict or --all"),
    Refusal(["1"], 64, "Error: expected --take or --value"),
    Refusal(["1", "--take", "ours"], 64, "Error: The value 'ours' is invalid for '--take <take>'"),
  ])
  func `What cannot be decided is said with what was expected, and the file stays as it is`(_ refusal: Refusal) {
    let before = stage.read("a.tandem.json")
    let result = stage.run(["decide", "DIR/a.tandem.json"] + refusal.words)
    #expect(result.code == refusal.code && result.output.isEmpty)
    #expect(result.errors.hasPrefix(refusal.start), "\(result.errors)")
    #expect(stage.read("a.tandem.json") == before)
  }
}
