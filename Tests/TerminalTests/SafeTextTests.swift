import Terminal
import Testing

@Suite("Safe text")
struct SafeTextTests {
  @Test(
    "shows what would command, hide or reorder",
    arguments: [
      ("plain ASCII ~", "plain ASCII ~"), ("£84.2m – “naïve” Ωmega Жук", "£84.2m – “naïve” Ωmega Жук"),
      ("\u{1B}]0;title\u{07}", "␛]0;title␇"), ("a\0b\u{7F}", "a␀b␡"), ("a\tb\nc\r\nd\re", "a b c d e"), ("\n\n", "  "),
      ("a\u{85}b\u{9B}31m", "a·b·31m"), ("a\u{202E}b\u{2066}c\u{061C}d", "a·b·c·d"),
      ("co\u{200B}op\u{FEFF}", "co·op·"), ("a\u{200D}b\u{200C}c", "a·b·c"), ("soft\u{AD}hyphen", "soft-hyphen"),
      ("a\u{2028}b\u{2029}c", "a␤b␤c"), ("\u{E000}\u{F8FF}\u{FFFF}\u{10FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("hi\u{E0069}\u{E0064}\u{E007F}", "hiid·"), ("\u{3164}x\u{115F}", "·x·"),
    ])
  func substitutes(text: String, expected: String) { #expect(SafeText.sanitised(text) == expected) }

  @Test(
    "reduces emoji sequences to what terminals agree on",
    arguments: [
      ("❤\u{FE0F}!", "❤!"), ("❤\u{FE0F}\u{200D}🔥!", "❤!"), ("👩\u{200D}👧\u{200D}👦.", "👩."), ("👍🏽 ok", "👍 ok"),
      ("👩🏽\u{200D}🚀x", "👩x"), ("1\u{FE0F}\u{20E3}", "1"), ("#\u{20E3}", "#"), ("🇬🇧", "GB"), ("👩\u{200D}x", "👩·x"),
      ("a\u{FE0F}\u{FE0F}\u{FE01}b", "a··b"), ("葛\u{E0100}城", "葛城"),
    ])
  func reducesEmoji(text: String, expected: String) { #expect(SafeText.sanitised(text) == expected) }

  @Test("keeps four marks on a base, and none on nothing")
  func limitsMarks() {
    let marks = String(repeating: "\u{301}", count: 50)
    #expect(SafeText.sanitised("e" + marks).unicodeScalars.count == 5)
    #expect(SafeText.sanitised("\u{301}a") == "◌\u{301}a")
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
      let once = SafeText.sanitised("a" + String(Character(scalar)))
      if once != SafeText.sanitised(once) { Issue.record("U+\(String(value, radix: 16)) changes twice") }
      if once.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }) {
        Issue.record("U+\(String(value, radix: 16)) lets a control through")
      }
    }
  }
}
