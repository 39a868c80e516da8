import Testing

/// What goes over the line to a terminal, on 120 columns and 40 rows of xterm-256color.
@Suite("Budgets of the terminal: bytes") struct BudgetTests {
  // Held, since its folder goes with it, and the program says so.
  private let project: ExampleProject
  private let line: TerminalLine
  private let first: TerminalLine.Update

  init() throws {
    project = try ExampleProject()
    line = try TerminalLine(project.name, in: project.folder)
    first = try line.update()
  }

  @Test("Budget “first paint in bytes”: the first screen comes whole and at once, in 12 KB")
  func firstScreen() {
    for text in [ExampleProject.programme, ExampleProject.first, "status"] { #expect(first.contains(text)) }
    #expect(first.bytes.count <= 12_000, "\(first.bytes.count)")
  }

  @Test("Budget “moving the selection”: two rows are repainted, in 300 bytes")
  func selection() throws {
    // With the reply to its query, the terminal is asked with every frame.
    try line.type("\u{1B}[0n")
    for _ in 0..<8 {
      try line.type("\u{1B}OB")
      let moved = try line.update().bytes.count
      try line.type("\u{1B}[0n")
      #expect(moved <= 300, "\(moved)")
    }
  }

  @Test("Budget “scrolling inside a pane”: a page scrolls in 3.5 KB")
  func page() throws {
    try line.type("\u{1B}[6~")
    let scrolled = try line.update().bytes.count
    #expect(scrolled <= 3500, "\(scrolled)")
  }

  @Test("Budget “full repaint, theme switch”: everything is painted anew at once, in 16 KB")
  func repaint() throws {
    try line.type("\u{0C}")
    let all = try line.update()
    #expect(all.contains(ExampleProject.programme) && all.contains("status"))
    #expect(all.bytes.count <= 16_000, "\(all.bytes.count)")
  }

  @Test("Budget “full repaint, theme switch”: another theme is painted at once, in 16 KB")
  func themeSwitch() throws {
    try line.type("t")
    _ = try line.update()
    try line.type("\u{1B}OB")
    let switched = try line.update().bytes.count
    #expect((1...16_000).contains(switched), "\(switched)")
  }

  @Test("Budget “identical redraw, idle”: what changes nothing writes nothing, and nothing wakes the program")
  func idle() throws {
    // The first row is selected: going up shows the same picture.
    try line.type("k")
    let written = try line.show(bytesPerSecond: 1_000_000, for: 300)
    #expect(written.isEmpty, "\(String(decoding: written, as: UTF8.self).debugDescription)")
    let before = try line.timesOnTheProcessor
    #expect(try line.show(bytesPerSecond: 1_000_000, for: 1500).isEmpty)
    #expect(try line.timesOnTheProcessor == before)
  }
}
