import Terminal
import Testing

@testable import Dashboard
import Text

@Suite struct LineEditorTests {
  private func edited(_ text: String, _ keys: [Key]) -> LineEditor {
    var line = LineEditor(text)
    for key in keys { _ = line.handle(key) }
    return line
  }

  @Test(arguments: [
    ([Key.character("x")], "one twox", 8),
    ([.home, .character("x")], "xone two", 1),
    ([.control("a"), .right, .right, .delete], "on two", 2),
    ([.backspace, .backspace], "one t", 5),
    ([.control("w")], "one ", 4),
    ([.control("w"), .control("w")], "", 0),
    ([.left, .left, .control("k")], "one t", 5),
    ([.left, .left, .control("u")], "wo", 0),
    ([.home, .backspace, .left], "one two", 0),
    ([.end, .delete, .right], "one two", 7),
  ]) func `keys edit at the cursor and stop at either end`(keys: [Key], text: String, cursor: Int) {
    let line = edited("one two", keys)
    #expect(line.text == text)
    #expect(line.cursor == cursor)
  }

  @Test(arguments: [
    ([Key.character("x")], "x"), ([.character("x"), .character("y")], "xy"), ([.backspace], ""), ([.delete], ""),
    ([.end, .character("x")], "one twox"), ([.left, .backspace], "one to"), ([.control("u"), .character("x")], "x"),
  ]) func `what is typed takes the place of a marked text, and other keys keep it`(keys: [Key], text: String) {
    var line = LineEditor("one two", isMarked: true)
    for key in keys { _ = line.handle(key) }
    #expect(line.text == text)
  }

  @Test func `what is pasted takes the place of a marked text`() {
    var line = LineEditor("one two", isMarked: true)
    line.insert("three")
    #expect(line.text == "three" && line.cursor == 5)
  }

  @Test(arguments: [Key.enter, .escape, .tab, .backTab, .up, .down, .pageUp, .function(1), .control("c")])
  func `other keys are left to whoever asks`(key: Key) {
    var line = LineEditor("one")
    let isTaken = line.handle(key)
    #expect(!isTaken)
    #expect(line == LineEditor("one"))
  }

  @Test func `a letter with its accent goes as one`() {
    #expect(edited("cafe\u{301}", [.backspace]).text == "caf")
  }

  @Test func `what is pasted stands before the cursor`() {
    var line = edited("ad", [.left])
    line.insert("bc")
    #expect(line.text == "abcd")
    #expect(line.cursor == 3)
  }

  @Test(arguments: [
    ("one\ntwo", "one two"), ("one\r\ntwo\rthree", "one two three"), ("\n one\n\n", " one"), ("\n", ""),
  ]) func `line breaks that are pasted become blanks`(pasted: String, text: String) {
    var line = LineEditor("")
    line.insert(pasted)
    #expect(line.text == text)
  }

  @Test func `line breaks that stand in a text already stay`() {
    var line = LineEditor("one\ntwo")
    line.insert("\nthree")
    #expect(line.text == "one\ntwothree")
  }

  @Test(arguments: 1...12) func `the cursor stays within the width`(width: Int) throws {
    for text in ["", "abc", "a long line of text", "日本語の文字"] {
      for steps in 0...text.count {
        var frame = Frame(width: 30, height: 1)
        let line = edited(text, Array(repeating: .left, count: steps))
        line.draw(at: 5, 0, width: width, isActive: true, into: &frame)
        let cursor = try #require(frame.cursor)
        #expect((5..<5 + width).contains(cursor.x))
        #expect(frame.rows()[0].prefix(5).allSatisfy { $0 == " " })
        #expect(TextWidth.columns(frame.rows()[0]) <= 5 + width)
      }
    }
  }
}
