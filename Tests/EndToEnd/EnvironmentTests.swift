import Testing

extension InATerminal {
  @Suite("Terminals and environments") struct EnvironmentTests {
    @Test(
      "Convention “NO_COLOR, TERM=dumb”: a terminal that cannot be used is named, with the way out, and nothing is done to it",
      arguments: ["env -u TERM", "env TERM=", "env TERM=nonsense", "env TERM=dumb"])
    func unusable(_ prefix: String) throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.start(project.name, prefix: prefix)
      let screen = try window.waitUntilLeft(1)
      #expect(screen.says("TERM"), "\(screen.text)")
      #expect(screen.says("tandem show"), "\(screen.text)")
      try window.expectLeftAsBefore()
    }

    @Test(
      "every usual kind of terminal shows the programme and is left as it was",
      arguments: ["xterm-256color", "xterm", "screen", "linux", "vt100", "xterm-kitty"])
    func usable(_ terminal: String) throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open(project.name, showing: ExampleProject.first, prefix: "env TERM=\(terminal)")
      try window.press("q")
      try window.waitUntilLeft(0)
      #expect(project.folder.text("before") == project.folder.text("after"))
    }

    /// Runs what follows where some folders of the system are empty.
    private static func hiding(_ folders: String) -> String {
      "unshare -m sh -c 'for f in \(folders); do [ ! -d $f ] || mount -t tmpfs none $f || exit 9; done; exec \"$@\"' sh"
    }

    @Test(
      "a machine without a terminal database has the five usual terminals all the same",
      .enabled(if: Program.canMount, "needs root, to hide folders"),
      arguments: ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "xterm-kitty"])
    func withoutTerminfo(_ terminal: String) throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      let hidden = EnvironmentTests.hiding("/lib/terminfo /usr/share/terminfo /etc/terminfo /usr/lib/terminfo")
      try window.open(
        project.name, showing: ExampleProject.first, prefix: "\(hidden) env -u TERMINFO TERM=\(terminal)")
      try window.press("q")
      try window.waitUntilLeft(0)
      #expect(project.folder.text("before") == project.folder.text("after"))
    }

    @Test("a machine without /proc runs it", .enabled(if: Program.canMount, "needs root, to hide /proc"))
    func withoutProc() throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open(project.name, showing: ExampleProject.first, prefix: EnvironmentTests.hiding("/proc"))
      try window.press("s", "r")
      try window.wait(for: "saved")
      try window.press("Escape", "q")
      try window.waitUntilLeft(0)
    }

    @Test(
      "Convention “locale”: works in any locale, also one that is not there",
      arguments: ["C", "POSIX", "xx_XX.UTF-8", ""])
    func locale(_ locale: String) throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open(
        project.name, showing: ExampleProject.first, prefix: "env -u LANG -u LC_CTYPE LC_ALL=\(locale)")
      #expect(try window.screen().shows("3 Roadblocks"))
      try window.press("q")
      try window.waitUntilLeft(0)
    }

    @Test("Convention “RAG”: says RAG in letters where there are no colours")
    func noColor() throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open(project.name, showing: ExampleProject.first, prefix: "env NO_COLOR=1")
      #expect(try window.screen().shows("[R]"))
      #expect(try window.screen().shows("[A]"))
    }

    @Test(
      "Convention “mouse”: m gives the mouse back to the terminal, so that text can be selected, and takes it again")
    func mouse() throws {
      let window = try ExampleProject().open()
      #expect(try window.state("mouse_any_flag") == "1")
      for flag in ["0", "1"] {
        try window.press("m")
        try window.wait(for: flag == "0" ? "mouse off" : "mouse on")
        try window.wait(until: "the terminal knows") { _ in try window.state("mouse_any_flag") == flag }
      }
    }

    @Test("Convention “long text”: E opens the editor of the environment, and what it wrote is in the file")
    func editor() throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open(
        project.name, showing: ExampleProject.first,
        prefix: #"env EDITOR=false VISUAL='f() { echo "asked again" >>"$1"; }; f'"#)
      try window.press("E")
      try window.wait(until: "the text is in the file") { _ in project.text.contains("asked again") }
      try window.wait(for: ExampleProject.first)
      try window.press("q")
      try window.waitUntilLeft(0)
      try window.expectLeftAsBefore()
    }

    @Test("output that goes into a pipe gets one message and not one escape sequence")
    func pipe() throws {
      let project = try ExampleProject()
      let result = try Program.run(project.name, in: project.folder)
      #expect(result.status == 1)
      #expect(result.output.contains("terminal"))
      #expect(!result.output.contains("\u{1B}"))
      #expect(project.text == project.original)
    }

    @Test(
      "keys come from the terminal although standard input is closed or is another file",
      arguments: ["<&-", "</dev/null"])
    func standardInput(_ redirection: String) throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open("\(project.name) \(redirection)", showing: ExampleProject.first)
      try window.press("Down")
      try window.wait(until: "keys work") { $0.selectedRow.contains(ExampleProject.second) }
      try window.press("q")
      try window.waitUntilLeft(0)
      try window.expectLeftAsBefore()
    }
  }
}
