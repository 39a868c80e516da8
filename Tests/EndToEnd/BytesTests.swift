import Testing

/// What goes over a slow line, on 120 columns and 40 rows of xterm-256color.
@Suite("What is written to the terminal") struct BytesTests {
  private let line: TerminalLine
  private let first: TerminalLine.Update

  init() throws {
    let project = try ExampleProject()
    line = try TerminalLine(project.name, in: project.folder)
    first = try line.update()
  }

  @Test("the first screen comes whole and at once, in 12 KB")
  func firstScreen() {
    for text in [ExampleProject.programme, ExampleProject.first, "status"] { #expect(first.contains(text)) }
    #expect(first.bytes.count <= 12_000, "\(first.bytes.count)")
  }

  @Test("a selection that moves repaints two rows, in 500 bytes: bare curses takes 479 for the same cells")
  func selection() throws {
    for _ in 0..<8 {
      try line.type("\u{1B}OB")
      let moved = try line.update().bytes.count
      #expect(moved <= 500, "\(moved)")
    }
  }

  @Test("a page scrolls in 3.5 KB")
  func page() throws {
    try line.type("\u{1B}[6~")
    let scrolled = try line.update().bytes.count
    #expect(scrolled <= 3500, "\(scrolled)")
  }

  @Test("everything is painted anew at once, in 16 KB")
  func repaint() throws {
    try line.type("\u{0C}")
    let all = try line.update()
    #expect(all.contains(ExampleProject.programme) && all.contains("status"))
    #expect(all.bytes.count <= 16_000, "\(all.bytes.count)")
  }
}
