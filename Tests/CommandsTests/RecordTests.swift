import JSONText
import Programme
import ProjectStore
import Records
import Testing

@testable import Commands

@Suite struct RecordTests {
  private let stage = Stage.withSample()
  private let path = "DIR/a.tandem.json"

  /// Runs `tandem record`.
  private func record(_ verb: String, _ more: String...) -> Consequence { stage.run(["record", verb, path] + more) }

  private func root(_ text: String) throws -> JSONNode {
    try #require(JSONDocument.read(Array(text.utf8)).document?.root)
  }

  // MARK: Looking

  @Test func `Without a place, what the project holds is listed`() {
    #expect(
      record("list")
        == Consequence(
          output: """
            Place       Records  What is recorded there
            ----------  -------  ----------------------------------------------
            programme         1  The programme.
            partners          2  The partners.
            roadblocks        3  What is or was in the way.
            settings          0  What is set differently from what is built in.
            conflicts         0  What a merge left to decide.

            """))
  }

  @Test func `A list is listed with the places by which its records are reached`() {
    #expect(
      record("list", "partners")
        == Consequence(
          output: """
            Place           Record
            --------------  ------------------------------------
            partners/ALDER  Alder Software · Builds it. · step 4
            partners/ASH    Ash Hosting · Hosts it. · step 3

            """))
    #expect(record("list", "milestones").output.contains("GO-LIVE  Service live · baseline 1 Jan 2027\n"))
    #expect(record("list", "team") == Consequence(output: "Nothing is recorded in programme/team yet.\n"))
    #expect(
      record("list", "GO-LIVE").output.contains("programme/milestones/GO-LIVE/forecasts        0  Each re-forecast"))
  }

  @Test func `Lists and records can be had as data, as the file has them`() throws {
    let list = try root(record("list", "milestones", "--json").output)
    let first = try #require(list["sections"]?["records"]?["records"]?.elements.first { _ in true })
    #expect(list["format"]?.string == "tandem/report")
    #expect(list["subject"]?.string == "records")
    #expect(first["place"]?.string == "programme/milestones/GO-LIVE")
    #expect(first["record"]?["baseline"]?.string == "2027-01-01")
    let shown = try root(record("show", "go-live", "--json").output)
    #expect(shown["sections"]?["record"]?["place"]?.string == "programme/milestones/GO-LIVE")
    #expect(shown["sections"]?["record"]?["record"]?["title"]?.string == "Service live")
    let lists = try root(record("list", "partners/ALDER", "--json").output)
    let second = try #require(lists["sections"]?["lists"]?["lists"]?.elements.dropFirst().first { _ in true })
    #expect(second["place"]?.string == "partners/ALDER/accountabilities")
    #expect(second["count"]?.integer == 0)
  }

  @Test func `A record is shown with everything on it`() {
    #expect(
      record("show", "GO-LIVE").output == """
        title: Harbour Fees
        date: 2026-11-03

        section: milestone GO-LIVE: Service live
        Place: programme/milestones/GO-LIVE

        Id: GO-LIVE
        Title: Service live
        Must-have: no
        Baseline: 1 Jan 2027

        """)
  }

  @Test func `The fields of every kind of record are told from its table`() throws {
    let all = stage.run("record", "fields").output
    for kind in RecordKind.all { #expect(all.contains(kind.pattern)) }
    for kind in RecordKind.all {
      let result = stage.run("record", "fields", kind.pattern)
      #expect(result.code == 0)
      for field in kind.fields { #expect(result.output.contains(field.name), "\(kind.pattern)") }
    }
    let milestone = stage.run("record", "fields", "milestones").output
    #expect(milestone.hasPrefix("milestone, in programme/milestones: What is due when"))
    #expect(milestone.contains("title      yes     text "))
    #expect(milestone.contains("partner            the id of one of the partners "))
    let settings = stage.run("record", "fields", "settings").output
    #expect(settings.contains("thresholds.planning.slipped-twice"))
    #expect(settings.contains("rules.planning.slipped-twice"))
    #expect(
      stage.run("record", "fields", "milstones")
        == Consequence(
          code: 1,
          errors: "error: “milstones” is neither a list nor the id of a record of this project; did you mean "
            + "“milestones”?\n"))
  }

  @Test func `A shell is offered the places and fields of the file on its line`() {
    func offered(_ words: String...) -> [String] {
      let line = ["tandem"] + words.map { $0.replacing("DIR", with: stage.folder) }
      let word = String(line.count - 1)
      let kind = words.last?.contains("=") == true || words.last == "" ? "positional@2" : "positional@1"
      return stage.run(["---completion"] + words.prefix(2) + ["--", kind, word, String(line.last?.count ?? 0)] + line)
        .output
        .split(separator: "\n").map(String.init)
    }
    #expect(
      offered("record", "show", path, "programme/mile") == ["programme/milestones", "programme/milestones/GO-LIVE"])
    #expect(offered("record", "list", path, "part") == ["partners", "partners/ALDER", "partners/ASH"])
    #expect(offered("record", "update", path, "GO-LIVE", "").prefix(3) == ["id=", "title=", "owner="])
    #expect(offered("record", "show", "DIR/none.tandem.json", "") == [])
  }

  // MARK: Changing

  @Test func `A record is added, its place printed and the rest of the file left alone`() {
    #expect(
      record(
        "add", "milestones", "id=HANDOVER", "title=Handover", "baseline=+14", "partner=ash hosting", "must-have=yes")
        == Consequence(output: "programme/milestones/HANDOVER\n"))
    let new = stage.project().milestone(ID("HANDOVER"))
    #expect(new?.title == "Handover")
    #expect(new?.baseline?.description == "2026-11-17")
    #expect(new?.partner == ID("ASH"))
    #expect(new?.mustHave == true)
    #expect(
      stage.read("a.tandem.json").contains(#"{"id": "GO-LIVE", "title": "Service live", "baseline": "2027-01-01"}"#))
    let drawn = record("add", "milestones", "title=Close")
    #expect(drawn.output.hasPrefix("programme/milestones/MS-") && drawn.errors.isEmpty)
  }

  @Test func `What a record stands in is made with it`() {
    #expect(
      record("add", "ASH/contract/measures", "id=UP", "title=Uptime")
        == Consequence(output: "partners/ASH/contract/measures/UP\n"))
    #expect(
      record("add", "partners/ASH/contract/measures/UP/checks", "view=partner").output
        == "partners/ASH/contract/measures/UP/checks/1\n")
    let measure = stage.project().partner(ID("ASH"))?.contract?.measures.first
    #expect(measure?.checks.first?.on.description == "2026-11-03")
    #expect(measure?.checks.first?.by == "A. Okafor")
    #expect(record("add", "partners/ALDER/contract", "reference=C-1").output == "partners/ALDER/contract\n")
    #expect(
      record("add", "partners/ALDER/contract", "reference=C-2")
        == Consequence(code: 1, errors: "error: partners/ALDER/contract: there is one already; update it\n"))
  }

  @Test func `A forecast is added to its milestone, said today`() {
    #expect(
      record("add", "programme/milestones/GO-LIVE/forecasts", "date=2027-03-01", "reason=Test data late")
        == Consequence(output: "programme/milestones/GO-LIVE/forecasts/1\n"))
    let forecast = stage.project().milestone(ID("GO-LIVE"))?.forecasts.first
    #expect(forecast?.on.description == "2026-11-03")
    #expect(forecast?.date.description == "2027-03-01")
  }

  @Test func `An update prints what was and what is, and clears what is given nothing`() {
    #expect(
      record("update", "GO-LIVE", "owner=B. Visser", "baseline=", "Met on=today")
        == Consequence(
          output: "milestone GO-LIVE owner: none → B. Visser, baseline: 1 Jan 2027 → none, met on: none → 3 Nov 2026\n")
    )
    #expect(stage.project().milestone(ID("GO-LIVE"))?.baseline == nil)
    #expect(
      record("update", "GO-LIVE", "owner=B. Visser")
        == Consequence(output: "programme/milestones/GO-LIVE: no change: already set\n"))
    #expect(
      record("update", "partners/ALDER", "identifiers.DUNS=12", "identifiers.GB-COH=7").output
        == "partner ALDER identifiers: none → DUNS 12, GB-COH 7\n")
    #expect(
      record("update", "partners/ALDER", "identifiers.DUNS=").output
        == "partner ALDER identifiers: DUNS 12, GB-COH 7 → GB-COH 7\n")
  }

  @Test func `What there can be one of is made by an update too`() {
    #expect(
      record("update", "settings", "thresholds.planning.slipped-twice=3", "rules.clarity.purpose=no")
        == Consequence(output: "settings record added\n"))
    #expect(stage.project().settings?.thresholds.encoded["planning.slipped-twice"]?.words == "3")
    #expect(stage.project().settings?.rules["clarity.purpose"] == false)
  }

  @Test func `A roadblock keeps its history whichever command changes it`() throws {
    #expect(record("update", "RB-AAAA", "status=waiting").output == "RB-AAAA status: open → waiting\n")
    let event = try #require(stage.project().roadblock(ID("RB-AAAA"))?.events.last)
    #expect(event.after == "waiting")
    #expect(event.by == "A. Okafor")
    #expect(event.at.description == "2026-11-03T14:03:00Z")
    let id = record("add", "roadblocks", "title=No laptops", "severity=high").output
    let new = stage.project().roadblocks.last
    #expect(id == "roadblocks/\(new?.id.text ?? "")\n")
    #expect(new?.events.map(\.after) == ["open"])
    #expect(new?.raisedBy == "A. Okafor")
    #expect(record("add", "RB-AAAA/events", "change=comment").errors.contains("comment on the roadblock instead"))
  }

  @Test func `A record to which others refer is removed only when it is said what becomes of them`() {
    let refused = record("remove", "partners/ALDER")
    #expect(
      refused
        == Consequence(
          code: 1,
          errors:
            "error: partner ALDER: Alder Software is referred to by roadblock RB-AAAA: Nobody decides (partner); say "
            + "whether these references are to be cleared, or taken along: --references clear or --references take-along\n"
        ))
    #expect(stage.read("a.tandem.json") == Stage.sample)
    #expect(
      record("remove", "partners/ALDER", "--references", "clear")
        == Consequence(output: "partner ALDER: Alder Software removed, 1 reference to it cleared\n"))
    #expect(stage.project().roadblock(ID("RB-AAAA"))?.partner == nil)
    #expect(record("remove", "GO-LIVE") == Consequence(output: "milestone GO-LIVE: Service live removed\n"))
    #expect(stage.project().programme.milestones.isEmpty)
  }

  @Test func `What refers can be taken along`() {
    #expect(
      record("remove", "partners/ALDER", "--references", "take-along")
        == Consequence(output: "partner ALDER: Alder Software removed with 1 that referred to it\n"))
    #expect(stage.project().roadblocks.map(\.id.text) == ["RB-BBBB", "RB-CCCC"])
  }

  @Test(arguments: [
    ["add", "milestones", "title=Handover"], ["add", "partners/ASH/contract/measures", "title=Uptime"],
    ["add", "GO-LIVE/forecasts", "date=2027-03-01"], ["update", "GO-LIVE", "owner=B. Visser", "baseline="],
    ["update", "settings", "rules.clarity.purpose=no"], ["update", "RB-AAAA", "status=waiting"],
    ["remove", "partners/ALDER", "--references", "take-along"], ["remove", "GO-LIVE"],
    ["add", "settings/dimensions", "title=Pace"],
  ])
  func `Every change is taken back on screen, and stands in the history`(_ words: [String]) throws {
    let before = stage.project()
    let result = stage.run(["record", words[0], path] + words.dropFirst())
    #expect(result.code == 0, "\(result)")
    #expect(stage.project() != before)
    #expect(stage.run("check", path).code == 0)
    #expect(stage.run("history", path).output.contains("A. Okafor"))
    let options = StoreOptions(author: "A. Okafor", stateFolder: stage.stateFolder)
    let store = try ProjectStore.open(stage.folder + "/a.tandem.json", options: options)
    let undone = try store.undo(at: Instant(secondsSinceEpoch: 1_800_000_000))
    #expect(undone != nil)
    #expect(stage.project() == before)
  }

  @Test(arguments: ["ASH", "ash", "Ash Hosting", "ASH H", "as", "host"])
  func `Whom a person means by a text is one partner for every command`(_ text: String) {
    #expect(record("add", "milestones", "title=Moved", "id=MOVED", "partner=\(text)").code == 0)
    #expect(stage.project().programme.milestones.last?.partner == ID("ASH"))
    let raised = stage.run("roadblock", "add", path, "--title", "x", "--partner", text)
    #expect(raised.code == 0 && stage.project().roadblocks.last?.partner == ID("ASH"))
    #expect(stage.run("show", path, "partner", text, "--plain") == stage.run("show", path, "partner", "ASH", "--plain"))
  }

  @Test func `Whom a text could mean is said where they are several, by every command`() {
    let doubt = "“a” could be ALDER (Alder Software), ASH (Ash Hosting); write more of it\n"
    #expect(
      record("add", "milestones", "title=x", "partner=a") == Consequence(code: 64, errors: "error: partner: \(doubt)"))
    #expect(
      stage.run("roadblock", "add", path, "--title", "x", "--partner", "a")
        == Consequence(code: 1, errors: "error: \(doubt)"))
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  // MARK: Refusing

  static let refusals: [Refusal] = [

    Refusal(["add", "milestones"], 1, "error: title: it is needed: text\n"),

    Refusal(
      ["add", "GO-LIVE/forecasts", "reason=Late"], 1,
      "error: date: it is needed: a day: 2026-11-30, 30 Nov, today, +14 or +2w\n"
    ),

    Refusal(
      ["add", "milestones", "title=x", "id=GO-LIVE"], 1, "error: id: there is a milestone GO-LIVE: Service live already"
    ),

    Refusal(
      ["add", "milestones", "title=x", "partner=oak"], 1, "error: partner: there is no partner “oak”; expected one of"),

    Refusal(
      ["add", "milestones", "title=x", "partner=adler"], 1,
      "error: partner: there is no partner “adler”; did you mean “ALDER”?"
    ),

    Refusal(
      ["add", "milestones", "Handover"], 64, "error: “Handover”: expected FIELD=VALUE, such as title='Go live'\n"),

    Refusal(["add", "milestones", "title=x", "Title=y"], 64, "error: Title: it is given twice\n"),

    Refusal(
      ["add", "milestones", "titel=x"], 64, "error: titel: a milestone has no such field; did you mean “title”?\n"),

    Refusal(
      ["add", "milestones", "title=x", "baseline=31 Feb"], 64, "error: baseline: “31 Feb”: “31 Feb” is no date; write"),

    Refusal(
      ["add", "milestones/HANDOVER", "title=x"], 1,
      "error: there is no milestone “HANDOVER” in this project; expected one of GO-LIVE; to add it under that id: "
        + "programme/milestones id=HANDOVER\n"
    ),

    Refusal(
      ["add", "GO-LIVE", "title=x"], 64,
      "error: programme/milestones/GO-LIVE is there already; add to programme/milestones\n"
    ),

    Refusal(
      ["add", "conflicts", "field=x"], 1,
      "error: conflicts: a merge leaves them, to be decided and not written\n"
    ),

    Refusal(
      ["update", "GO-LIVE", "metOn=+1"], 1,
      "error: metOn: it cannot have been met on 4 Nov 2026, which lies ahead of today"
    ),

    Refusal(["update", "GO-LIVE", "id=x"], 64, "error: id: it never changes, since others refer to it\n"),

    Refusal(["update", "GO-LIVE"], 64, "Error: nothing to change: give at least one FIELD=VALUE\n"),

    Refusal(
      ["update", "milestones", "title=x"], 64,
      "error: programme/milestones is a list; name one of its records, such as programme/milestones/GO-LIVE\n"
    ),

    Refusal(
      ["update", "GO-LIFE", "title=x"], 1,
      "error: “GO-LIFE” is neither a list nor the id of a record of this project; did you mean “GO-LIVE”?\n"
    ),

    Refusal(
      ["update", "settings", "thresholds.planning.slipped-twice=many"], 64,
      "error: thresholds.planning.slipped-twice: “many”: expected a number such as 12.5\n"
    ),

    Refusal(
      ["update", "settings", "thresholds.planning.sliped-twice=3", "rules.nonsense=no"], 1,
      "error: thresholds.planning.sliped-twice: there is no threshold “planning.sliped-twice”; did you mean "
        + "“planning.slipped-twice”?\nerror: rules.nonsense: there is no rule “nonsense”; tandem record fields settings lists them\n"
    ),

    Refusal(
      ["show", "partners/ASH/contract"], 1,
      "error: nothing is recorded in partners/ASH/contract yet; give it with tandem record add\n"
    ),

    Refusal(["show", "milestones"], 64, "error: programme/milestones is a list; name one of its records"),

    Refusal(
      ["remove", "GO-LIVE", "--references", "keep"], 64,
      "Error: The value 'keep' is invalid for '--references <references>'."
    ),

    Refusal(["remove", "programme"], 1, "error: Programme: it cannot be empty\n"),

    Refusal(["remove", "team"], 64, "error: programme/team is a list; name one of its records; it has none yet\n"),

    Refusal(
      ["list", "GO-LIVE/baseline"], 1,
      "error: “baseline” is a field of the milestone, not a record; give it as baseline=VALUE"
    ),
  ]

  @Test(arguments: refusals)
  func `What is asked wrongly is named, and nothing changes`(_ it: Refusal) {
    let result = stage.run(["record", it.words[0], path] + it.words.dropFirst())
    #expect(result.code == it.code)
    #expect(result.errors.hasPrefix(it.start), "\(result)")
    #expect(result.output == "")
    #expect(stage.read("a.tandem.json") == Stage.sample)
  }

  @Test func `What is doubtful is taken with a warning`() {
    let result = record("add", "partners/ASH/selection/criteria", "id=SKILL", "title=Skill", "weight=60")
    #expect(
      result
        == Consequence(
          output: "partners/ASH/selection/criteria/SKILL\n",
          errors: "warning: weight: with this the weights of the criteria add to 60; they should add to 100\n"))
    #expect(
      record("add", "criteria", "id=PRICE", "title=Price", "weight=40")
        == Consequence(output: "partners/ASH/selection/criteria/PRICE\n"))
  }

  @Test func `What was at fault in the file before does not keep other fields from being changed`() {
    stage.write(
      Stage.sample.replacing("\"baseline\": \"2027-01-01\"", with: "\"metOn\": \"2030-01-01\""), to: "a.tandem.json")
    #expect(record("update", "GO-LIVE", "owner=B. Visser").code == 0)
    #expect(record("update", "GO-LIVE", "metOn=2030-01-02").code == 1)
  }

  @Test func `A file that a newer program wrote is not changed`() {
    stage.write(Stage.sample.replacing("\"version\": 1", with: "\"version\": 2"), to: "a.tandem.json")
    for words in [["add", "milestones", "title=x"], ["update", "GO-LIVE", "owner=x"], ["remove", "GO-LIVE"]] {
      let result = stage.run(["record", words[0], path] + words.dropFirst())
      #expect(result.code == 1)
      #expect(result.errors.hasPrefix("error: DIR/a.tandem.json: read-only: its format is version 2"))
    }
  }
}
