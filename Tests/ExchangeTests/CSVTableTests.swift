import Testing

@testable import Exchange

@Suite struct CSVTableTests {
  private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8), file: "t.csv") }

  private func texts(_ text: String) throws -> [[String]] { try table(text).rows.map { $0.map(\.text) } }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a;b\n1;2,0\n", [["a", "b"], ["1", "2,0"]]),
      ("a\tb\n1\t2;3\n", [["a", "b"], ["1", "2;3"]]), ("\"a,b,c,d\";b\n1;2", [["a,b,c,d", "b"], ["1", "2"]]),
      ("alone\n1,2", [["alone"], ["1", "2"]]),
    ] as [(String, [[String]])])
  func `the delimiter is the one that the first record uses most outside quotes`(
    text: String, rows: [[String]]
  ) throws {
    #expect(try texts(text) == rows)
  }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("\"a\nb\",\"c \"\"d\"\"\"\n,\n", [["a\nb", "c \"d\""], ["", ""]]),
    ("say \"x\",\"y\" z\n", [["say \"x\"", "y z"]]),
    ("a,b,\n1\n", [["a", "b", ""], ["1"]]),
    ("", []),
  ])
  func `cells come out as written`(text: String, rows: [[String]]) throws {
    #expect(try texts(text) == rows)
  }

  @Test func `each cell knows the line and column where it starts`() throws {
    let rows = try table("a,b\n\"x\ny\",z\n1,2\n").rows
    #expect(
      rows.map { $0.map(\.place) } == [
        ["line 1, column 1", "line 1, column 3"], ["line 2, column 1", "line 3, column 4"],
        ["line 4, column 1", "line 4, column 3"],
      ])
  }

  @Test func `a quote that is never closed is said with its place and the way out`() throws {
    let problem = try #require(throws: ImportProblem.self) { try table("a,b\n1,\"two\nthree\n") }
    #expect(problem.line == 2)
    #expect(problem.column == 3)
    #expect(
      problem.description == """
        t.csv:2:3: error: a quotation mark is opened and never closed; expected a closing “"” before the end of the \
        file; found the end of the file; close the cell that starts here, or write a quotation mark inside a cell twice
        """)
  }

  @Test(
    arguments: [
      Array("£5 – ü".utf8), [0xEF, 0xBB, 0xBF] + Array("£5 – ü".utf8), [0xA3, 0x35, 0x20, 0x96, 0x20, 0xFC],
      [0xFF, 0xFE, 0xA3, 0, 0x35, 0, 0x20, 0, 0x13, 0x20, 0x20, 0, 0xFC, 0],
      [0xFE, 0xFF, 0, 0xA3, 0, 0x35, 0, 0x20, 0x20, 0x13, 0, 0x20, 0, 0xFC],
    ] as [[UInt8]])
  func `text is read in the encoding it is in`(bytes: [UInt8]) throws {
    #expect(try CSVTable(bytes, file: "t.csv").rows.first?.first?.text == "£5 – ü")
  }

  @Test func `the bytes that Windows-1252 leaves open become the replacement character`() throws {
    #expect(try CSVTable([0x81, 0x80], file: "t.csv").rows.first?.first?.text == "\u{FFFD}€")
  }
}
