import Testing

/// How often the program writes to a terminal and how often it wakes, by its own system calls.
@Suite(
  "Budgets of the terminal: writes and wake-ups",
  .enabled(if: SystemCalls.canBeTraced, "strace is not installed, or may not trace: apt-get install -y strace"),
  .timeLimit(.minutes(10)))
struct WriteBudgetTests {
  private static let reply = "\u{1B}[0n"
  // Held, since its folder goes with it, and the program says so.
  private let project: ExampleProject
  private let calls: SystemCalls
  private let line: TerminalLine

  init() throws {
    project = try ExampleProject()
    calls = try SystemCalls()
    line = try TerminalLine(project.name, in: project.folder, tracedTo: calls.log)
    _ = try line.update()
  }

  /// How many writes the update takes that a key brings.
  private func writes(for key: String) throws -> Int {
    let before = calls.writes
    try line.type(key)
    _ = try line.update()
    return calls.writes - before
  }

  @Test("Budget “first paint in bytes”: in 3 writes at most, all of them seen")
  func firstPaint() { #expect((1...3).contains(calls.writes), "\(calls.writes)") }

  @Test("Budget “moving the selection”: in one write")
  func selection() throws {
    // With the reply to its query, the terminal is asked with every frame.
    try line.type(Self.reply)
    for _ in 0..<4 {
      #expect(try writes(for: "\u{1B}OB") == 1)
      try line.type(Self.reply)
    }
  }

  @Test("Budget “scrolling inside a pane”: in one write")
  func page() throws { #expect(try writes(for: "\u{1B}[6~") == 1) }

  @Test("Budget “full repaint, theme switch”: in 3 writes at most")
  func repaint() throws {
    #expect((1...3).contains(try writes(for: "\u{0C}")))
    _ = try writes(for: "t")
    #expect((1...3).contains(try writes(for: "\u{1B}OB")))
  }

  @Test("Budget “identical redraw, idle”: no write, no system call at all, and no wake-up before a minute is over")
  func idle() throws {
    // The first row is selected: going up shows the same picture.
    let before = calls.writes
    try line.type("k")
    #expect(try line.show(bytesPerSecond: 1_000_000, for: 1000).isEmpty)
    #expect(calls.writes == before)
    let settled = calls.lines.count
    #expect(try line.show(bytesPerSecond: 1_000_000, for: 3000).isEmpty)
    #expect(calls.lines.count == settled, "\(calls.lines.suffix(10).joined(separator: "\n"))")
    // The wait that goes on is the one before the next look at the day.
    let patience = try #require(calls.patience)
    #expect((50_000...60_000).contains(patience), "\(patience)")
  }
}
