import Testing

@Suite("A slow line") struct SlowLineTests {
  private static let down = "\u{1B}OB"
  /// Down and up again within what the pane shows, so that each key changes two rows and no more.
  private static let upAndDown = [String](repeating: down, count: 12) + [String](repeating: "\u{1B}OA", count: 12)
  private static let reply = "\u{1B}[0n"
  // Held, since its folder goes with it, and the program says so.
  private let project: ExampleProject
  private let line: TerminalLine

  init() throws {
    project = try ExampleProject()
    line = try TerminalLine(project.name, in: project.folder)
    let first = try line.update()
    try #require(first.contains("\u{1B}[5n"))
  }

  @Test("an arrow key that was held down at 9,600 baud stops within one update of the screen after it is released")
  func heldDown() throws {
    try line.type(Self.reply)
    // The first screen was taken in at once: the line is known to be slow from the first key on.
    _ = try line.show(bytesPerSecond: 960, for: 800, pressing: [Self.down], every: 10_000)
    let held = try line.show(bytesPerSecond: 960, for: 3000, pressing: Self.upAndDown, every: 33)
    let updates = Self.count("[?2026l", in: held)
    #expect(updates >= 3, "the screen follows while the key is held: \(updates) updates")
    let rest = try line.show(bytesPerSecond: 960, for: 2500)
    // What was under way at the release is shown to its end; of what had not begun, one update is, where it stops.
    let isUnderWay = Self.count("[?2026h", in: held) > updates
    let begun = Self.count("[?2026h", in: rest)
    #expect(begun <= (isUnderWay ? 1 : 2), "\(begun) updates began after the release, one under way: \(isUnderWay)")
    let perUpdate = held.count / max(1, updates)
    #expect(rest.count <= 2 * perUpdate + 100, "\(rest.count) bytes came after it, \(perUpdate) an update")
    #expect(try line.show(bytesPerSecond: 100_000, for: 300).isEmpty, "more was to come")
  }

  /// How often a sequence stands in what was shown.
  private static func count(_ sequence: String, in shown: [UInt8]) -> Int {
    shown.split(separator: 0x1B).count { $0.starts(with: sequence.utf8) }
  }

  @Test("a quick line shows a step for each key")
  func quickLine() throws {
    try line.type(Self.reply)
    let shown = try line.show(bytesPerSecond: 1_000_000, for: 1000, pressing: [Self.down], every: 100)
    #expect(Self.count("[?2026l", in: shown) >= 8)
  }

  @Test("a reply is no key, whole or in pieces")
  func replyIsNoKey() throws {
    for part in ["\u{1B}", "[0", "n", Self.reply] {
      try line.type(part)
      #expect(try line.show(bytesPerSecond: 1_000_000, for: 50).isEmpty)
    }
  }

  @Test("a reply that is lost holds the screen up for some seconds at most, and once")
  func lostReply() throws {
    try line.type(Self.reply)
    try line.type(Self.down)
    _ = try line.update()
    // More of them than may be under way.
    for _ in 0..<12 {
      try line.type(Self.down)
      _ = try line.update()
    }
  }

  @Test("a terminal that never answers is asked once and waited for never")
  func noReply() throws {
    for _ in 0..<10 {
      try line.type(Self.down)
      #expect(try !line.update().contains("\u{1B}[5n"))
    }
  }
}
