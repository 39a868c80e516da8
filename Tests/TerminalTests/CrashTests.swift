import Glibc
import System
import Terminal
import Testing

/// Calls itself until the stack of its thread has no room left.
@inline(never) private func fillStack(_ depth: Int) -> Int { depth < 0 ? 0 : fillStack(depth + 1) + 1 }

@Suite("Convention “crash”: a stack overflow") struct StackOverflowTests {
  /// A display on a terminal of this process, which shows something.
  private static func display() throws -> (PseudoTerminal, CursesDisplay) {
    let terminal = try #require(PseudoTerminal(width: 80, height: 24))
    let display = try CursesDisplay(
      options: DisplayOptions(
        input: terminal.terminal, output: terminal.terminal, terminal: "xterm-256color", isMonochrome: true,
        crashNote: CrashNote(words: "; edits are kept\n")))
    display.show(Frame(width: 80, height: 24))
    return (terminal, display)
  }

  @Test func `on the thread of the screen gives the terminal back and says so`() async throws {
    let result = try await #require(processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]) {
      let shown = try StackOverflowTests.display()
      _ = fillStack(0)
      withExtendedLifetime(shown) {}
    }
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("crashed with SIGSEGV; edits are kept"), "\(said)")
  }

  @Test func `on any other thread gives the terminal back and says so`() async throws {
    let result = try await #require(processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]) {
      let shown = try StackOverflowTests.display()
      try Thread.start { _ = fillStack(0) }
      while true { Thread.sleep(milliseconds: 1000) }
      withExtendedLifetime(shown) {}
    }
    let said = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(said.contains("crashed with SIGSEGV; edits are kept"), "\(said)")
  }
}
