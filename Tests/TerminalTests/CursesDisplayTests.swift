import CTerminal
import Glibc
import System
import Testing

@testable import Terminal

/// Terminals of this process are opened one after the other: curses has room for one.
@Suite("A curses display", .serialized)
struct CursesDisplayTests {
  private static let kinds = ["xterm-256color", "screen", "linux", "vt100", "ansi"]

  private func list(_ selected: Int, width: Int = 120, height: Int = 40) -> Frame {
    var frame = Frame(width: width, height: height)
    frame.box(frame.bounds)
    for row in 1..<max(1, height - 1) {
      frame.put("row \(row) of the list, with some words to fill it", at: 2, row, width: width - 4)
    }
    frame.restyle(Rect(x: 1, y: selected, width: width - 2, height: 1), role: .selection)
    return frame
  }

  private func open(
    _ terminal: PseudoTerminal, _ kind: String, glyphs: GlyphSet? = nil, isMonochrome: Bool? = false
  ) throws -> CursesDisplay {
    let palette: Palette = [
      .selection: Paint(foreground: .rgb(255, 255, 255), background: .rgb(0, 60, 160)),
      .border: Paint(foreground: .ansi(4)),
    ]
    return try CursesDisplay(
      options: DisplayOptions(
        input: terminal.terminal, output: terminal.terminal, terminal: kind, glyphs: glyphs, isMonochrome: isMonochrome,
        palette: palette))
  }

  @Test("writes what changed and no more", arguments: kinds)
  func writesDifferences(kind: String) throws {
    let terminal = try #require(PseudoTerminal(width: 120, height: 40))
    let display = try open(terminal, kind)
    defer { display.close() }
    display.show(list(5))
    let first = terminal.output()
    #expect(first.contains("row 38 of the list"))
    #expect(first.utf8.count <= 12_000)
    display.show(list(5))
    #expect(terminal.output() == "")
    display.show(list(6))
    let moved = terminal.outputBytes()
    #expect(!moved.isEmpty && moved.count <= 300)
    display.repaint()
    #expect(terminal.output().contains("row 38 of the list"))
  }

