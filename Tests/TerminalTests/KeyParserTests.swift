import Testing

@testable import Terminal

@Suite("The bytes of a terminal")
struct KeyParserTests {
  static let keys: [(String, Key)] = [
    ("a", .character("a")), ("é", .character("é")), ("日", .character("日")), ("e\u{301}", .character("e\u{301}")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\0", .control(" ")), ("\u{03}", .control("c")), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
    ("\u{1F}", .control("_")), ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}[Z", .backTab),
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}OA", .up),
    ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left), ("\u{1B}[1;5A", .up), ("\u{1B}[H", .home),
    ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[7~", .home), ("\u{1B}[8~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[6;5~", .pageDown), ("\u{1B}OP", .function(1)), ("\u{1B}OS", .function(4)),
    ("\u{1B}[R", .function(3)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[29~", .function(16)), ("\u{1B}[34~", .function(20)), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
    ("\u{1B}[97;5u", .control("a")), ("\u{1B}[13;5u", .enter), ("\u{1B}[9;2u", .backTab), ("\u{1B}[27u", .escape),
    ("\u{1B}[120;3u", .alt("x")), ("\u{1B}[27;5;99~", .control("c")),
  ]

  @Test("become the key that was pressed", arguments: keys)
  func readsKeys(text: String, key: Key) {
    var parser = KeyParser()
    #expect(parser.feed(text.utf8) == [.key(key)])
    #expect(parser.wait == nil)
  }

  @Test("may come one by one", arguments: keys.filter { $0.0.unicodeScalars.count > 1 && $0.0 != "e\u{301}" })
  func readsPieces(text: String, key: Key) {
    var parser = KeyParser()
    #expect(text.utf8.flatMap { parser.feed(CollectionOfOne($0)) } == [.key(key)])
    #expect(parser.wait == nil)
  }

  @Test(
    "that no key sends are swallowed whole",
    arguments: [
      "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[1;1R", "\u{1B}[n", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y",
      "\u{1B}[8;24;80t", "\u{1B}[200;5;1z", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}]52;c;aGk=\u{07}",
      "\u{1B}P1+r436F=323536\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[99~", "\u{1B}[57344u", "\u{1B}Oz", "\u{1B}[[z",
      "\u{1B}[999999999999999999999999A\u{1B}[K", "\u{1B}[<2;3;4M", "\u{1B}[<0;3;4m", "\u{1B}[<35;3;4M",
      "\u{1B}[<0;0;1M",
      "\u{85}",
    ])
  func swallowsReplies(text: String) {
    var parser = KeyParser()
    let events = parser.feed((text + "j").utf8)
    #expect(events.last == .key(.character("j")))
    #expect(events.dropLast().allSatisfy { $0 == .key(.up) })
    var slow = KeyParser()
    #expect((text + "j").utf8.flatMap { slow.feed(CollectionOfOne($0)) } == events)
  }

  @Test("that answer a status query tell how far the terminal is", arguments: ["\u{1B}[0n", "\u{1B}[3n"])
  func statusReply(text: String) {
    var parser = KeyParser()
    #expect((text + "j").utf8.flatMap { parser.feed(CollectionOfOne($0)) } == [.caughtUp, .key(.character("j"))])
  }

  @Test("that break off do not spoil what follows")
  func recovers() {
    var parser = KeyParser()
    #expect(parser.feed("\u{1B}[12\u{1B}[A".utf8) == [.key(.up)])
    #expect(parser.feed("\u{1B}[1\rx".utf8) == [.key(.enter), .key(.character("x"))])
    #expect(parser.feed([0xFF, 0xC3, 0x28, 0x80, 0x61]) == [.key(.character("(")), .key(.character("a"))])
    #expect(parser.feed([0xE6, 0x97, 0x0D]) == [.key(.enter)])
    #expect(parser.feed("\u{1B}]never ended".utf8).isEmpty)
    #expect(parser.timeout().isEmpty)
    #expect(parser.feed("q".utf8) == [.key(.character("q"))])
    #expect(parser.feed(([0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 300))).isEmpty)
    #expect(parser.wait == nil)
  }

  @Test(
    "of an escape character mean Escape once nothing follows",
    arguments: [
      ("\u{1B}", Key.escape), ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}]", .alt("]")),
    ])
  func timesOut(text: String, key: Key) {
    var parser = KeyParser()
    #expect(parser.feed(text.utf8).isEmpty)
    #expect(parser.wait == .sequence)
    #expect(parser.timeout() == [.key(key)])
    #expect(parser.wait == nil)
  }

