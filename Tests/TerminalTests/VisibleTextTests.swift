import Terminal
import Testing
import Text

@Suite("Visible text")
struct VisibleTextTests {
  @Test(
    "shows what would command, hide or reorder",
    arguments: [
      ("plain ASCII ~", "plain ASCII ~"), ("£84.2m – “naïve” Ωmega Жук", "£84.2m – “naïve” Ωmega Жук"),
      ("\u{1B}]0;title\u{07}", "␛]0;title␇"), ("a\0b\u{7F}", "a␀b␡"), ("a\tb\nc\r\nd\re", "a b c d e"), ("\n\n", "  "),
      ("a\u{85}b\u{9B}31m", "a·b·31m"), ("a\u{202E}b\u{2066}c\u{061C}d", "a·b·c·d"),
      ("co\u{200B}op\u{FEFF}", "co·op·"), ("a\u{200D}b\u{200C}c", "a·b·c"), ("می\u{200C}", "می·"),
      ("می\u{200C}\u{200C}خواهم", "می··خواهم"), ("👩\u{200D}", "👩·"), ("soft\u{AD}hyphen", "soft-hyphen"),
      ("a\u{2028}b\u{2029}c", "a␤b␤c"), ("\u{E000}\u{F8FF}\u{FFFF}\u{10FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("hi\u{E0069}\u{E0064}\u{E007F}", "hiid·"), ("\u{3164}x\u{115F}", "·x·"),
    ])
  func substitutes(text: String, expected: String) { #expect(VisibleText.line(text) == expected) }

  /// Texts that have to stand as they are written, each with the columns that it takes and what cells show of it.
  static let honest: [(text: String, columns: Int, cells: String)] = [
    ("⚠\u{FE0F} risk", 6, "⚠ risk"), ("1\u{FE0F}\u{20E3} first", 7, "1 first"), ("#\u{20E3}", 1, "#"),
    ("❤\u{FE0F}!", 2, "❤!"), ("❤\u{FE0F}\u{200D}🔥!", 2, "❤!"), ("👩\u{200D}💻 lead", 7, "👩 lead"),
    ("👩\u{200D}👧\u{200D}👦.", 3, "👩."), ("👍🏽 ok", 5, "👍 ok"), ("👩🏽\u{200D}🚀x", 3, "👩x"), ("🇬🇧", 2, "GB"),
    ("می\u{200C}خواهم", 7, "میخواهم"), ("ශ්\u{200D}රී", 2, "ශ්රී"), ("葛\u{E0100}城", 4, "葛城"),
  ]

  @Test("stands as it is written where nothing deceives, and cells show what terminals agree on", arguments: honest)
  func keeps(text: String, columns: Int, cells: String) {
    #expect(VisibleText.line(text) == text)
    #expect(TextWidth.columns(text) == columns)
    #expect(text.map { VisibleText.cell(String($0)) }.joined() == cells)
    var frame = Frame(width: 20, height: 1)
    #expect(frame.put(text, at: 0, 0) == columns)
    #expect(frame.rows() == [text])
  }

  @Test(
    "shows joiners and selectors that belong to nothing",
    arguments: [("👩\u{200D}x", "👩·x"), ("a\u{FE0F}\u{FE0F}\u{FE01}b", "a\u{FE0F}··b"), ("\u{FE0F}a", "·a")])
  func showsStrayJoiners(text: String, expected: String) { #expect(VisibleText.line(text) == expected) }

  @Test("shows line ends in a name, which has none", arguments: [("a\nb", "a␊b"), ("a\r\nb", "a␍␊b"), ("é\n", "é␊")])
  func names(text: String, expected: String) { #expect(VisibleText.name(text) == expected) }

  @Test("keeps four marks on a base, and none on nothing")
  func limitsMarks() {
    let marks = String(repeating: "\u{301}", count: 50)
    #expect(VisibleText.line("e" + marks).unicodeScalars.count == 5)
    #expect(VisibleText.line("\u{301}a") == "◌\u{301}a")
    #expect(TextWidth.columns("e" + marks + "x") == 2)
  }

  @Test("has nothing to say a second time, for every scalar alone and after a letter")
  func isStable() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The large blocks of one kind need not be looked at one by one.
      if (0x3400...0xD7A3).contains(value) && value % 97 != 0 { continue }
      if (0x20000...0xDFFFF).contains(value) && value % 997 != 0 { continue }
      if (0xF0000...0x10FFFF).contains(value) && value % 997 != 0 && value & 0xFFFF < 0xFFF0 { continue }
      let once = VisibleText.line("a" + String(Character(scalar)))
      if once != VisibleText.line(once) { Issue.record("U+\(String(value, radix: 16)) changes twice") }
      if once.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
        Issue.record("U+\(String(value, radix: 16)) lets a control through")
      }
    }
  }
}
