import Glibc
import Testing

extension InATerminal {
  @Suite("Leaving") struct LeavingTests {
    @Test("Convention “quit”: q and Ctrl-C give the terminal back as it was", arguments: ["q", "C-c"])
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

    @Test(
      "Convention “crash”: the terminal is given back, it says where the edits are, and writes down what happened",
      arguments: [
        (SIGSEGV, "SIGSEGV"), (SIGILL, "SIGILL"), (SIGTRAP, "SIGTRAP"), (SIGABRT, "SIGABRT"), (SIGBUS, "SIGBUS"),
        (SIGFPE, "SIGFPE"),
      ])
    func crash(_ signal: Int32, _ name: String) throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.send(signal)
      let screen = try window.waitUntilLeft(128 + Int(signal))
      try window.expectLeftAsBefore()
      #expect(screen.shows("crashed with \(name)"), "\(screen.text)")
      #expect(screen.says("your edits are kept in \(project.folder.path("home/state/tandem"))"), "\(screen.text)")
      #expect(screen.says("home/state/tandem/crash.log"), "\(screen.text)")
      #expect(!screen.says("Backtrace") && !screen.says("Thread 0"), "\(screen.text)")
      let log = project.folder.text("home/state/tandem/crash.log")
      #expect(log.hasPrefix("tandem 0.1.0: \(name) at @"), "\(log)")
      #expect(log.split(separator: "\n").count > 3, "\(log)")
      #expect(project.text == project.original)
    }

    @Test("Convention “crash”: what a trap says is not on the screen that goes, but below the one that is restored")
    func lastWords() throws {
      let project = try ExampleProject()
      let window = try project.open()
      let shown = try window.screen()
      let pid = try #require(Int32(project.folder.text("pid").prefix { $0.isNumber }))
      // As a trap says it: on standard error, while the screen is on.
      let errors = unsafe open("/proc/\(pid)/fd/2", O_WRONLY | O_APPEND)
      let warnings = String(repeating: "warning: a library is not content\n", count: 120)
      let words = Array((warnings + "Fatal error: Index out of range").utf8)
      unsafe #expect(write(errors, words, words.count) == words.count)
      close(errors)
      #expect(try window.screen().text == shown.text)
      try window.send(SIGILL)
      let screen = try window.waitUntilLeft(128 + Int(SIGILL))
      try window.expectLeftAsBefore()
      #expect(screen.shows("Fatal error: Index out of range"), "\(screen.text)")
      #expect(screen.rows.contains { $0.hasPrefix("crashed with SIGILL") }, "\(screen.text)")
      let log = project.folder.text("home/state/tandem/crash.log")
      #expect(log.contains(", which said:\n"), "\(log)")
      #expect(log.contains("content\nFatal error: Index out of range\ncalled from:\n"), "\(log)")
    }

    @Test("what was written to standard error while the screen was on is said after it, and by Ctrl-Z too")
    func complaints() throws {
      let project = try ExampleProject()
      let window = try project.open()
      let pid = try #require(Int32(project.folder.text("pid").prefix { $0.isNumber }))
      for (words, key) in [("one library complains", "C-z"), ("another complains", "q")] {
        let errors = unsafe open("/proc/\(pid)/fd/2", O_WRONLY | O_APPEND)
        unsafe #expect(write(errors, words, words.utf8.count) == words.utf8.count)
        close(errors)
        try window.press(key)
        try window.wait(until: "the words stand below the shell's screen") { screen in
          screen.rows.contains { $0 == words } && !screen.shows(ExampleProject.first)
        }
        if key == "C-z" {
          try window.run("fg")
          try window.wait(for: ExampleProject.first)
        }
      }
    }

    @Test("SIGQUIT gives the terminal back and ends the program, and that is no crash")
    func quitSignal() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.send(SIGQUIT)
      let screen = try window.waitUntilLeft(128 + Int(SIGQUIT))
      try window.expectLeftAsBefore()
      #expect(screen.says("ended by SIGQUIT") && screen.says("your edits are kept in"), "\(screen.text)")
      #expect(!screen.says("Thread 0") && project.folder.text("home/state/tandem/crash.log").isEmpty)
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

    @Test("Convention “Ctrl-Z, fg”: Ctrl-Z gives the shell its terminal, and fg brings the screen back")
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
