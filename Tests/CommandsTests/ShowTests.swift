import JSONText
import Programme
import Records
import Views
import Testing

@testable import Commands

@Suite("Convention “screen reader, scripts”") struct ShowTests {
  @Test(arguments: [
    "overview", "programme", "partners", "steps", "roadblocks", "findings", "lookahead", "activity", "rules",
    "conflicts",
  ])
  func `Every pane can be had as on screen, as plain lines and as data`(_ pane: String) throws {
    let stage = Stage.withSample()
    let screen = stage.run("show", "DIR/a.tandem.json", pane)
    #expect(screen.code == 0)
    #expect(screen.errors == "")
    #expect(!screen.output.isEmpty)
    let plain = stage.run("show", "DIR/a.tandem.json", pane, "--plain")
    #expect(plain.output.hasPrefix("title: Harbour Fees\ndate: 2026-11-03\n"))
    #expect(!plain.output.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    let data = stage.run("show", "DIR/a.tandem.json", pane, "--json")
    let root = try #require(JSONDocument.read(Array(data.output.utf8)).document?.root)
    #expect(root["subject"]?.string == pane)
  }

  @Test(arguments: PaneName.allCases) func `No pane is left out: each can be had as plain lines and as data`(
    pane: PaneName
  ) throws {
    let stage = Stage.withSample()
    let id = pane.needs.map { [$0 == Roadblock.noun ? "RB-AAAA" : "ALDER"] } ?? []
    let path = pane == .portfolio ? "DIR" : "DIR/a.tandem.json"
    for format in ["--plain", "--json"] {
      let result = stage.run(["show", path, pane.rawValue] + id + [format])
      #expect(result.code == 0 && result.errors == "" && !result.output.isEmpty, "\(pane) \(format): \(result)")
      #expect(!result.output.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) })
    }
  }

