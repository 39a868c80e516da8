import Testing

@testable import Terminal

@Suite("Convention “locale”: glyphs that a terminal lacks")
struct GlyphSetTests {
  @Test(
    "have a plain twin",
    arguments: [
      ("╭─╮│╰╯├┼", "+-+|++++"), ("▁▂▃▄▅▆▇█", ".:-=+*%#"), ("…→←↑↓▲▼", "~><^v^v"), ("–“é日\u{A0}", "-\"?? "),
    ])
  func haveTwins(text: String, expected: String) {
    let plain = text.unicodeScalars.map { String(Character(GlyphSet.ascii.glyph(for: $0))) }.joined()
    #expect(plain == expected)
  }

  @Test("are round corners alone on the Linux console")
  func squareCorners() {
    let square = "╭╮╰╯│█é".unicodeScalars.map { String(Character(GlyphSet.console.glyph(for: $0))) }.joined()
    #expect(square == "┌┐└┘│█é")
  }
}
