import Glibc
import Testing

extension InATerminal {
  @Suite("Leaving") struct LeavingTests {
    @Test("q and Ctrl-C give the terminal back as it was", arguments: ["q", "C-c"])
    func quit(_ key: String) throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press(key)
      let screen = try window.waitUntilLeft(0)
      #expect(!screen.shows(ExampleProject.first))
      try window.expectLeftAsBefore()
    }

    @Test("a signal that ends the program gives the terminal back as it was", arguments: [SIGTERM, SIGHUP, SIGINT])
    func signal(_ signal: Int32) throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("s")
      try window.wait(for: "withdrawn")
      try window.press("w")
      try window.wait(until: "the file holds the change") { _ in project.text != project.original }
      let changed = project.text
      try window.send(signal)
      let screen = try window.waitUntilLeft()
      #expect(!screen.shows(ExampleProject.first))
      try window.expectLeftAsBefore()
      #expect(project.text == changed)
    }

    @Test("a crash gives the terminal back and leaves the file whole", arguments: [SIGSEGV, SIGABRT])
    func crash(_ signal: Int32) throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.send(signal)
      try window.waitUntilLeft(128 + Int(signal))
      try window.expectLeftAsBefore()
      #expect(project.text == project.original)
    }

    @Test("a terminal that goes away ends the program")
    func hangUp() throws {
      let project = try ExampleProject()
      let window = try project.open()
      let pid = try #require(Int32(project.folder.text("pid").prefix { $0.isNumber }))
      let shell = try #require(Int32(try window.state("pane_pid")))
      // The shell that was killed cannot hand on the signal: the end of the terminal itself is the news.
      kill(shell, SIGKILL)
      let observer = try TerminalWindow(in: try TemporaryFolder())
      try observer.wait(until: "process \(pid) has ended") { _ in kill(pid, 0) != 0 }
      #expect(project.text == project.original)
    }

    @Test("Ctrl-Z gives the shell its terminal, and fg brings the screen back")
    func suspend() throws {
      let project = try ExampleProject()
      let window = try project.open()
      for stop in ["key", "signal"] {
        let shown = try window.screen()
        if stop == "key" { try window.press("C-z") } else { try window.send(SIGTSTP) }
        try window.wait(until: "the shell is back") { !$0.shows(ExampleProject.first) && $0.shows("ready>") }
        try window.expectLeftAsBefore()
        try window.run("fg")
        try window.wait(until: "the same screen is back") { $0.text == shown.text }
        #expect(try window.state("alternate_on") == "1")
        try window.press("Down")
        try window.wait(until: "keys work") { $0.selectedRow.contains(ExampleProject.second) }
        try window.press("Up")
        try window.wait(until: "keys work") { $0.selectedRow.contains(ExampleProject.first) }
      }
      try window.press("q")
      try window.waitUntilGone(ExampleProject.first)
      #expect(try window.state("alternate_on") == "0")
      #expect(try window.state("cursor_flag") == "1")
    }
  }
}
