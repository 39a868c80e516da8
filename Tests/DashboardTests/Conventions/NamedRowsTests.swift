import ProjectStore
import System
import TestSupport
import Testing

/// What people expect of a program in a terminal, and what its screen may cost, by the names that tests bear.
@Suite("Conventions and budgets") struct NamedRowsTests {
  private static let conventions = [
    "footer hints", "? help", "/ filter, n N", ": palette", "moving", "panes", "mouse", "undo", "long text", "yank",
    "small terminals", "Ctrl-Z, fg", "crash", "destructive", "quit", "empty states", "charts", "RAG",
    "NO_COLOR, TERM=dumb", "colour tiers", "locale", "config", "screen reader, scripts",
  ]
  private static let budgets = [
    "first paint, a project of 200 roadblocks", "first paint in bytes", "moving the selection",
    "identical redraw, idle", "scrolling inside a pane", "key to paint at 100,000 roadblocks",
    "full repaint, theme switch",
  ]

  /// The texts of all tests and benchmarks.
  private static let texts: [String] = {
    let folders = #filePath.split(separator: "/").dropLast(3)
    return texts(in: "/" + folders.joined(separator: "/"))
  }()

  private static func texts(in folder: String) -> [String] {
    let files = PosixFileSystem()
    return ((try? files.names(in: folder)) ?? []).flatMap { name -> [String] in
      let path = folder + "/" + name
      if (try? files.status(at: path).kind) == .folder { return texts(in: path) }
      guard name.hasSuffix(".swift") || name.hasSuffix(".py") else { return [] }
      return [(try? TestFile.text(path)) ?? ""]
    }
  }

  @Test(arguments: conventions.map { "Convention “\($0)”" } + budgets.map { "Budget “\($0)”" })
  func `each has a test or a row of the benchmark that bears its name`(name: String) {
    #expect(Self.texts.contains { $0.contains(name) })
  }
}
