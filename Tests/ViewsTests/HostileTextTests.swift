import Insight
import JSONText
import Programme
import Records
import Views
import Testing

@Suite struct HostileTextTests {
  /// Text that would command a terminal, turn its line round, hide, or become markup.
  static let hostile = [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "a\u{202E}b\u{2066}c", "zero\u{200B}width\u{FEFF}", "tag\u{E0041}\u{E007F}",
    "line\nbreak\r\n# heading", "cell | cell", "<script>alert(1)</script>", "[x](javascript:alert(1))",
    "![i](http://evil.example/i.png)", "**bold** _it_ `code` ~~no~~", "&lt; &copy;", "\u{9B}31m", "| --- |",
    "https://evil.example www.evil.example",
  ]

  private func report(_ text: String) -> Report {
    Report(
      subject: "board", title: text, date: SmallProject.today,
      sections: [
        ViewSection(
          "section", text,
          [
            .facts([ViewFact("fact", text, .text(text))]), .paragraph(key: "paragraph", text),
            .table(ViewTable("table", text, columns: [ViewColumn("a", text)], rows: [[.text(text)]], empty: "")),
            .list(
              ViewList("list", text, [ViewItem(text, level: .red, records: [.roadblock(ID(text))])], empty: "")),
          ])
      ])
  }

  @Test(arguments: hostile, ["markdown", "text", "json", "plain"])
  func `No format lets a control or an invisible character through`(_ text: String, _ name: String) throws {
    let format = try #require(name == "plain" ? .plain : ReportFormat.named(name))
    for scalar in format.render(report(text)).unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format && !scalar.properties.isDefaultIgnorableCodePoint)
    }
  }

  @Test func `A line break in a text starts no line of its own`() {
    let evil = report("fine\n# owned\n| a | b |\n- item")
    for format in [ReportFormat.markdown, .text, .plain] {
      let lines = format.render(evil).split(separator: "\n")
      #expect(!lines.contains { $0.hasPrefix("# owned") || $0.hasPrefix("| a | b |") || $0.hasPrefix("- item") })
    }
  }

  @Test(arguments: [
    ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
    ("[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"),
    ("a|b", "a\\|b"),
    ("**x** `y` _z_ ~w~", "\\*\\*x\\*\\* \\`y\\` \\_z\\_ \\~w\\~"),
    ("- item", "\\- item"),
    ("+ item", "\\+ item"),
    ("+", "\\+"),
    ("-", "\\-"),
    ("---", "\\---"),
    ("- - -", "\\- - -"),
    ("--: | :-", "\\--: \\| :-"),
    ("-item", "\\-item"),
    (":--", "\\:--"),
    ("===", "\\==="),
    ("+6.6%", "+6.6%"),
    ("-200", "-200"),
    ("-£2.3m", "-£2.3m"),
    ("84.2", "84.2"),
    ("2.3", "2.3"),
    ("£84.2m", "£84.2m"),
    ("1. one", "1\\. one"),
    ("12) twelve", "12\\) twelve"),
    ("1.", "1\\."),
    ("1)", "1\\)"),
    ("1.\ttab", "1\\. tab"),
    ("1.\none", "1\\.\n\none"),
    ("  1. one", "1\\. one"),
    ("3.5 of 5", "3.5 of 5"),
    ("1.- one", "1.- one"),
    (".", "."),
    ("# head", "\\# head"),
    ("## head ##", "\\#\\# head \\#\\#"),
    ("C# and #12, (#7)", "C# and \\#12, (\\#7)"),
    ("https://x.example", "https\\://x.example"),
    ("see www.x.example", "see www\\.x.example"),
    ("back\\slash", "back\\\\slash"),
    ("RB-7K2M, 3 Nov: fine (yes)!", "RB-7K2M, 3 Nov: fine (yes)!"),
  ])
  func `Markdown shows punctuation instead of obeying it, and escapes no more than that`(
    _ text: String, _ expected: String
  ) {
    let report = Report(
      subject: "board", title: "T", date: SmallProject.today,
      sections: [ViewSection("s", "S", [.paragraph(key: "p", text)])])
    #expect(ReportFormat.markdown.render(report).hasSuffix("## S\n\n\(expected)\n"))
  }

  /// What begins a line that is more than a paragraph, in CommonMark and in GitHub's tables, by itself.
  private static let beginnings = [
    "#", "##", "-", "+", "*", "--", "---", "***", "___", "=", "==", "1.", "1)", "123456789.", "0)", ">", "~~~",
    "```", "|", ":-", "-:", "<", "[x]:", "    ", "\t",
  ]

  @Test(arguments: beginnings, [" owned", "\towned", "", "\n", "\u{A0}owned", "- owned", "# owned"])
  func `Whatever a text begins with, no line of Markdown begins with markup`(_ start: String, _ rest: String) throws {
    let text = start + rest
    let list = /^(?:[-+*]|[0-9]{1,9}[.)])(?: |\t|$)/
    for line in ReportFormat.markdown.render(report(text)).split(separator: "\n") {
      // What the renderer begins a line with itself is taken off; what is left comes from the text.
      var own = Substring(line)
      for mark in ["### ", "## ", "# ", "- **Red**: ", "- ", "| "] where own.hasPrefix(mark) {
        own = own.dropFirst(mark.count)
        break
      }
      if line == "| --- |" { continue }
      #expect(try list.prefixMatch(in: own) == nil, "\(line)")
      #expect(!own.hasPrefix("#") && !own.hasPrefix(">") && !own.hasPrefix("`") && !own.hasPrefix("~"), "\(line)")
      #expect(!own.hasPrefix("--") && !own.hasPrefix("==") && !own.hasPrefix("**") && !own.hasPrefix("__"), "\(line)")
    }
  }

  @Test func `A heading keeps the number signs at its end`() {
    #expect(ReportFormat.markdown.render(report("Programme #")).hasPrefix("# Programme \\#\n"))
  }

  @Test func `JSON keeps hostile text as it is, escaped`() throws {
    for text in HostileTextTests.hostile {
      let printed = ReportFormat.json.render(report(text))
      let root = try #require(JSONDocument.read(Array(printed.utf8)).document?.root)
      #expect(root["title"]?.string == text)
      #expect(root["sections"]?["section"]?["paragraph"]?.string == text)
    }
  }
}
