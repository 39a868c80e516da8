import CTerminal
import Terminal
import Testing
import Text

@Suite("The width of text", .serialized)
struct TextWidthTests {
  @Test("is that of the C library, for every character of planes 0 to 2 that is shown as it is")
  func agreesWithLibc() {
    guard ct_use_locale() else { return }
    var different: [String] = []
    for value in UInt32(0x20)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let expected = Int(ct_columns(value))
      // What the library does not know, and what the sanitiser replaces, is not drawn.
      if expected < 0 || VisibleText.line(text) != text { continue }
      // A mark needs a base.
      if TextWidth.columns(text) != expected { different.append(String(value, radix: 16)) }
    }
    #expect(different.isEmpty)
  }

  @Test("counts a mark as nothing", arguments: [("e\u{301}", 1), ("日", 2), ("", 0), ("aé日…", 5), ("\u{1B}", 1)])
  func counts(text: String, expected: Int) { #expect(TextWidth.columns(text) == expected) }

  @Test("is never exceeded by truncated text", arguments: 0...9)
  func truncates(columns: Int) {
    for text in ["hello world", "日本語テキスト", "cafe\u{301} au lait", "👍🏽👍👍👍👍👍", "a\tb\u{1B}[0mccccc"] {
      let cut = TextWidth.truncated(text, to: columns)
      #expect(TextWidth.columns(cut) <= columns)
      #expect(cut.hasSuffix("…") == (columns > 0 && TextWidth.columns(text) > columns))
    }
  }

  @Test(
    "breaks rows at words",
    arguments: [
      ("the quick brown fox", 9, ["the quick", "brown fox"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("a abcdefgh b", 4, ["a", "abcd", "efgh", "b"]), ("one\n\ntwo", 9, ["one", "", "two"]), ("", 5, [""]),
      ("a  b", 9, ["a  b"]), ("日本語 text", 4, ["日本", "語", "text"]), ("word   ", 4, ["word"]), ("x", 0, []),
      ("one\r\ntwo", 9, ["one", "two"]), ("日", 1, ["日"]),
    ])
  func wraps(text: String, columns: Int, expected: [String]) {
    #expect(TextWidth.wrapped(text, to: columns) == expected)
  }
}
