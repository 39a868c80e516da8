import JSONText
import Programme
import Records
import Testing

@testable import Commands

@Suite struct RoadblockTests {
  private let stage = Stage.withSample()
  private let path = "DIR/a.tandem.json"

  private func ids(_ more: String...) -> [String] {
    let output = stage.run(["roadblock", "list", path] + more).output
    return output.split(separator: "\n").map { String($0.prefix(7)) }.filter { $0.hasPrefix("RB-") }
  }

  private func roadblock(_ id: String) -> Roadblock { stage.project().roadblock(ID(id)) ?? Roadblock() }

  @Test func `Open roadblocks are listed, the oldest first`() {
    #expect(
      stage.run("roadblock", "list", path)
        == Consequence(
          output: """
            Id       Roadblock             Severity  Owner        Age  Due          Status
            -------  --------------------  --------  -----------  ---  -----------  ------
            RB-AAAA  Nobody decides        high      I. Carvalho   94  20 Oct 2026  open
            RB-BBBB  Engineers rolled off  medium    –              6  –            open

            """))
  }

  @Test func `The list can be narrowed and widened`() {
    #expect(ids("--all") == ["RB-CCCC", "RB-AAAA", "RB-BBBB"])
    #expect(ids("--side", "partner") == ["RB-BBBB"])
    #expect(ids("--side", "partner", "--side", "dep") == ["RB-AAAA", "RB-BBBB"])
    #expect(ids("--status", "RESOLVED") == ["RB-CCCC"])
    #expect(ids("--overdue") == ["RB-AAAA"])
    #expect(ids("--partner", "alder software") == ["RB-AAAA"])
    #expect(
      stage.run("roadblock", "list", path, "--status", "waiting") == Consequence(output: "No such roadblocks.\n"))
  }

  @Test func `The list can be had as data`() throws {
    let output = stage.run("roadblock", "list", path, "--json").output
    let root = try #require(JSONDocument.read(Array(output.utf8)).document?.root)
    let rows = try #require(root["sections"]?["roadblocks"]?["roadblocks"]).elements.map(\.self)
    #expect(rows.map { $0["id"]?.string } == ["RB-AAAA", "RB-BBBB"])
    #expect(rows[0]["overdueDays"]?.integer == 14)
    #expect(rows[0]["partner"]?.string == "Alder Software")
  }

  @Test func `A roadblock is raised, its id printed and its history begun`() throws {
    let result = stage.run("roadblock", "add", path, "--title", " Laptops are late ")
    #expect(result.code == 0)
    #expect(result.errors == "")
    let id = result.output.replacing("\n", with: "")
    #expect(id.hasPrefix("RB-") && id.count == 7)
    let new = roadblock(id)
    #expect(new.title == "Laptops are late")
    #expect(new.raisedOn?.description == "2026-11-03")
    #expect(new.raisedBy == "A. Okafor")
    let event = try #require(new.events.first)
    #expect(event.at.description == "2026-11-03T14:03:00Z")
    #expect(event.after == "open")
    #expect(stage.read("a.tandem.json").contains("\"title\": \"Nobody decides\""))
  }

  @Test func `Every field can be given, in words as people type them`() {
    let result = stage.run(
      "roadblock", "add", path, "--title", "Link missing", "--partner", "ash", "--side", "third-party", "--cause",
      "plan",
      "--kind", "Access or environment", "--severity", "CRIT", "--owner", "B. Visser", "--due", "+2w", "--blocks",
      "go-live,GO-LIVE", "--detail", "Encrypted.")
    #expect(result.code == 0)
    let new = roadblock(result.output.replacing("\n", with: ""))
    #expect(new.partner == ID("ASH"))
    #expect(new.side == .thirdParty)
    #expect(new.cause == .planning)
    #expect(new.kind == .accessOrEnvironment)
    #expect(new.severity == .critical)
    #expect(new.owner == "B. Visser")
    #expect(new.dueOn?.description == "2026-11-17")
    #expect(new.blocks == [ID("GO-LIVE")])
    #expect(new.detail == "Encrypted.")
  }

  @Test func `An update prints what changed and keeps it with who and when`() throws {
    #expect(
      stage.run("roadblock", "update", path, "rb-aaaa", "--status", "in-progress", "--owner", "", "--note", "At last")
        == Consequence(output: "RB-AAAA status: open → in progress (“At last”), owner: I. Carvalho → none\n"))
    let changed = roadblock("RB-AAAA")
    #expect(changed.status == .inProgress)
    #expect(changed.owner == "")
    #expect(changed.events.map(\.note) == ["At last", ""])
    #expect(changed.events.allSatisfy { $0.by == "A. Okafor" && $0.at.description == "2026-11-03T14:03:00Z" })
    #expect(
      stage.run(
        "roadblock", "update", path, "RB-AAAA", "--due", "", "--escalation", "sro", "--severity", "low", "--side",
        "shared")
        == Consequence(
          output:
            "RB-AAAA escalation: team → SRO, due: 20 Oct 2026 → none, severity: high → low, side: department → shared\n"
        ))
    #expect(
      stage.run("roadblock", "update", path, "RB-AAAA", "--note", "Still waiting")
        == Consequence(output: "RB-AAAA comment “Still waiting”\n"))
    #expect(
      stage.run("roadblock", "update", path, "RB-AAAA", "--title", "Decided", "--partner", "", "--blocks", "GO-LIVE")
        == Consequence(output: "RB-AAAA title: Nobody decides → Decided, partner: ALDER → none, blocks: + GO-LIVE\n"))
  }

  @Test(arguments: [
    (["--title", "x\n2026-11-23 09:00  Bo  RB-AAAA withdrawn"], "--title: expected one line without tabs"),
    (["--title", "x", "--owner", "B.\tVisser"], "--owner: expected one line without tabs"),
    (["--title", "x", "--detail", "\u{1B}[2J"], "--detail: it holds the control character U+001B; leave that out"),
  ])
  func `Text that would forge lines or act on a terminal is refused by its argument's name`(
    arguments: [String], fault: String
  ) {
    let refused = Consequence(code: 64, errors: "error: \(fault)\n")
    #expect(stage.run(["roadblock", "add", path] + arguments) == refused)
    #expect(stage.run(["roadblock", "update", path, "RB-AAAA"] + arguments) == refused)
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `However much an update changes, all of it is printed, and the journal says it in short`() throws {
    let note = "The board heard of it on Monday and takes it up again once the supplier's plan has come, not before."
    let words = """
      RB-AAAA status: open → waiting (“\(note)”), escalation: team → portfolio, owner: I. Carvalho → Margaret Ashdown, \
      due: 20 Oct 2026 → 30 Nov 2026, severity: high → low, side: department → partner, cause: none → commercials

      """
    #expect(
      stage.run(
        "roadblock", "update", path, "RB-AAAA", "--status", "waiting", "--owner", "Margaret Ashdown", "--side",
        "partner", "--severity", "low", "--escalation", "portfolio", "--due", "2026-11-30", "--cause", "commercials",
        "--note", note)
        == Consequence(output: words))
    let edit = try Edit.changing(
      Roadblock.self,
      at: .roadblock(
        ID("RB-BBBB")), in: stage.project(), by: Authorship(name: "A. Okafor", at: Instant(secondsSinceEpoch: 0)),
      note: note
    ) {
      $0.status = .waiting
      $0.owner = "Margaret Ashdown"
      $0.severity = .low
      $0.escalation = .portfolio
    }
    #expect(edit.title.hasSuffix(" more") && edit.fullTitle.contains(note))
    #expect(edit.inverse.fullTitle == edit.fullTitle)
  }

  @Test func `An update to what is so already changes nothing and is no fault`() {
    #expect(
      stage.run("roadblock", "update", path, "RB-AAAA", "--status", "open")
        == Consequence(output: "RB-AAAA: no change: already set\n"))
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `What is asked wrongly is named, and nothing changes`() {
    func expect(_ result: Consequence, _ code: Int32, _ start: String) {
      #expect(result.code == code)
      #expect(result.errors.hasPrefix(start), "\(result)")
    }
    let add = "add"
    expect(
      stage.run("roadblock", add, path, "--title", "x", "--severity", "urgent"), 64,
      "Error: The value 'urgent' is invalid for '--severity <severity>'. Please provide one of ")
    expect(
      stage.run("roadblock", add, path, "--title", "x", "--due", "3 Nvo"), 64,
      "error: --due: “3 Nvo” is no date; write 2026-11-30, 30 Nov, +14 or +2w\n")
    expect(stage.run("roadblock", add, path, "--title", " "), 64, "error: --title: it cannot be empty\n")
    expect(stage.run("roadblock", add, path), 64, "Error: Missing expected argument '--title <title>'\n")
    expect(
      stage.run("roadblock", add, path, "--title", "x", "--blocks", "GO-LIFE"), 1,
      "error: there is no milestone “GO-LIFE” in this project; did you mean “GO-LIVE”?\n")
    expect(
      stage.run("roadblock", add, path, "--title", "x", "--partner", "oak"), 1,
      "error: there is no partner “oak” in this project")
    expect(
      stage.run("roadblock", "update", path, "RB-AAAB", "--status", "open"), 1,
      "error: there is no roadblock “RB-AAAB” in this project; did you mean “RB-AAAA”?\n")
    expect(stage.run("roadblock", "update", path, "RB-AAAA"), 64, "Error: nothing to change: give --status")
    expect(stage.run("roadblock", "list", path, "--side", "theirs"), 64, "Error: The value 'theirs' is invalid")
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `A file that a newer program wrote is not changed`() {
    stage.write(Stage.sample.replacing("\"version\": 1", with: "\"version\": 2"), to: "a.tandem.json")
    let result = stage.run("roadblock", "add", path, "--title", "x")
    #expect(result.code == 1)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("error: DIR/a.tandem.json: read-only: its format is version 2"))
  }

  @Test func `The group alone explains itself`() {
    let result = stage.run("roadblock")
    #expect(result.code == 0)
    #expect(result.output.contains("list"))
  }
}
