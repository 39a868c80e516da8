import JSONText

extension ReadingFault {
  static let all = shapes + references + roots

  /// Values that do not fit their field.
  private static let shapes = [
    ReadingFault(
      testDescription: "a number for a name",
      text: project().replacing("\"Riverside\"", with: "⟦7⟧"), code: "wrong-kind", says: ["a text", "the number 7"]),
    ReadingFault(
      testDescription: "a list for a roadblock", text: project(rest: "\"roadblocks\": [⟦[]⟧]"), code: "wrong-kind",
      says: ["a roadblock", "a list"]),
    ReadingFault(
      testDescription: "an object for a list", text: project(rest: "\"roadblocks\": ⟦{}⟧"), code: "wrong-kind",
      says: ["square brackets", "an object"]),
    ReadingFault(
      testDescription: "a text for a number", text: partner("\"contract\": { \"value\": ⟦\"12\"⟧ }"),
      code: "wrong-kind",
      says: ["a number", "the text “12”"]),
    ReadingFault(
      testDescription: "a number for a flag",
      text: partner("\"accountabilities\": [{\"id\": \"A\", \"text\": \"\", \"mustHave\": ⟦1⟧}]"), code: "wrong-kind",
      says: ["true or false"]),
    ReadingFault(
      testDescription: "null for a required text", text: project().replacing("\"Riverside\"", with: "⟦null⟧"),
      code: "wrong-kind", says: ["a text", "null"]),
    ReadingFault(
      testDescription: "a status that is no word", text: roadblock("\"status\": ⟦\"watiing\"⟧"), code: "unknown-word",
      says: ["“watiing” is no status", "one of open, in progress, waiting", "did you mean “waiting”?"]),
    ReadingFault(
      testDescription: "a word in another case", text: roadblock("\"severity\": ⟦\"HIGH\"⟧"), code: "unknown-word",
      says: ["did you mean “high”?"]),
    ReadingFault(
      testDescription: "a word near no other", text: roadblock("\"status\": ⟦\"zzzzzzzz\"⟧"), code: "unknown-word",
      says: ["use one of the words expected"]),
    ReadingFault(
      testDescription: "a day that does not exist", text: project(programme: "\"start\": ⟦\"2026-02-30\"⟧"),
      code: "no-such-date", says: ["Feb 2026 has 28 days", "2026-11-30"]),
    ReadingFault(
      testDescription: "a day without its zeros", text: project(programme: "\"start\": ⟦\"2026-2-3\"⟧"),
      code: "no-such-date", says: ["is not written YYYY-MM-DD"]),
    ReadingFault(
      testDescription: "a day in words", text: project(programme: "\"start\": ⟦\"next week\"⟧"), code: "no-such-date",
      says: ["“next week” is no date"]),
    ReadingFault(
      testDescription: "a moment without an offset",
      text: roadblock("\"events\": [{ \"at\": ⟦\"2026-11-03T14:03:00\"⟧, \"change\": \"comment\" }]"),
      code: "no-such-moment", says: ["RFC 3339", "add the offset"]),
    ReadingFault(
      testDescription: "a day for a moment",
      text: roadblock("\"events\": [{ \"at\": ⟦\"2026-11-03\"⟧, \"change\": \"comment\" }]"), code: "no-such-moment",
      says: ["write day, time and offset"]),
    ReadingFault(
      testDescription: "a score of 6",
      text: partner(
        """
        "scorecard": { "reviews": [{ "id": "R-1", "period": "2026-Q3", "date": "2026-10-01", "scores": [
          { "dimension": "clarity", "from": "partner", "about": "department", "score": ⟦6⟧ }] }] }
        """), code: "out-of-range", says: ["from 1 to 5", "6"]),
    ReadingFault(
      testDescription: "step 0", text: partner("\"step\": ⟦0⟧"), code: "wrong-kind", says: ["a step from 1 to 5"]),
    ReadingFault(
      testDescription: "a step and a half", text: partner("\"step\": ⟦1.5⟧"), code: "wrong-kind",
      says: ["a step from 1 to 5"]),
    ReadingFault(
      testDescription: "a number of 60 digits",
      text: partner("\"contract\": { \"value\": ⟦\(String(repeating: "123456", count: 10))⟧ }"), code: "wrong-kind",
      says: ["at most 38 digits", "round the number"]),
    ReadingFault(
      testDescription: "a number beyond any money", text: partner("\"contract\": { \"value\": ⟦1e999⟧ }"),
      code: "wrong-kind", says: ["round the number"]),
    ReadingFault(
      testDescription: "an empty id", text: project(rest: "\"roadblocks\": [{ \"id\": ⟦\"\"⟧, \"title\": \"T\" }]"),
      code: "empty-id", says: ["give the record a name"]),
    ReadingFault(
      testDescription: "no title", text: project(rest: "\"roadblocks\": [⟦{⟧ \"id\": \"RB-7K2M\" }]"),
      code: "missing-member", says: ["this roadblock has no “title”", "add the member “title”"]),
    ReadingFault(
      testDescription: "a misspelt member", text: roadblock("⟦\"severty\"⟧: \"high\""), code: "unknown-member",
      says: ["“severty”", "did you mean “severity”?"], isRead: true, severity: .warning),
  ]

