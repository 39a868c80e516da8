import ArgumentParser
import ProjectStore
import Testing

@testable import Commands

/// Holds the README's table of commands to the commands that there are.
@Suite struct ReadmeTests {
  /// The first cells of the table's rows, each without the program's name: `record list, show, … PATH PLACE`.
  private func rows() throws -> [[String]] {
    let folder = String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")
    let text = String(decoding: try PosixFileSystem().contents(of: "/\(folder)/README.md"), as: UTF8.self)
    let cells = text.split(separator: "\n").filter { $0.hasPrefix("| `tandem ") }.map { $0.split(separator: "|")[0] }
    return cells.flatMap { $0.split(separator: "`").filter { $0.hasPrefix("tandem ") } }.map { usage in
      usage.dropFirst("tandem ".count).split { " ,".contains($0) }.map(String.init)
    }
  }

  @Test func `every command has a row, with each of its subcommands, and every row a command`() throws {
    let rows = try rows()
    let commands = Tandem.subcommands.filter { $0 != Open.self }
    let names = commands.map { $0._commandName }
    #expect(Set(rows.compactMap(\.first).filter { $0.first?.isLetter == true }) == Set(names))
    for command in commands {
      let words = Set(rows.filter { $0.first == command._commandName }.joined())
      for subcommand in command.configuration.subcommands {
        #expect(words.contains(subcommand._commandName), "\(command._commandName) \(subcommand._commandName)")
      }
    }
  }
}
