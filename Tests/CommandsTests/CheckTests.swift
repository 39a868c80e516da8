import JSONText
import Testing

@testable import Commands

@Suite struct CheckTests {
  @Test func `A sound file is counted`() {
    #expect(
      Stage.withSample().run("check", "DIR/a.tandem.json")
        == Consequence(output: "DIR/a.tandem.json: ok, 2 partners, 1 milestone, 3 roadblocks\n"))
  }

  @Test func `Standard input and every project of a folder are checked`() {
    let stage = Stage.withSample()
    stage.write(Stage.sample, to: "b.tandem.json")
    stage.write("not a project", to: "notes.json")
    stage.input = Stage.sample
    #expect(
      stage.run("check", "DIR", "-")
        == Consequence(
          output: ["DIR/a.tandem.json", "DIR/b.tandem.json", "standard input"]
            .map { "\($0): ok, 2 partners, 1 milestone, 3 roadblocks\n" }.joined()))
  }

  @Test func `Every problem is shown with its line and a caret, and the sound files beside it too`() {
    let stage = Stage.withSample()
    stage.write(
      Stage.sample.replacing("\"high\"", with: "\"hihg\"").replacing("\"step\": 3", with: "\"step\": 9"),
      to: "b.tandem.json")
    #expect(
      stage.run("check", "DIR/b.tandem.json", "DIR/a.tandem.json")
        == Consequence(
          code: 1, output: "DIR/a.tandem.json: ok, 2 partners, 1 milestone, 3 roadblocks\n",
          errors: """
            DIR/b.tandem.json:11:74: error: expected a step from 1 to 5, found the number 9
                  {"id": "ASH", "name": "Ash Hosting", "purpose": "Hosts it.", "step": 9}
                                                                                       ^
              expected a step from 1 to 5, found the number 9
              help: write a step from 1 to 5 here
            DIR/b.tandem.json:18:19: error: “hihg” is no severity
                    "severity": "hihg",
                                ^^^^^^
              expected one of low, medium, high, critical, found “hihg”
              help: did you mean “high”?

            """))
  }

  @Test func `A warning is said, and the file is sound all the same`() {
    let stage = Stage()
    stage.write(Stage.sample.replacing("\"owner\"", with: "\"ownr\""), to: "a.tandem.json")
    let result = stage.run("check", "DIR/a.tandem.json")
    #expect(result.code == 0)
    #expect(result.output == "DIR/a.tandem.json: ok, 2 partners, 1 milestone, 3 roadblocks\n")
    #expect(result.errors.hasPrefix("DIR/a.tandem.json:19:7: warning: a roadblock has no member “ownr”"))
  }

  @Test func `Where warnings count as errors a doubtful file is the input's fault, and a sound one is not`() {
    let stage = Stage.withSample()
    stage.write(Stage.sample.replacing("\"owner\"", with: "\"ownr\""), to: "b.tandem.json")
    #expect(stage.run("check", "DIR/a.tandem.json", "--strict").code == 0)
    #expect(stage.run("check", "DIR/b.tandem.json", "--strict").code == 1)
    #expect(stage.run("check", "DIR/b.tandem.json", "--strict", "--json").code == 1)
  }

  @Test func `A line break in a roadblock's title is doubted, since it forges lines wherever one is told`() {
    let stage = Stage()
    stage.write(Stage.sample.replacing("Nobody decides", with: "Nobody\\ndecides"), to: "a.tandem.json")
    let result = stage.run("check", "DIR/a.tandem.json")
    #expect(result.code == 0 && result.errors.contains("expected one line without tabs"), "\(result.errors)")
  }

  @Test func `A copy that a file service left is noted, with data for machines, and the file is sound all the same`() {
    let stage = Stage.withSample()
    stage.write(Stage.sample, to: "a.tandem (Ada's conflicted copy 2026-08-12).json")
    let note = """
      DIR/a.tandem.json: note: changed on two machines at the same time: Dropbox or Nextcloud left \
      DIR/a.tandem (Ada's conflicted copy 2026-08-12).json; compare both with tandem diff, take over what is missing, \
      then remove it

      """
    let sound = "DIR/a.tandem.json: ok, 2 partners, 1 milestone, 3 roadblocks\n"
    for path in ["DIR", "DIR/a.tandem.json"] {
      #expect(stage.run("check", path) == Consequence(output: sound, errors: note))
    }
    let data = stage.run("check", "DIR", "--json").output
    #expect(data.contains("\"code\": \"conflict-copy\"") && data.contains("\"ok\": true"))
    #expect(stage.run("history", "DIR/a.tandem.json").errors.hasPrefix("note: changed on two machines"))
    #expect(
      stage.run("show", "DIR").errors == "note: 1 conflict copy in DIR, too; to see more: tandem check DIR\n")
  }

  @Test func `Where there are too many problems to tell, that is said with how many more were found`() {
    let stage = Stage()
    let row = """
      {"id": "RB-AAAA", "title": "x", "raisedOn": "2026-08-01", "severity": "hihg"}
      """
    func write(_ rows: [String]) {
      stage.write(
        """
        {"format": "tandem/project", "version": 1, "programme": {"id": "p", "name": "n"}, "roadblocks": [
        \(rows.joined(separator: ",\n"))]}
        """, to: "a.tandem.json")
    }
    func rows(_ count: Int, _ row: String) -> [String] {
      (0..<count).map { row.replacing("RB-AAAA", with: "RB-\($0)") }
    }
    let sound = row.replacing("hihg", with: "high")
    for (rows, more, omitted) in [
      (rows(27, row), "7 more were found", "7"), (rows(21, row), "1 more was found", "1"),
      (rows(20, row), nil, "0"), (rows(1, row), nil, "0"),
      (rows(25, sound.replacing(",", with: "")), "the rest was not looked at", "null"),
      (rows(30, sound.replacing("\"x\"", with: "\"x\\ny\"")), "10 more were found", "10"),
    ] {
      write(rows)
      let errors = stage.run("check", "DIR/a.tandem.json").errors
      let note = more.map {
        "DIR/a.tandem.json: note: only the first 20 problems are shown, \($0); mend these and check again\n"
      }
      #expect(errors.hasSuffix(note ?? "help: did you mean “high”?\n"), "\(errors)")
      #expect(errors.contains("problems are shown") == (more != nil))
      let data = stage.run("check", "--json", "DIR/a.tandem.json").output
      #expect(data.contains("\"truncated\": \(more != nil),"), "\(data)")
      #expect(data.contains("\"omitted\": \(omitted),"), "\(data)")
    }
  }

  @Test func `A file that is not there is the input's fault`() {
    #expect(
      Stage().run("check", "DIR/x.tandem.json")
        == Consequence(
          code: 1,
          errors:
            "error: DIR/x.tandem.json: there is no such file; make a new project with: tandem init DIR/x.tandem.json\n"
        ))
    #expect(Stage().run("check", "DIR").code == 1)
  }

  @Test func `Nothing to check is wrong usage`() {
    let result = Stage().run("check")
    #expect(result.code == 64)
    #expect(result.errors.hasPrefix("Error: Missing expected argument '<paths> ...'\n"))
  }

  @Test func `Machines get every problem with its place and pointer`() throws {
    let stage = Stage.withSample()
    stage.write(Stage.sample.replacing("\"high\"", with: "\"hihg\""), to: "b.tandem.json")
    let result = stage.run("check", "--json", "DIR/a.tandem.json", "DIR/b.tandem.json", "DIR/c.tandem.json")
    #expect(result.code == 1)
    #expect(result.errors == "")
    let root = try #require(JSONDocument.read(Array(result.output.utf8)).document?.root)
    #expect(root["format"]?.string == "tandem/check")
    let files = try #require(root["files"]).elements.map(\.self)
    #expect(files.map { $0["ok"]?.bool } == [true, false, false])
    #expect(files[0]["roadblocks"]?.integer == 3)
    let problem = try #require(files[1]["problems"]?.elements.first { _ in true })
    #expect(problem["code"]?.string == "unknown-word")
    #expect(problem["line"]?.integer == 18)
    #expect(problem["column"]?.integer == 19)
    #expect(problem["pointer"]?.string == "/roadblocks/0/severity")
    #expect(files[2]["problems"]?.elements.map { $0["code"]?.string } == ["unreadable"])
  }

  @Test func `A hostile file and a hostile name cannot command the terminal`() {
    let stage = Stage()
    stage.write("{\"format\": \"\u{1B}[2J\"}", to: "\u{1B}[31m.tandem.json")
    let result = stage.run("check", "DIR/\u{1B}[31m.tandem.json")
    #expect(result.code == 1)
    #expect(!(result.output + result.errors).unicodeScalars.contains("\u{1B}"))
    #expect(result.errors.contains("␛[31m.tandem.json"))
  }

  @Test(arguments: [
    (
      #"{"id": "GO-LIVE", "title": "Service live", "baseline": "2027-01-01"}"#,
      #"{"id": "GO-LIVE", "title": "Service live", "baseline": "2027-01-01", "metOn": "2026-12-24"}"#,
      "metOn of milestone GO-LIVE: Service live: it cannot have been met on 24 Dec 2026"
    ),
    (
      #""purpose": "Hosts it.", "step": 3"#,
      #""purpose": "Hosts it.", "step": 3, "scorecard": {"reviews": [{"id": "RV-1", "period": "banana", "date": "2026-10-01"}]}"#,
      "expected a period such as 2026-Q3"
    ),
    (
      #""purpose": "Hosts it.", "step": 3"#,
      #""purpose": "Hosts it.", "step": 3, "selection": {"qualityWeight": 70, "priceWeight": 40}"#,
      "quality 70 and price 40 add to 110"
    ),
  ])
  func `What adding a record by hand would refuse is a warning at its place, and the file is ok`(
    old: String, new: String, says: String
  ) {
    let stage = Stage.withSample()
    #expect(stage.run("check", "DIR/a.tandem.json").errors.isEmpty)
    stage.write(Stage.sample.replacing(old, with: new), to: "a.tandem.json")
    let result = stage.run("check", "DIR/a.tandem.json")
    #expect(result.code == 0 && result.output.hasPrefix("DIR/a.tandem.json: ok"))
    #expect(result.errors.hasPrefix("DIR/a.tandem.json:") && result.errors.contains(": warning: "))
    #expect(result.errors.contains(says), "\(result.errors)")
  }

  @Test(arguments: [
    (
      #""thresholds": {"planning.costs": 3}"#,
      "thresholds: there is no threshold “planning.costs”; did you mean “planning.cost”?"
    ),
    (#""thresholds": {"planning.cost": -1}"#, "thresholds: expected 0 or more, found -1"),
    (
      #""rules": {"clarity.purpos": false}"#,
      "rules: there is no rule “clarity.purpos”; did you mean “clarity.purpose”?"
    ),
    (#""scales": {"confidense": ["low"]}"#, "nothing reads the scale “confidense”: it is kept, and changes no record"),
  ])
  func `A setting that nothing reads is a warning at its place, and the file is ok`(settings: String, says: String) {
    let stage = Stage()
    func text(_ settings: String) -> String {
      #"{"format": "tandem/project", "version": 1, "programme": {"id": "L", "name": "Lighthouse"}, "settings": {"#
        + settings + "}}"
    }
    stage.write(text(#""thresholds": {"planning.cost": 3}, "rules": {"clarity.purpose": false}"#), to: "a.tandem.json")
    #expect(stage.run("check", "DIR/a.tandem.json").errors.isEmpty)
    stage.write(text(settings), to: "a.tandem.json")
    let result = stage.run("check", "DIR/a.tandem.json")
    #expect(result.code == 0 && result.output.hasPrefix("DIR/a.tandem.json: ok"))
    #expect(result.errors.contains(": warning: ") && result.errors.contains(says), "\(result.errors)")
  }
}
