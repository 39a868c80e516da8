import JSONText
import Programme
import ProjectStore
import Records
import Testing

@testable import Commands

@Suite struct HistoryTests {
  /// A stage on which two changes were made by command.
  private func changed() -> Stage {
    let stage = Stage.withSample()
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-AAAA", "--status", "waiting")
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-BBBB", "--title", "Engineers gone")
    return stage
  }

  @Test func `Where no journal can be kept, each change says so`() {
    let stage = Stage.withSample()
    stage.hasStateFolder = false
    let note = "note: the file has it, but the history may lack it: no journal can be kept: HOME is not set\n"
    for command in [
      ["record", "update", "DIR/a.tandem.json", "GO-LIVE", "title=Live"],
      ["roadblock", "update", "DIR/a.tandem.json", "RB-AAAA", "--status", "waiting"],
      ["roadblock", "add", "DIR/a.tandem.json", "--title", "No room"],
    ] {
      let result = stage.run(command)
      #expect(result.code == 0 && result.errors == note, "\(result)")
    }
    #expect(stage.run("show", "DIR/a.tandem.json", "activity").errors == "")
  }

  @Test func `Changes are listed with who and when, newest last, each told once`() {
    #expect(
      changed().run("history", "DIR/a.tandem.json")
        == Consequence(
          output: """
            2026-11-03 14:03  A. Okafor  RB-AAAA status: open → waiting
            2026-11-03 14:03  A. Okafor  RB-BBBB title: Engineers rolled off → Engineers gone

            """))
  }

  @Test func `Events of the file that were not made here are told too`() {
    let stage = changed()
    stage.write(
      stage.read("a.tandem.json").replacing("2026-11-03T14:03:00Z", with: "2026-10-01T09:00:00Z")
        .replacing("A. Okafor", with: "I. Carvalho"), to: "a.tandem.json")
    let result = stage.run("history", "DIR/a.tandem.json")
    #expect(result.output.hasPrefix("2026-10-01 09:00  I. Carvalho  RB-AAAA status: open → waiting\n"))
  }

  @Test func `Names stand under names, a raising says what was raised, and a comment what was said`() {
    let stage = Stage.withSample()
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-AAAA", "--note", "Spoke to the officer today")
    let raised = #"{"at": "2026-10-28T09:00:00Z", "by": "Bo", "change": "status", "to": "open"}"#
    stage.write(
      stage.read("a.tandem.json").replacing(
        "\"raisedOn\": \"2026-10-28\"", with: "\"raisedOn\": \"2026-10-28\", \"events\": [\(raised)]"),
      to: "a.tandem.json")
    #expect(
      stage.run("history", "DIR/a.tandem.json")
        == Consequence(
          output: """
            2026-10-28 09:00  Bo         RB-BBBB raised: Engineers rolled off
            2026-11-03 14:03  A. Okafor  RB-AAAA comment “Spoke to the officer today”

            """))
  }

  @Test func `What was said with line breaks in it is one line of history, of what changed and of what is recovered`() {
    let stage = Stage.withSample()
    let forged = "Still waiting\n2026-11-01 09:00  Bo  RB-BBBB withdrawn"
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-AAAA", "--note", forged)
    let line = "2026-11-03 14:03  A. Okafor  RB-AAAA comment “Still waiting 2026-11-01 09:00  Bo  RB-BBBB withdrawn”\n"
    #expect(stage.run("history", "DIR/a.tandem.json") == Consequence(output: line))
    stage.write(Stage.sample, to: "b.tandem.json")
    let diff = stage.run("diff", "DIR/b.tandem.json", "DIR/a.tandem.json").output
    #expect(diff.split(separator: "\n").count == 2 && diff.contains("comment “Still waiting\\n2026-11-01"))
    #expect(stage.run("show", "DIR/a.tandem.json", "activity").output.contains("waiting 2026-11-01 09:00"))
    stage.write(Stage.sample, to: "a.tandem.json")
    #expect(stage.run("recover", "DIR/a.tandem.json").output.split(separator: "\n").count == 2)
  }

  @Test func `A file about which nothing is known says so, and makes no journal`() {
    let stage = Stage.withSample()
    #expect(
      stage.run("history", "DIR/a.tandem.json")
        == Consequence(output: "DIR/a.tandem.json: nothing is recorded yet\n"))
    #expect(stage.names == ["a.tandem.json"])
  }

  @Test func `Machines get every change with its source and whether the file has it`() throws {
    let stage = changed()
    stage.write(Stage.sample, to: "a.tandem.json")
    let result = stage.run("history", "DIR/a.tandem.json", "--json")
    #expect(result.code == 0 && result.errors == "")
    let root = try #require(JSONDocument.read(Array(result.output.utf8)).document?.root)
    #expect(root["format"]?.string == "tandem/history")
    let changes = try #require(root["changes"]).elements.map(\.self)
    #expect(
      changes.map { $0["change"]?.string } == [
        "RB-AAAA status: open → waiting", "RB-BBBB title: Engineers rolled off → Engineers gone",
      ])
    #expect(changes.map { $0["state"]?.string } == ["saved", "saved"])
    #expect(changes.map { $0["inFile"]?.bool } == [false, false])
  }

  @Test func `What is not there is the input's fault`() {
    #expect(Stage().run("history", "DIR/none.tandem.json").code == 1)
    #expect(Stage().run("history").code == 64)
  }
}

