import Insight
import JSONText
import Programme
import Records
import TestSupport
import Views
import Testing

@Suite struct FormatTests {
  @Test(arguments: ReportFormat.all.map(\.name))
  func `A snapshot of a small programme reads as recorded`(_ name: String) throws {
    let format = try #require(ReportFormat.named(name))
    let report = Report(SmallProject.project, SmallProject.insight, since: SmallProject.day("2026-10-01"))
    Golden.expect(format.render(report), "board.\(format.fileExtension)")
  }

  @Test func `A pane in plain lines reads as recorded`() {
    let report = Report(.overview, of: SmallProject.project, SmallProject.insight)
    Golden.expect(ReportFormat.plain.render(report), "overview.txt")
  }

  @Test func `Formats have names and endings of their own`() {
    #expect(ReportFormat.all.map(\.name) == ["markdown", "text", "json"])
    #expect(Set(ReportFormat.all.map(\.fileExtension)).count == 3)
    #expect(ReportFormat.named("Markdown")?.name == "markdown")
    #expect(ReportFormat.named("html") == nil)
  }

  @Test func `Text keeps to 80 columns and has no blanks at the ends of lines`() {
    let text = ReportFormat.text.render(Report(SmallProject.project, SmallProject.insight))
    for line in text.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 80)
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `A word longer than its column is broken, and no letter of it is lost`() {
    let word = String(repeating: "abcdefghij", count: 20)
    let table = ViewTable(
      "t", "", columns: [ViewColumn("a", "A"), ViewColumn("b", "B", isNumber: true)],
      rows: [[.text(word), .whole(7)]], empty: "")
    let lines = table.lines(columns: 40)
    #expect(lines.allSatisfy { $0.count <= 40 })
    #expect(lines.joined().filter { ("a"..."j").contains($0) } == word)
  }

  @Test(arguments: [
    ("One.\n\nTwo.", ["One.", "Two."]), ("One.\r\n\r\n\r\nTwo.\n", ["One.", "Two."]), ("One.\nTwo.", ["One.", "Two."]),
    ("Wrapped in\nthe middle\n \nTwo", ["Wrapped in the middle", "Two"]), ("“One.”\nTwo", ["“One.”", "Two"]),
    ("One", ["One"]),
  ]) func `Paragraphs of a summary stay paragraphs`(_ summary: String, _ paragraphs: [String]) {
    var project = SmallProject.project
    project.programme.summary = summary
    let report = Report(project, SmallProject.insight)
    for format in [ReportFormat.markdown, .text] {
      let told = paragraphs.joined(separator: "\n\n")
      #expect(format.render(report).contains("\n\n\(told)\n\n"), "\(format.name)")
    }
    // A line is a value where it is searched, and data are as the file has them.
    let pane = Report(.programme, of: project, SmallProject.insight)
    #expect(ReportFormat.plain.render(pane).contains("\n\(paragraphs.joined(separator: " "))\n"))
    let root = JSONDocument.read(Array(ReportFormat.json.render(report).utf8)).document?.root
    #expect(root?["sections"]?["programme"]?["summary"]?.string == summary)
  }

  @Test func `Text tells every column that Markdown has, under the row where there is no room beside it`() {
    func table(_ title: String) -> Report {
      let rows: [ViewRow] = [
        [.text("A"), .text(title), .text("Ines"), .flag(true), .texts(["M-1", "M-2"]), .whole(7)],
        [.text("B"), .text("short"), .absent, .flag(false), .texts([]), .whole(8)],
      ]
      let columns = [
        ViewColumn("id", "Id"), ViewColumn("title", "What"), ViewColumn("owner", "Owner", isDetail: true),
        ViewColumn("must", "Must", isDetail: true), ViewColumn("holds", "Holds up", isDetail: true),
        .data("secret"),
      ]
      let table = ViewTable("t", "", columns: columns, rows: rows, empty: "")
      return Report(
        subject: "s", title: "T", date: SmallProject.today, sections: [ViewSection("s", "S", [.table(table)])])
    }
    let beside = ["A   here", "  Owner: Ines · Must: yes · Holds up: M-1, M-2", "B   short", ""].joined(separator: "\n")
    #expect(ReportFormat.text.render(table("here")).hasSuffix(beside))
    let long = String(repeating: "x", count: 90)
    let below = ["  Owner: Ines", "  Must: yes", "  Holds up: M-1, M-2", "", "B", "  What: short", ""]
    #expect(ReportFormat.text.render(table(long)).hasSuffix(below.joined(separator: "\n")))
  }

  @Test func `No column of a snapshot stays untold in text`() {
    let project = Project.example(on: SmallProject.today)
    let report = Report(project, Insight(project, on: SmallProject.today))
    let text = ReportFormat.text.render(report).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for table in report.tables {
      for (place, column) in table.columns.enumerated() where column.isDetail && !column.isData {
        for row in table.rows where row[place] != .absent && row[place] != .flag(false) && row[place] != .texts([]) {
          #expect(text.contains("\(column.title): \(row[place].words)"), "\(table.key) \(column.key)")
        }
      }
    }
  }

  @Test func `Wide characters count two columns`() {
    let table = ViewTable(
      "t", "", columns: [ViewColumn("a", "A"), ViewColumn("b", "B")],
      rows: [[.text("漢字"), .text("x")], [.text("ab"), .text("y")]], empty: "")
    #expect(table.lines(columns: 40) == ["A     B", "----  -", "漢字  x", "ab    y"])
  }

  @Test func `A table without rows is its sentence`() {
    let table = ViewTable("t", "", columns: [ViewColumn("a", "A")], rows: [], empty: "No rows.")
    #expect(table.lines(columns: 40) == ["No rows."])
  }

  @Test func `JSON is read back, and its tables are rows by column`() throws {
    let report = Report(SmallProject.project, SmallProject.insight)
    let text = ReportFormat.json.render(report)
    let root = try #require(JSONDocument.read(Array(text.utf8)).document?.root)
    #expect(root["format"]?.string == "tandem/report")
    #expect(root["since"]?.kind == .null)
    let milestone = try #require(root["sections"]?["milestones"]?["milestones"]?.elements.first { _ in true })
    #expect(milestone["slipDays"]?.integer == 153)
    #expect(milestone["expected"]?.string == "2027-02-01")
    #expect(milestone["metOn"]?.kind == .null)
    #expect(root["sections"]?["money"]?["forecast"]?.lexeme == "12.3")
    #expect(
      root["sections"]?["partners"]?["scores"]?["ALDER"]?.elements.contains { $0["gap"]?.lexeme == "2.0" } == true)
  }
}