  @Test(
    "has descriptions of the five usual terminals of its own",
    arguments: [("xterm-256color", 256), ("tmux-256color", 256), ("screen", 8), ("linux", 8), ("vt100", 0)])
  func describesTerminals(_ kind: String, colors: Int32) throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    var failure = ct_failure.none
    let screen = unsafe CrashNote().withC {
      unsafe ct_open(kind, true, terminal.terminal, false, $0, &failure)
    }
    let opened = try unsafe #require(screen)
    #expect(unsafe ct_colors(opened) == colors)
    unsafe ct_close(opened)
    // What it does not describe is left to the database.
    let unknown = unsafe CrashNote().withC { unsafe ct_open("ansi", true, terminal.terminal, false, $0, &failure) }
    #expect(unsafe unknown == nil && failure == .unknown_terminal)
  }

  @Test("is woken from another thread, once however often it was rung, and not after it was closed")
  func woken() throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    let waker = display.waker
    waker.ring()
    waker.ring()
    #expect(display.next(timeoutMilliseconds: 0) == .woken)
    #expect(display.next(timeoutMilliseconds: 0) == .idle)
    try Thread.start { waker.ring() }
    #expect(display.next(timeoutMilliseconds: 60_000) == .woken)
    display.close()
    waker.ring()
    #expect(display.next(timeoutMilliseconds: 0) == .closed)
  }

  @Test("gives the terminal back as it found it", arguments: kinds)
  func restores(kind: String) throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let before = terminal.modes
    let display = try open(terminal, kind)
    display.show(list(1, width: 80, height: 24))
    #expect(terminal.modes.c_lflag & UInt32(ICANON | ECHO | ISIG) == 0)
    let start = terminal.output()
    display.close()
    display.close()
    let end = terminal.output()
    #expect(terminal.modes.c_lflag == before.c_lflag && terminal.modes.c_iflag == before.c_iflag)
    #expect(terminal.modes.c_oflag == before.c_oflag)
    for mode in ["1049", "2004", "1000", "1006"] where start.contains("\u{1B}[?\(mode)h") {
      #expect(end.contains("\u{1B}[?\(mode)l"))
    }
    #expect(start.contains("\u{1B}[?2004h") == (kind == "xterm-256color" || kind == "screen"))
    #expect(end.contains("\u{1B}[?25h") || end.contains("\u{1B}[34h") || kind == "vt100" || kind == "ansi")
  }

  @Test("reports keys, and waits for no longer than it is told")
  func readsKeys() throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    #expect(display.next(timeoutMilliseconds: 0) == .idle)
    #expect(!display.hasPendingEvent)
    terminal.type("jé\u{1B}[A\u{03}\u{1B}[200~q\u{1B}[201~")
    #expect(display.next(timeoutMilliseconds: 2000) == .key(.character("j")))
    #expect(display.hasPendingEvent)
    #expect(display.next(timeoutMilliseconds: 2000) == .key(.character("é")))
    #expect(display.next(timeoutMilliseconds: 2000) == .key(.up))
    #expect(display.next(timeoutMilliseconds: 2000) == .key(.control("c")))
    #expect(display.next(timeoutMilliseconds: 2000) == .paste("q"))
    #expect(!display.hasPendingEvent)
    terminal.type("\u{1B}")
    #expect(display.next(timeoutMilliseconds: 2000) == .key(.escape))
  }

  @Test("follows the size of its terminal", arguments: [(1, 1), (2, 40), (500, 200), (81, 24)])
  func resizes(width: Int, height: Int) throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    display.show(list(1, width: 80, height: 24))
    terminal.resize(width: width, height: height)
    kill(getpid(), SIGWINCH)
    kill(getpid(), SIGWINCH)
    #expect(display.next(timeoutMilliseconds: 2000) == .resize(width: width, height: height))
    #expect(display.next(timeoutMilliseconds: 0) == .idle)
    #expect(display.size == Size(width: width, height: height))
    _ = terminal.output()
    var frame = Frame(width: width, height: height)
    frame.put("z", at: width - 1, height - 1)
    frame.cursor = Point(x: 0, y: 0)
    display.show(frame)
    #expect(terminal.output().contains("z"))
    // A frame of another size than the screen's is clipped.
    display.show(list(1, width: 80, height: 24))
  }

  @Test("reports signals from outside")
  func reportsSignals() throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    for (number, event) in [(SIGTERM, Termination.terminate), (SIGINT, .interrupt), (SIGHUP, .hangUp)] {
      kill(getpid(), number)
      #expect(display.next(timeoutMilliseconds: 2000) == .signal(event))
    }
    display.show(list(1, width: 80, height: 24))
    _ = terminal.output()
    kill(getpid(), SIGCONT)
    #expect(display.next(timeoutMilliseconds: 2000) == .resumed)
    #expect(terminal.output().contains("row 3 of the list"))
  }

  @Test("says that its terminal is gone, again and again")
  func survivesHangUp() throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    display.show(list(1, width: 80, height: 24))
    terminal.hangUp()
    #expect(display.next(timeoutMilliseconds: 2000) == .closed)
    #expect(display.next(timeoutMilliseconds: 2000) == .closed)
    display.show(list(2, width: 80, height: 24))
    display.close()
    #expect(display.next(timeoutMilliseconds: 2000) == .closed)
  }

  @Test("takes a reply that comes while it leaves, so that the shell does not", arguments: [0, 60])
  func takesLateReplies(milliseconds: UInt32) throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    display.show(list(1, width: 80, height: 24))
    #expect(terminal.output().contains("\u{1B}[5n"))
    terminal.type("\u{1B}[0n", afterMilliseconds: milliseconds)
    display.close()
    #expect(terminal.waitingInput == 0)
  }

  @Test("lends the terminal and takes it back")
  func lendsTerminal() throws {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    display.show(list(1, width: 80, height: 24))
    _ = terminal.output()
    display.whileSuspended {
      #expect(terminal.modes.c_lflag & UInt32(ICANON) != 0)
      #expect(terminal.output().contains("\u{1B}[?1049l"))
    }
    let back = terminal.output()
    #expect(back.contains("\u{1B}[?1049h") && back.contains("row 3 of the list"))
    #expect(terminal.modes.c_lflag & UInt32(ICANON) == 0)
  }

  @Test("Convention “locale”: draws in ASCII where nothing else is to be had")
  func degrades() throws {
    let terminal = try #require(PseudoTerminal(width: 20, height: 3))
    let display = try open(terminal, "vt100", glyphs: .ascii)
    defer { display.close() }
    var frame = Frame(width: 20, height: 3)
    frame.box(frame.bounds)
    frame.put("日x▁█é", at: 2, 1)
    display.show(frame)
    let output = terminal.output()
    #expect(output.utf8.allSatisfy { $0 < 0x80 })
    #expect(output.contains("+------------------+"))
    #expect(output.contains("? x.#?"))
  }

  @Test("Convention “NO_COLOR, TERM=dumb”: uses no colour when it is told so, and still marks the selection")
  func obeysNoColor() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "xterm-256color", isMonochrome: true)
    defer { display.close() }
    display.show(list(2, width: 40, height: 5))
    let output = terminal.output()
    #expect(output.contains("7m row 2"))
    #expect(!output.contains("[38;5;") && !output.contains("[48;5;") && !output.contains("[34m"))
  }

  @Test("repaints in another palette when it gets one")
  func changesPalette() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    display.show(list(2, width: 40, height: 5))
    #expect(terminal.output().contains("[34m"))
    display.palette = [.border: Paint(foreground: .rgb(255, 0, 0))]
    #expect(terminal.output().contains("[38;5;196m"))
    display.palette = [.border: Paint(foreground: .rgb(255, 0, 0))]
    #expect(terminal.output() == "")
  }

  @Test("shows the text cursor where the frame has it")
  func showsCursor() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    var frame = Frame(width: 40, height: 5)
    display.show(frame)
    #expect(terminal.output().contains("\u{1B}[?25l"))
    frame.cursor = Point(x: 7, y: 2)
    display.show(frame)
    let output = terminal.output()
    #expect(output.contains("\u{1B}[3;8H") && output.contains("\u{1B}[?25h"))
    frame.cursor = nil
    display.show(frame)
    #expect(terminal.output().contains("\u{1B}[?25l"))
  }

  @Test("keeps marks out of the corner that curses writes by shifting cells")
  func keepsCornerPlain() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "linux")
    defer { display.close() }
    var frame = Frame(width: 40, height: 5)
    frame.put("e\u{301}e\u{301}", at: 38, 4)
    frame.put("o\u{308}", at: 0, 4)
    display.show(frame)
    let scalars = terminal.output().unicodeScalars
    #expect(!scalars.contains("\u{301}") && scalars.contains("\u{308}"))
  }

  @Test("emits the same controls for hostile text as for harmless text")
  func isDeafToHostileText() throws {
    func controls(_ text: String) throws -> [UInt8] {
      let terminal = try #require(PseudoTerminal(width: 40, height: 3))
      let display = try open(terminal, "xterm-256color")
      defer { display.close() }
      var frame = Frame(width: 40, height: 3)
      frame.put(text, at: 1, 1, width: 30)
      display.show(frame)
      return terminal.outputBytes().filter { $0 < 0x20 || $0 == 0x7F }
    }
    let harmless = try controls("x y z, and so on, until it is full")
    for hostile in [
      "\u{1B}[2J\u{1B}]0;own\u{07}\u{9B}31m and so on, on and on", "a\u{202E}b\u{200B}c\r\n\tdd and so on, on",
    ] {
      #expect(try controls(hostile) == harmless)
    }
  }

  @Test("Convention “yank”: copies through the terminal")
  func copies() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    _ = terminal.output()
    #expect(display.copyToClipboard("RB-7K2M é"))
    #expect(terminal.output() == "\u{1B}]52;c;UkItN0syTSDDqQ==\u{07}")
    display.bell()
    #expect(terminal.output() == "\u{07}")
  }

  @Test("Convention “mouse”: a key turns it off and on")
  func switchesMouse() throws {
    let terminal = try #require(PseudoTerminal(width: 40, height: 5))
    let display = try open(terminal, "xterm-256color")
    defer { display.close() }
    display.show(Frame(width: 40, height: 5))
    #expect(terminal.output().contains("\u{1B}[?1006h"))
    display.mouse = false
    #expect(terminal.output().contains("\u{1B}[?1006l"))
    display.mouse = true
    #expect(terminal.output().contains("\u{1B}[?1006h"))
  }

  @Test("says why it cannot open")
  func explains() throws {
    var ends: [Int32] = [0, 0]
    unsafe #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    #expect(throws: DisplayError.outputIsNoTerminal) {
      try CursesDisplay(options: DisplayOptions(input: ends[0], output: ends[1], terminal: "xterm"))
    }
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    #expect(throws: DisplayError.terminalTooSimple("dumb")) { try open(terminal, "dumb") }
    #expect(throws: DisplayError.terminalUnknown("no-such-kind")) { try open(terminal, "no-such-kind") }
    #expect(throws: DisplayError.terminalUnset) { try open(terminal, "") }
    let display = try open(terminal, "xterm-some-new-kind")
    #expect(display.terminal == "xterm-256color")
    #expect(throws: DisplayError.alreadyOpen) { try open(terminal, "xterm") }
    display.close()
    #expect(DisplayError.terminalTooSimple("dumb").description.contains("tandem show PATH --plain"))
    #expect(DisplayError.outputIsNoTerminal.description.contains("tandem export"))
  }
}
