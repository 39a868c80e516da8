import Programme
import Records
import Testing

@testable import Commands

@Suite struct ImportTests {
  private let stage = Stage.withSample()

  private static let issues = """
    [{"number": 3, "title": "Wheel turns back", "state": "OPEN", "author": {"login": "ada"}, "assignees": [],
      "labels": [{"name": "odd"}], "body": "", "createdAt": "2026-01-04T10:00:00Z", "closedAt": null, "comments": []}]
    """

  private static let portfolio = """
    GMPP ID Number,Project Name,Department,IPA Delivery Confidence Assessment,Year
    P1,Tidal Power Scheme,DESNZ,Amber,2024
    P2,Harbour Fees,DEFRA,Green,2024
    """

  @Test func `Issues become roadblocks, with an account of what is not taken`() {
    stage.write(ImportTests.issues, to: "issues.json")
    #expect(
      stage.run("import", "issues", "DIR/issues.json", "--into", "DIR/a.tandem.json")
        == Consequence(
          output: """
            Issues from DIR/issues.json
            taken: roadblocks new: 1, events: 1
            where no label says otherwise: severity medium, and shared, since an issue does not say whose move it is
            not taken: label “odd”, issue 3: it says no severity, side, cause, kind or partner
            DIR/a.tandem.json: saved

            """))
    #expect(stage.project().roadblock(ID("GH-3"))?.title == "Wheel turns back")
    let again = stage.run("import", "issues", "DIR/issues.json", "--into", "DIR/a.tandem.json")
    #expect(again.output.hasPrefix("Issues from DIR/issues.json: nothing to change\n"))
    #expect(again.output.hasSuffix("DIR/a.tandem.json: unchanged\n"))
  }

  @Test func `A dry run writes nothing, and without one a missing project is made`() {
    stage.input = ImportTests.issues
    let dry = stage.run("import", "issues", "-", "--into", "DIR/new.tandem.json", "--dry-run")
    #expect(dry.code == 0)
    #expect(dry.output.hasSuffix("dry run: nothing was written\n"))
    #expect(stage.names == ["a.tandem.json"])
    #expect(
      stage.run("import", "issues", "-", "--into", "DIR/new.tandem.json").output.hasSuffix(
        "DIR/new.tandem.json: written\n"))
    #expect(stage.project("new.tandem.json").programme.name == "new")
    #expect(stage.project("new.tandem.json").roadblocks.count == 1)
  }

  @Test func `A portfolio becomes a folder of projects, and again it changes nothing`() {
    stage.write(ImportTests.portfolio, to: "p.csv")
    let dry = stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/pf/", "--dry-run")
    #expect(dry.code == 0, "\(dry)")
    #expect(stage.names == ["a.tandem.json", "p.csv"])
    let made = stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/pf/")
    #expect(made.code == 0)
    #expect(made.output.contains("DIR/pf/tidal-power-scheme.tandem.json: new, Tidal Power Scheme\n"))
    #expect(stage.project("pf/harbour-fees.tandem.json").programme.organisation == "DEFRA")
    let again = stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/pf")
    #expect(again.output.contains("DIR/pf/harbour-fees.tandem.json: Harbour Fees: nothing to change\n"))
  }

  @Test func `One programme goes into one project, found by the project's name or as named`() {
    stage.write(ImportTests.portfolio, to: "p.csv")
    let found = stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/a.tandem.json")
    #expect(found.code == 0, "\(found)")
    #expect(found.output.hasSuffix("DIR/a.tandem.json: saved\n"))
    #expect(stage.project().programme.confidence.map(\.rating) == [.green])
    #expect(
      stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/t.tandem.json", "--programme", "tidal power scheme").code
        == 0)
    #expect(stage.project("t.tandem.json").programme.name == "Tidal Power Scheme")
  }

  @Test func `A log of risks is no portfolio, and nothing is written`() {
    stage.write(
      "id,project,type,category,status,description,owner\nR-01,Acme,R,Data,Open,Late data,TPM\n", to: "raid.csv")
    #expect(
      stage.run("import", "gmpp", "DIR/raid.csv", "--into", "DIR/pf/", "--as-at", "2026-01-01")
        == Consequence(
          code: 1,
          errors: "DIR/raid.csv:1:1: error: this is no published major projects portfolio; expected headers such as "
            + "“Project Name” and “Department”, with a delivery confidence (“IPA Delivery Confidence Assessment”), "
            + "a whole-life cost or an end date; found headers “id”, “project”, “type”, “category”, …; give the CSV "
            + "file that a department or the portfolio's authority publishes\n"))
    #expect(stage.names == ["a.tandem.json", "raid.csv"])
  }

  @Test func `A source that there is not is named, with those that there are`() {
    #expect(
      stage.run("import", "ocds", "DIR/x.json", "--into", "DIR/a.tandem.json")
        == Consequence(code: 64, errors: "error: import: there is no source “ocds”; there are issues and gmpp\n"))
    #expect(
      stage.run("import", "isues", "DIR/x.json", "--into", "DIR/a.tandem.json")
        == Consequence(code: 64, errors: "error: import: there is no source “isues”; did you mean “issues”?\n"))
    #expect(
      stage.run("roadblock", "close", "DIR/a.tandem.json", "--status", "x")
        == Consequence(
          code: 64, errors: "error: roadblock: there is no command “close”; there are list, add and update\n"))
    #expect(stage.run("import", "issues", "DIR/x.json", "--ito", "x").errors.contains("Missing expected argument"))
  }

  @Test func `What is asked wrongly is named`() {
    stage.write(ImportTests.portfolio, to: "p.csv")
    #expect(
      stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/t.tandem.json")
        == Consequence(
          code: 1,
          errors:
            "error: DIR/p.csv has 2 programmes; name one with --programme, or take all into a folder with --into DIR/\n"
        ))
    #expect(
      stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/a.tandem.json", "--programme", "Moon")
        == Consequence(
          code: 1,
          errors: "error: DIR/p.csv: none of its 2 programmes is “Moon”; name one as the file does with --programme\n"))
    #expect(
      stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/t.tandem.json", "--as-at", "2024")
        == Consequence(code: 64, errors: "error: --as-at: “2024” is no date; write it as 2026-03-31\n"))
    #expect(
      stage.run("import", "gmpp", "DIR/p.csv", "--into", "DIR/pf/", "--programme", "Moon")
        == Consequence(code: 64, errors: "error: --programme: a folder takes every programme of the file\n"))
    #expect(
      stage.run("import", "issues", "DIR/no.json", "--into", "DIR/a.tandem.json")
        == Consequence(code: 1, errors: "error: DIR/no.json: there is no such file to take in\n"))
    let wrong = stage.run("import", "issues", "DIR/p.csv", "--into", "DIR/a.tandem.json")
    #expect(wrong.code == 1)
    #expect(wrong.errors.hasPrefix("DIR/p.csv:1:1: error: "))
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }
}
