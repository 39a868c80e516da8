import Terminal
import Testing

@Suite("A frame takes text")
struct FrameTextTests {
  private func row(_ width: Int, _ change: (inout Frame) -> Void) -> String {
    var frame = Frame(width: width, height: 1)
    change(&frame)
    return frame.rows().first ?? ""
  }

  @Test(
    "and clips it at every edge",
    arguments: [
      (-2, 0, "cde"), (0, 0, "abcde"), (3, 0, "   abc"), (6, 0, ""), (0, -1, ""), (0, 1, ""), (-9, 0, ""),
    ])
  func clips(x: Int, y: Int, expected: String) {
    #expect(row(6) { $0.put("abcde", at: x, y) } == expected)
  }

  @Test(
    "and fits it into a width",
    arguments: [
      ("abc", 5, Alignment.leading, "[abc  ]"), ("abc", 5, .trailing, "[  abc]"), ("abc", 5, .center, "[ abc ]"),
      ("abcdef", 5, .leading, "[abcd…]"), ("abcde", 5, .leading, "[abcde]"), ("abc", 1, .leading, "[…]"),
      ("", 3, .leading, "[   ]"), ("日本語", 5, .leading, "[日本…]"), ("日本語", 4, .leading, "[日… ]"),
      ("cafe\u{301}s", 5, .leading, "[cafe\u{301}s]"), ("cafe\u{301}s", 4, .leading, "[caf…]"),
    ])
  func fits(text: String, width: Int, alignment: Alignment, expected: String) {
    let shown = row(20) {
      $0.put("[", at: 0, 0)
      let used = $0.put(text, at: 1, 0, width: width, alignment: alignment)
      #expect(used == width)
      $0.put("]", at: 1 + used, 0)
    }
    #expect(shown == expected)
  }

  @Test(
    "and says how many columns it used",
    arguments: [
      ("abc", 0, 3), ("日本", 0, 4), ("e\u{301}", 0, 1), ("abcdefgh", 4, 2), ("…", 0, 1), ("", 0, 0), ("abc", 9, 0),
    ])
  func countsColumns(text: String, x: Int, expected: Int) {
    var frame = Frame(width: 6, height: 1)
    #expect(frame.put(text, at: x, 0) == expected)
  }

  @Test("and never splits a wide glyph")
  func keepsWideGlyphsWhole() {
    #expect(row(3) { $0.put("日本", at: 0, 0) } == "日")
    #expect(row(4) { $0.put("日本", at: -1, 0) } == " 本")
    #expect(
      row(4) {
        $0.put("日本", at: 0, 0)
        $0.put("x", at: 1, 0)
      } == " x本")
    #expect(
      row(4) {
        $0.put("日本", at: 0, 0)
        $0.put("語", at: 1, 0)
      } == " 語")
    #expect(
      row(4) {
        $0.put("日本", at: 0, 0)
        $0.put("x", at: 2, 0)
      } == "日x")
  }

  @Test("with marks in the cell of their base")
  func keepsMarksWithTheirBase() {
    var frame = Frame(width: 4, height: 1)
    frame.put("e\u{301}\u{323}x", at: 0, 0)
    #expect(frame.text(of: frame[0, 0]) == "e\u{301}\u{323}")
    #expect(frame.text(of: frame[1, 0]) == "x")
  }

  @Test("of Hangul syllables written as letters, in two columns")
  func joinsHangulLetters() {
    var frame = Frame(width: 4, height: 1)
    #expect(frame.put("\u{1112}\u{1161}\u{11AB}x", at: 0, 0) == 3)
    #expect(frame[0, 0].width == 2)
    #expect(frame.text(of: frame[2, 0]) == "x")
  }

  @Test("without letting a control through")
  func sanitises() {
    #expect(row(20) { $0.put("a\u{1B}[31mb\r\nc\u{202E}d", at: 0, 0) } == "a␛[31mb c·d")
  }

  @Test("in the style that was asked for")
  func keepsStyles() {
    var frame = Frame(width: 3, height: 1)
    frame.put("ab", at: 0, 0, Style(.red, [.bold, .underline]))
    #expect(frame[0, 0].style == Style(.red, [.bold, .underline]))
    #expect(frame[2, 0].style == Style())
  }
}
