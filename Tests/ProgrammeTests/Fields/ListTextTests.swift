import JSONText
import Programme
import Records
import TestSupport
import Testing

@Suite struct ListTextTests {
  private static let today = CalendarDate(dayNumber: 20_760)

  private func read(_ line: String) -> [String] { ListText.parts(of: line).map(\.text) }

  @Test(arguments: [
    (["a", "b"], "a, b"), (["Alder, Ltd", "b"], "Alder, Ltd; b"), (["Alder, Ltd"], "Alder, Ltd;"),
    (["A; b", "c"], "\"A; b\", c"), (["A; b", "c, d"], "\"A; b\"; c, d"), (["A; b, c"], "\"A; b, c\""),
    (["say \"x\"", "y"], "\"say \"\"x\"\"\", y"), (["", " a"], "\"\", \" a\""), ([], ""),
  ])
  func `a list is written so that it reads back`(list: [String], line: String) {
    #expect(ListText.joined(list) == line)
    #expect(read(line) == list)
  }

  @Test(arguments: [
    (" a ,, b , ", ["a", "b"]), ("a; b, c", ["a", "b, c"]), ("5\" pipe, b", ["5\" pipe", "b"]),
    ("\"a, b", ["\"a", "b"]), ("\"a\" b, c", ["\"a\" b", "c"]), (" \"a, b\" , c", ["a, b", "c"]),
    ("a, \"x; y\"; c", ["a, \"x; y\"", "c"]), ("\"a\"\"", ["\"a\"\""]), ("\"", ["\""]), (";", []),
  ])
  func `a quote that encloses no element is a character like any other`(line: String, list: [String]) {
    #expect(read(line) == list)
  }

  @Test(arguments: [FieldShape.text, .identifier, .reference("milestones")])
  func `any list of texts comes back from its line`(element: FieldShape) throws {
    let shape = FieldShape.list(element)
    let scalars: [Unicode.Scalar] = [",", ";", "\"", " ", "\n", "a", "b", "\u{301}", "\u{A0}", "日"]
    var random = SplitMix(11)
    for _ in 0..<4_000 {
      let list = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...6, using: &random) { text.append(scalars.randomElement(using: &random) ?? "a") }
        return JSONValue.string(String(text))
      }
      let line = shape.typed(.array(list))
      #expect(try shape.value(typed: line, today: Self.today) ?? .array([]) == .array(list), "\(line)")
    }
  }

  @Test func `an edit of one element leaves the others as they were`() throws {
    let shape = FieldShape.list(.text)
    let line = shape.typed(.array([.string("A; b"), .string("c")]))
    #expect(
      try shape.value(typed: line + ", d", today: Self.today)
        == .array([.string("A; b"), .string("c"), .string("d")]))
  }
}
