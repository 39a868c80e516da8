import JSONText
import Testing

@Suite struct PrintingTests {
  @Test func anEventIsOneLineAndARecordOneMemberALine() throws {
    let text = """
      {
        "programme": {
          "id": "p",
          "tags": ["a", "b"]
        },
        "roadblocks": [
          {
            "id": "RB-7K2M",
            "title": "Åccess – 日本",
            "events": [
              { "at": "2026-01-02T09:00:00Z", "by": "A", "note": null },
              { "at": "2026-01-03T09:00:00Z", "by": "B", "note": "x" }
            ],
            "blocks": [],
            "settings": {}
          }
        ],
        "grid": [
          [1, 2],
          [3.10, 4]
        ]
      }

      """
    let document = try #require(read(text).document)
    #expect(string(document.root.value.printed()) == text)
    let compact = string(document.root.value.printed(.compact))
    #expect(!compact.contains("\n") && compact.contains(#"{"at":"2026-01-02T09:00:00Z","by":"A","note":null}"#))
  }

  @Test func whatDoesNotFitIsBrokenOverLines() {
    let long = JSONValue.string(String(repeating: "é", count: 80))
    let event = JSONValue.array([.object([JSONMember("at", long), JSONMember("by", .string("someone else"))])])
    #expect(string(event.printed()).split(separator: "\n").count == 6)
    let fits = JSONValue.array([.object([JSONMember("at", long)])])
    #expect(string(fits.printed()).split(separator: "\n").count == 3)
  }

  @Test func onlyWhatMustBeOrCouldDeceiveIsEscaped() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\u{1}\u{7F}\u{85}é👩\u{2028}\u{202E}\u{200B}\u{FEFF}\u{E0041}\u{2066}⚠️"
    let printed = string(JSONValue.string(text).printed(.compact))
    let expected =
      #""\"\\/\b\f\n\r\t\u0001\u007f\u0085é👩\u2028\u202e\u200b\ufeff\udb40\udc41\u2066"# + "⚠️\""
    #expect(printed == expected)
    #expect(read(printed).document?.root.string == text)
  }

  @Test func aLexemeThatIsNoNumberBecomesAString() {
    #expect(string(JSONValue.array([.number("NaN"), .number("1.50")]).printed(.compact)) == #"["NaN",1.50]"#)
  }

  @Test(arguments: 0..<400) func readingWhatWasPrintedGivesTheValue(_ seed: Int) throws {
    var random = RandomJSON(seed: seed)
    let value = random.value(depth: 5)
    let bytes = value.printed(random.style())
    let document = try #require(JSONDocument.read(bytes).document)
    #expect(document.root.value == value)
    #expect(document.root.equals(value))
  }
}