@Suite struct RecoverTests {
  /// A stage on which an older version of the file was put back after two changes.
  private func reverted() -> Stage {
    let stage = Stage.withSample()
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-AAAA", "--status", "waiting")
    _ = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-BBBB", "--title", "Engineers gone")
    stage.write(Stage.sample, to: "a.tandem.json")
    return stage
  }

  private let listed = """
    2026-11-03 14:03  A. Okafor  RB-AAAA status: open → waiting
    2026-11-03 14:03  A. Okafor  RB-BBBB title: Engineers rolled off → Engineers gone

    """

  @Test func `Edits that the file lacks are listed with what brings them back, and nothing is changed`() {
    let stage = reverted()
    #expect(
      stage.run("recover", "DIR/a.tandem.json")
        == Consequence(
          output: listed
            + "2 edits not in the file; bring back with: tandem recover DIR/a.tandem.json --apply\n"))
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `They are made again and saved`() {
    let stage = reverted()
    #expect(
      stage.run("recover", "DIR/a.tandem.json", "--apply")
        == Consequence(output: listed + "DIR/a.tandem.json: 2 edits brought back and saved\n"))
    #expect(stage.project().roadblocks[0].status == .waiting && stage.project().roadblocks[1].title == "Engineers gone")
    #expect(
      stage.run("recover", "DIR/a.tandem.json", "--apply")
        == Consequence(output: "DIR/a.tandem.json: has every edit of the journal\n"))
  }

  @Test func `What a crash left is brought back`() throws {
    let stage = Stage.withSample()
    try keep(stage)
    let kept = "RB-AAAA title: Nobody decides → Somebody decides"
    #expect(stage.run("history", "DIR/a.tandem.json").output.hasSuffix("\(kept)  [kept, not in the file yet]\n"))
    let result = stage.run("recover", "DIR/a.tandem.json", "--apply")
    #expect(result.code == 0)
    #expect(result.output.hasSuffix("\(kept)\nDIR/a.tandem.json: 1 edit brought back and saved\n"))
    #expect(stage.project().roadblocks[0].title == "Somebody decides")
  }

  @Test func `What somebody changed meanwhile is said and left to decide, and the rest is made`() throws {
    let stage = Stage.withSample()
    try keep(stage)
    stage.write(Stage.sample.replacing("Nobody decides", with: "Who decides?"), to: "a.tandem.json")
    let result = stage.run("roadblock", "update", "DIR/a.tandem.json", "RB-BBBB", "--owner", "Ruth Ellery")
    #expect(result.code == 0)
    #expect(
      result.errors
        == "note: 1 edit of the last session was brought back; roadblocks/RB-AAAA title was changed meanwhile, to be decided\n"
    )
    let conflict = try #require(stage.project().conflicts.first)
    #expect(conflict.words(conflict.mine) == "Somebody decides" && conflict.words(conflict.theirs) == "Who decides?")
    #expect(stage.project().roadblocks[1].owner == "Ruth Ellery")
  }

  @Test func `A file that a save tore is named with its copy, put back when asked for, and the kept edit with it`()
    throws
  {
    let stage = Stage.withSample()
    try keep(stage)
    let torn = String(Stage.sample.dropLast(30))
    stage.write(Stage.sample, to: ".a.tandem.json.before-2147483646-ABCDEFGH")
    stage.write(torn, to: "a.tandem.json")
    let words = """
      DIR/a.tandem.json: a save was cut off in the middle; what stood in the file before is \
      DIR/.a.tandem.json.before-2147483646-ABCDEFGH; to mend the file: tandem recover DIR/a.tandem.json --apply

      """
    #expect(stage.run("recover", "DIR/a.tandem.json") == Consequence(output: words))
    #expect(stage.run("show", "DIR/a.tandem.json").errors.hasPrefix(words))
    let checked = stage.run("check", "DIR/a.tandem.json")
    #expect(checked.code == 1 && checked.errors.contains("note: a save was cut off in the middle"))
    #expect(stage.read("a.tandem.json") == torn)

    let result = stage.run("recover", "DIR/a.tandem.json", "--apply")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("DIR/a.tandem.json: put back from DIR/.a.tandem.json.before-2147483646-ABCDEFGH; "))
    #expect(result.output.hasSuffix("DIR/a.tandem.json: 1 edit brought back and saved\n"))
    #expect(stage.project().roadblocks[0].title == "Somebody decides")
    #expect(stage.read("a.tandem.json.torn") == torn)
  }

  @Test(arguments: [
    ["roadblock", "update", "DIR/a.tandem.json", "RB-BBBB", "--owner", "Ruth Ellery"],
    ["recover", "DIR/a.tandem.json", "--apply"],
  ]) func `A save that was cut off in the middle is completed by whatever writes, and said`(words: [String]) {
    let stage = Stage.withSample()
    let after = Stage.sample.replacing("Nobody decides", with: "Decided, at last")
    stage.write(Stage.sample, to: ".a.tandem.json.before-2147483646-ABCDEFGH")
    stage.write(after, to: ".a.tandem.json.after-2147483646-ABCDEFGH")
    stage.write(String(after.prefix(Stage.sample.count)), to: "a.tandem.json")
    #expect(stage.run("show", "DIR/a.tandem.json").code == 1)
    let result = stage.run(words)
    #expect(result.code == 0)
    #expect((result.output + result.errors).contains("a save that was cut off in the middle was completed"))
    #expect(stage.project().roadblocks[0].title == "Decided, at last")
    #expect(stage.names == ["a.tandem.json"])
  }

  /// Keeps an edit as the dashboard does, and ends before it is saved.
  private func keep(_ stage: Stage) throws {
    let store = try ProjectStore.open(
      stage.folder + "/a.tandem.json",
      options: StoreOptions(author: "A. Okafor", stateFolder: stage.stateFolder, saving: .beside(Never())))
    let moment = try #require(Instant("2026-11-03T14:00:00Z"))
    try store.perform(
      Edit.changing(
        Roadblock.self, at: .roadblock(ID("RB-AAAA")), in: store.project, by: Authorship(name: "A. Okafor", at: moment)
      ) {
        $0.title = "Somebody decides"
      }, at: moment)
  }

  /// Saves nothing.
  private struct Never: SaveScheduler {
    func run(afterMilliseconds delay: Int, _ job: @escaping @Sendable () -> Void) {}
  }
}