  /// Records that do not fit one another.
  private static let references = [
    ReadingFault(
      testDescription: "a roadblock's partner that is not there", text: roadblock("\"partner\": ⟦\"BRINDLE\"⟧"),
      code: "reference-to-nowhere", says: ["there is no partner “BRINDLE”", "correct the id"], isRead: true),
    ReadingFault(
      testDescription: "a roadblock's partner that is misspelt",
      text: project(
        rest:
          """
          "partners": [{ "id": "BRINDLE", "name": "Brindle" }],
            "roadblocks": [{ "id": "RB-7K2M", "title": "T", "partner": ⟦"BRINDEL"⟧ }]
          """), code: "reference-to-nowhere", says: ["did you mean “BRINDLE”?"], isRead: true),
    ReadingFault(
      testDescription: "a milestone's partner that is not there",
      text: project(
        programme: "\"milestones\": [{ \"id\": \"GO-LIVE\", \"title\": \"Go live\", \"partner\": ⟦\"NOBODY\"⟧ }]"),
      code: "reference-to-nowhere", says: ["there is no partner “NOBODY”"], isRead: true),
    ReadingFault(
      testDescription: "a milestone held up that is not there",
      text: roadblock("\"blocks\": [⟦\"GO-LIFE\"⟧]").replacing(
        "\"Riverside\"", with: "\"Riverside\", \"milestones\": [{ \"id\": \"GO-LIVE\", \"title\": \"Go live\" }]"),
      code: "reference-to-nowhere", says: ["there is no milestone “GO-LIFE”", "did you mean “GO-LIVE”?"], isRead: true),
    ReadingFault(
      testDescription: "a criterion that is not there",
      text: partner(
        """
        "selection": { "criteria": [{ "id": "PRICE", "title": "Price" }], "bids": [{ "id": "B-1", "bidder": "Quillby",
          "scores": [{ "criterion": ⟦"PRICES"⟧, "evaluator": "A", "score": 3 }] }] }
        """), code: "reference-to-nowhere", says: ["there is no criterion “PRICES”", "did you mean “PRICE”?"],
      isRead: true),
    ReadingFault(
      testDescription: "a dimension that is not there",
      text: partner(
        """
        "scorecard": { "reviews": [{ "id": "R-1", "period": "2026-Q3", "date": "2026-10-01", "scores": [
          { "dimension": ⟦"clarty"⟧, "from": "partner", "about": "department", "score": 4 }] }] }
        """), code: "reference-to-nowhere", says: ["there is no dimension “clarty”", "did you mean “clarity”?"],
      isRead: true),
    ReadingFault(
      testDescription: "a standard dimension where the file has its own",
      text: partner(
        """
        "scorecard": { "reviews": [{ "id": "R-1", "period": "2026-Q3", "date": "2026-10-01", "scores": [
          { "dimension": ⟦"clarity"⟧, "from": "partner", "about": "department", "score": 4 }] }] }
        """
      ).replacing(
        "\"version\": 1,",
        with: "\"version\": 1, \"settings\": { \"dimensions\": [{ \"id\": \"x\", \"title\": \"X\" }] },"
      ), code: "reference-to-nowhere", says: ["there is no dimension “clarity”"], isRead: true),
    ReadingFault(
      testDescription: "a programme that ends before it starts",
      text: project(programme: "\"start\": \"2026-04-01\", \"end\": ⟦\"2026-03-31\"⟧"), code: "end-before-start",
      says: ["the programme", "2026-03-31", "2026-04-01"], isRead: true),
    ReadingFault(
      testDescription: "a contract that ends before it starts",
      text: partner("\"contract\": { \"end\": ⟦\"2026-03-31\"⟧, \"start\": \"2026-04-01\" }"), code: "end-before-start",
      says: ["the contract"], isRead: true),
    ReadingFault(
      testDescription: "an id given twice",
      text: roadblock("\"severity\": \"high\"", more: ", { \"title\": \"U\", \"id\": ⟦\"RB-7K2M\"⟧ }"),
      code: "duplicate-id", says: ["“RB-7K2M” is given twice", "give one of the two another id"]),
    ReadingFault(
      testDescription: "an id given twice deep inside",
      text: partner(
        """
        "governance": { "meetings": [{ "id": "M-1", "date": "2026-10-01", "level": "delivery", "actions": [
          { "id": "A-1", "text": "One" }, { "id": ⟦"A-1"⟧, "text": "Two" }] }] }
        """), code: "duplicate-id", says: ["“A-1” is given twice", "no other action of the list"]),
  ]

  /// Texts that are no project, or one of another time.
  private static let roots = [
    ReadingFault(
      testDescription: "no format", text: "⟦{⟧ \"version\": 1 }", code: "not-a-project",
      says: ["no “format”", "tandem init"]),
    ReadingFault(
      testDescription: "another format", text: "{ \"format\": ⟦\"tandem/theme\"⟧ }", code: "not-a-project",
      says: ["“tandem/theme”", "tandem/project"]),
    ReadingFault(
      testDescription: "a format that is no text", text: "{ \"format\": ⟦1⟧ }", code: "not-a-project",
      says: ["another kind of value"]),
    ReadingFault(
      testDescription: "a list", text: "⟦[⟧1, 2]", code: "not-a-project", says: ["no project file", "tandem init"]),
    ReadingFault(testDescription: "a word", text: "⟦t⟧rue", code: "not-a-project", says: ["no project file"]),
    ReadingFault(
      testDescription: "no programme", text: "⟦{⟧ \"format\": \"tandem/project\", \"version\": 1 }",
      code: "missing-member", says: ["this project has no “programme”"]),
    ReadingFault(
      testDescription: "a newer version", text: project().replacing("\"version\": 1", with: "\"version\": ⟦2⟧"),
      code: "newer-version", says: ["has version 2", "bring tandem up to date"], isRead: true, severity: .warning),
    ReadingFault(
      testDescription: "a version before the first",
      text: project().replacing("\"version\": 1", with: "\"version\": ⟦0⟧"),
      code: "out-of-range", says: ["at least 1"]),
    ReadingFault(
      testDescription: "a comma too many", text: "{ \"format\": \"tandem/project\"⟦,⟧ }", code: "trailing-comma",
      says: ["comma"]),
  ]
}
