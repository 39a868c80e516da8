import Programme
import Records
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    (0, "roadblock", "0 roadblocks"), (1, "roadblock", "1 roadblock"), (2, "day", "2 days"), (1, "entry", "1 entry"),
    (3, "entry", "3 entries"), (2, "journey", "2 journeys"), (2, "more line", "2 more lines"),
  ])
  func `a count stands with its noun in the number that it needs`(count: Int, noun: String, words: String) {
    #expect(counted(count, noun) == words)
  }

  @Test(arguments: [("", ""), ("a", "A"), ("ab c", "Ab c"), ("éa", "Éa"), ("SRO", "SRO"), ("1 a", "1 a")])
  func `a heading begins with a capital`(text: String, heading: String) {
    #expect(text.capitalised == heading)
  }

  @Test(arguments: [
    ("", ""), (" \t\n", ""), (" a b\u{A0}", "a b"), ("a", "a"), ("\u{2003}a\r\n", "a"), (" \u{301}a ", "\u{301}a"),
  ])
  func `white space at either end is taken off`(text: String, rest: String) {
    #expect(Array(text.trimmed.unicodeScalars) == Array(rest.unicodeScalars))
  }
}