  @Test("of two escapes are two keys")
  func readsEscapes() {
    var parser = KeyParser()
    #expect(parser.feed("\u{1B}\u{1B}".utf8) == [.key(.escape)])
    #expect(parser.timeout() == [.key(.escape)])
    #expect(parser.feed("\u{1B}\r".utf8) == [.key(.escape), .key(.enter)])
  }

  @Test("between the marks of a paste are one text and no key")
  func readsPastes() {
    var parser = KeyParser()
    let text = "\u{1B}[200~dd:q\r\u{1B}[A\u{03}é\r\nx\u{1B}[201~j"
    let expected: [Event] = [.paste("dd:q\n\u{1B}[A\u{03}é\nx"), .key(.character("j"))]
    #expect(parser.feed(text.utf8) == expected)
    #expect(text.utf8.flatMap { parser.feed(CollectionOfOne($0)) } == expected)
  }

  @Test("of a paste are kept up to a mebibyte, and end with it when its end is lost")
  func limitsPastes() {
    var parser = KeyParser()
    _ = parser.feed("\u{1B}[200~".utf8)
    for _ in 0..<40 { #expect(parser.feed([UInt8](repeating: 0x61, count: 1 << 15)).isEmpty) }
    #expect(parser.wait == .paste)
    #expect(parser.feed("\u{1B}[201~".utf8) == [.paste(String(repeating: "a", count: 1 << 20))])
    _ = parser.feed("\u{1B}[200~abc".utf8)
    #expect(parser.timeout() == [.paste("abc")])
    #expect(parser.feed("j".utf8) == [.key(.character("j"))])
  }

  @Test(
    "of a mouse tell cell and kind",
    arguments: [
      ("\u{1B}[<0;3;4M", MouseEvent(x: 2, y: 3, kind: .press)),
      ("\u{1B}[<64;300;1M", MouseEvent(x: 299, y: 0, kind: .wheelUp)),
      ("\u{1B}[<65;1;1M", MouseEvent(x: 0, y: 0, kind: .wheelDown)),
      ("\u{1B}[<16;3;4M", MouseEvent(x: 2, y: 3, kind: .press)),
      ("\u{1B}[M !!", MouseEvent(x: 0, y: 0, kind: .press)),
    ])
  func readsMouse(text: String, event: MouseEvent) {
    var parser = KeyParser()
    #expect(parser.feed(text.utf8) == [.mouse(event)])
  }

  @Test("of two presses on a cell, soon after each other, are a double press")
  func readsDoublePresses() {
    var parser = KeyParser()
    func kinds(_ text: String, _ time: Int) -> [MouseEvent.Kind] {
      parser.feed(text.utf8, at: time).compactMap { if case .mouse(let mouse) = $0 { mouse.kind } else { nil } }
    }
    #expect(kinds("\u{1B}[<0;3;4M\u{1B}[<0;3;4m", 0) == [.press])
    #expect(kinds("\u{1B}[<0;3;4M", 300) == [.doublePress])
    #expect(kinds("\u{1B}[<0;3;4M", 400) == [.press])
    #expect(kinds("\u{1B}[<0;3;4M", 900) == [.press])
    #expect(kinds("\u{1B}[<0;4;4M", 950) == [.press])
  }
}
