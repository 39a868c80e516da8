import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct FieldShapeTests {
  private static let today = CalendarDate(dayNumber: 20_760)

  private func value(_ shape: FieldShape, _ typed: String) throws(EditProblem) -> JSONValue? {
    try shape.value(typed: typed, today: Self.today)
  }

  @Test(arguments: [
    (FieldShape.text, " two  words ", JSONValue.string(" two  words ")), (.identifier, " RB-7K2M ", .string("RB-7K2M")),
    (.reference("partners"), "BRINDLE ", .string("BRINDLE")), (Status.shape, "IN-P", .string("in progress")),
    (.date, "+1w", .string("2026-11-10")), (.instant, " 2026-11-03T14:03:00Z", .string("2026-11-03T14:03:00Z")),
    (.integer(1...5), "5", .number("5")), (.integer(Int.min...Int.max), "-3", .number("-3")),
    (.decimal, " 12.50 ", .number("12.50")), (.decimal, "1e3", .number("1e3")), (.flag, "Y", .bool(true)),
    (.flag, "false", .bool(false)), (.list(.text), "a, b,,c ", .array([.string("a"), .string("b"), .string("c")])),
    (.list(.reference("milestones")), "GO-LIVE", .array([.string("GO-LIVE")])),
    (.list(.decimal), "1, 2.0", .array([.number("1"), .number("2.0")])),
  ])
  func `what a person types becomes the value`(shape: FieldShape, typed: String, expected: JSONValue) throws {
    #expect(try value(shape, typed) == expected)
  }

  @Test(arguments: [FieldShape.text, .date, .integer(1...5), .decimal, .flag, .list(.text), Status.shape])
  func `nothing typed is no value`(shape: FieldShape) throws { #expect(try value(shape, " \t") == nil) }

  @Test(arguments: [
    (Status.shape, "watiing", "did you mean “waiting”?"), (Status.shape, "w", "expected one of open, in progress"),
    (.date, "2026-02-30", "Feb 2026 has 28 days"), (.date, "soon", "+14 or +2w"),
    (.instant, "2026-11-03", "such as 2026-11-03T14:03:00Z"), (.integer(1...5), "6", "from 1 to 5"),
    (.integer(1...5), "two", "from 1 to 5"), (Int.shape, "1.5", "a whole number"), (.decimal, "1,000", "such as 12.5"),
    (.decimal, "\"1\"", "such as 12.5"), (.decimal, ".5", "such as 12.5"), (.flag, "maybe", "yes or no"),
    (.list(.decimal), "1, x", "such as 12.5"), (.record("roadblock"), "x", "its own page"),
    (.mapping(.text), "x", "its own page"),
  ])
  func `what does not fit is refused with what was typed and what was expected`(
    shape: FieldShape, typed: String, says: String
  ) {
    let problem = #expect(throws: EditProblem.self) { try value(shape, typed) }
    #expect(problem?.description.contains(says) == true, "\(String(describing: problem))")
    #expect(problem?.description.hasPrefix("“") == true)
  }

  @Test func `a field of one line can be typed, a record cannot`() {
    #expect(FieldShape.list(.reference("milestones")).isTyped)
    #expect(Status.shape.isTyped)
    for shape in [FieldShape.record("contract"), .mapping(.text), .any, .list(.record("event"))] {
      #expect(!shape.isTyped)
    }
  }

  /// What a form does: every typed value of every field goes into a blank record, and comes out as it went in.
  @Test func `what a shape accepts, its field accepts`() throws {
    for type in recordTypes { try check(type) }
  }

  private func check<R: Record>(_ type: R.Type) throws {
    for field in R.fields where field.shape.isTyped {
      var random = RandomProject(seed: 7)
      for _ in 0..<8 {
        let drawn = random.value(field.shape)
        let typed: String
        switch drawn {
        case .array(let elements): typed = elements.map(\.words).joined(separator: ",")
        default: typed = drawn.words
        }
        guard let value = try field.shape.value(typed: typed, today: Self.today) else { continue }
        var record = R()
        try field.assign(value, to: &record)
        var again = R()
        if let stored = field.encode(record) { try field.assign(stored, to: &again) }
        #expect(record == again, "\(R.noun) \(field.name): \(typed)")
      }
    }
  }
}
