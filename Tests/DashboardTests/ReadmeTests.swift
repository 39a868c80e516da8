import FoundationEssentials
import Terminal
import Testing

@testable import Dashboard

@Suite("The README and the command table")
struct ReadmeTests {
  /// The table as the README has it: a row a command, by context.
  static var table: String {
    var lines: [String] = ["| key | what it does |", "|---|---|"]
    for context in CommandContext.allCases {
      for command in CommandTable.all where command.context == context {
        let keys = command.keys.map { "`\($0.name == "|" ? "\\|" : $0.name)`" }.joined(separator: " ")
        lines.append("| \(keys) | \(context == .everywhere ? "" : "\(context.title): ")\(command.sentence) |")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test("The README's key table is the command table")
  func keys() throws {
    let path =
      String(#filePath).split(separator: "/").dropLast(3).map(String.init).reduce("") { $0 + "/" + $1 } + "/README.md"
    let lines = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("<!-- keys:") })
    let stop = try #require(lines.firstIndex { $0.hasPrefix("<!-- /keys") })
    if ProcessInfo.processInfo.environment["TANDEM_RECORD"] == "1" {
      let recorded = lines[...start] + [Self.table] + lines[stop...]
      return try Data(recorded.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    }
    #expect(
      lines[(start + 1)..<stop].joined(separator: "\n") == Self.table,
      "record it anew with TANDEM_RECORD=1 swift test --filter ReadmeTests")
  }
}