  @Test func `Without a pane it is the overview, and its width is as asked`() {
    let stage = Stage.withSample()
    let wide = stage.run("show", "DIR/a.tandem.json", "--width", "120").output
    #expect(wide.contains("Harbour Fees"))
    #expect(wide.split(separator: "\n").contains { $0.count == 120 })
    #expect(!wide.split(separator: "\n").contains { $0.count > 120 })
    #expect(
      stage.run("show", "DIR/a.tandem.json") == stage.run("show", "DIR/a.tandem.json", "overview", "--width", "100"))
  }

  @Test func `A record is found by its id in any case, a partner by the start of its name too`() {
    let stage = Stage.withSample()
    let roadblock = stage.run("show", "DIR/a.tandem.json", "roadblock", "rb-aaaa", "--plain")
    #expect(roadblock.output.contains("Days past due: 14\n"))
    #expect(stage.run("show", "DIR/a.tandem.json", "roadblock", "RB-AAAA").output.contains("Nobody decides"))
    #expect(
      stage.run("show", "DIR/a.tandem.json", "partner", "alder soft", "--plain").output.contains(
        "Purpose: Builds it.\n"))
    #expect(stage.run("show", "DIR/a.tandem.json", "partner", "ash").output.contains("Ash Hosting"))
  }

  @Test(arguments: ["practices", "selection", "contract", "scorecard", "governance"])
  func `Every side of a partnership can be had in each way, recorded or not`(_ part: String) throws {
    let stage = Stage.withSample()
    for partner in ["ALDER", "ash"] {
      let screen = stage.run("show", "DIR/a.tandem.json", part, partner)
      #expect(screen.code == 0 && screen.errors == "" && !screen.output.isEmpty)
      #expect(stage.run("show", "DIR/a.tandem.json", part, partner, "--plain").code == 0)
      let data = stage.run("show", "DIR/a.tandem.json", part, partner, "--json")
      let root = try #require(JSONDocument.read(Array(data.output.utf8)).document?.root)
      #expect(root["subject"]?.string == part)
      #expect(root["sections"]?[part] != nil)
    }
    #expect(stage.run("show", "DIR/a.tandem.json", part).code == 64)
  }

  @Test func `A scorecard tells every round, all four views and the replies`() throws {
    let stage = Stage()
    #expect(stage.run("init", "DIR/e.tandem.json", "--example").code == 0)
    let screen = stage.run("show", "DIR/e.tandem.json", "scorecard", "tarnwick").output
    #expect(screen.contains("they→them") && screen.contains("Rounds (6)") && screen.contains("disagrees"))
    let plain = stage.run("show", "DIR/e.tandem.json", "scorecard", "tarnwick", "--plain").output
    #expect(plain.contains("Rounds held: 6\n") && plain.contains("Disagrees: yes\n"))
    let data = stage.run("show", "DIR/e.tandem.json", "scorecard", "tarnwick", "--json").output
    let section = try #require(JSONDocument.read(Array(data.utf8)).document?.root["sections"]?["scorecard"])
    #expect(section["rounds"]?.integer == 6 && section["roundsHeld"]?.elements.count == 6)
    #expect(section["scores"]?.elements.count == 8)
    #expect(section["scores"]?.elements.contains { $0["gapIsWide"]?.bool == true } == true)
    #expect(section["replies"]?.elements.contains { $0["disagrees"]?.bool == true } == true)
    #expect(section["allScores"]?.elements.count == 6 * 32)
    let bare = stage.run("show", "DIR/e.tandem.json", "scorecard", "quillby", "--plain")
    #expect(bare.code == 0 && bare.output.contains("Rounds held: 0\n"))
    #expect(
      stage.run("show", "DIR/e.tandem.json", "scorecard")
        == Consequence(code: 64, errors: "error: scorecard: expected the id of a partner behind it\n"))
  }

  @Test func `A folder is a portfolio`() throws {
    let stage = Stage.withSample()
    stage.write("{", to: "b.tandem.json")
    #expect(stage.run("show", "DIR").output.contains("Harbour Fees"))
    let plain = stage.run("show", "DIR", "portfolio", "--plain").output
    #expect(plain.contains("Programme: Harbour Fees\n"))
    #expect(plain.contains("heading: Files that cannot be read\nDIR/b.tandem.json: "))
    let data = stage.run("show", "DIR", "--json").output
    let root = try #require(JSONDocument.read(Array(data.utf8)).document?.root)
    #expect(root["sections"]?["portfolio"]?["programmes"]?.elements.map { $0["openRoadblocks"]?.integer } == [2])
  }

  static let wrong: [(arguments: [String], code: Int32, errors: String)] = [
    (["roadblok"], 64, "error: “roadblok” is no pane; did you mean “roadblock”?\n"),
    (
      ["zzz"], 64,
      "error: “zzz” is no pane; choose one of overview, programme, partners, steps, partner ID, practices ID, "
        + "selection ID, contract ID, scorecard ID, governance ID, roadblocks, roadblock ID, findings, lookahead, "
        + "activity, rules, conflicts, portfolio\n"
    ),
    (["partner"], 64, "error: partner: expected the id of a partner behind it\n"),
    (["findings", "x"], 64, "error: “x”: the pane findings takes no id\n"),
    (["portfolio"], 64, "error: portfolio: DIR/a.tandem.json is one project file; name its folder\n"),
    (["roadblock", "RB-AAAB"], 1, "error: there is no roadblock “RB-AAAB” in this project; did you mean “RB-AAAA”?\n"),
    (["partner", "a"], 1, "error: “a” could be ALDER (Alder Software), ASH (Ash Hosting); write more of it\n"),
    (["partner", "alderr"], 1, "error: there is no partner “alderr” in this project; did you mean “ALDER”?\n"),
  ]

  @Test(arguments: wrong)
  func `What is asked wrongly is named`(_ arguments: [String], _ code: Int32, _ errors: String) {
    let stage = Stage.withSample()
    let result = stage.run(["show", "DIR/a.tandem.json"] + arguments)
    #expect(result == Consequence(code: code, errors: errors))
  }

  @Test func `Flags that exclude each other, a width out of range and a pane of a folder are wrong usage`() {
    let stage = Stage.withSample()
    #expect(stage.run("show", "DIR/a.tandem.json", "--plain", "--json").code == 64)
    #expect(
      stage.run("show", "DIR/a.tandem.json", "--width", "5").errors.hasPrefix("Error: --width: expected 40 to 400"))
    #expect(
      stage.run("show", "DIR", "findings")
        == Consequence(code: 64, errors: "error: DIR is a folder: name a project file in it to show findings\n"))
  }

  @Test func `A file that is no project is shown with its line`() {
    let stage = Stage()
    stage.write("{\n  \"format\": 3\n}\n", to: "a.tandem.json")
    let result = stage.run("show", "DIR/a.tandem.json")
    #expect(result.code == 1)
    #expect(result.errors.hasPrefix("DIR/a.tandem.json:2:13: error: this is no project file\n    \"format\": 3\n"))
  }
}
