import ArgumentParser
import ProjectStore
import System
import Testing

@testable import Commands

/// Holds the README's commands to those that there are.
@Suite struct ReadmeTests {
  private func readme() throws -> String {
    let folder = String(#filePath).split(separator: "/").dropLast(3).joined(separator: "/")
    return String(decoding: try PosixFileSystem().contents(of: "/\(folder)/README.md"), as: UTF8.self)
  }

  /// The first cells of the table's rows, each without the program's name: `record list, show, … PATH PLACE`.
  private func rows() throws -> [[String]] {
    let lines = try readme().split(separator: "\n").filter { $0.hasPrefix("| `tandem ") }
    let cells = lines.map { $0.split(separator: "|")[0] }
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

  /// The lines of the blocks of commands that begin with the program, each as the words that the shell makes of it.
  private func blocks() throws -> [[[String]]] {
    try readme().split(separator: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { block in
      guard block.element.hasPrefix("sh\n") else { return [] }
      return block.element.split(separator: "\n").filter { $0.hasPrefix("tandem ") }.map {
        words($0.dropFirst("tandem ".count))
      }
    }.filter { !$0.isEmpty }
  }

  private func words(_ line: Substring) -> [String] {
    // Every other part stands in single quotes; a blank outside of them ends a word.
    let parts = line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    return parts.map { $0.isMultiple(of: 2) ? String($1.replacing(" ", with: "\n")) : String($1) }.joined()
      .split(separator: "\n").map(String.init)
  }

  @Test func `the commands on a project file work, one after the other, on the example`() throws {
    let blocks = try blocks()
    #expect(blocks.joined().count >= 8)
    for block in blocks {
      let stage = Stage()
      let file = "roads.tandem.json"
      #expect(stage.run("init", "DIR/\(file)", "--example").code == 0)
      for words in block {
        #expect(words.contains(file), "\(words)")
        let consequence = stage.run(words.map { $0 == file ? "DIR/\(file)" : $0 })
        #expect(consequence.code == 0 && !consequence.output.isEmpty, "\(words): \(consequence)")
      }
      #expect(stage.run("check", "DIR/\(file)").code == 0)
    }
  }

  @Test func `whose name a change carries is looked for where it is said`() throws {
    #expect(Author.name { ["GIT_AUTHOR_NAME": " Ines  Carvalho\n", "USER": "ines"][$0] } == "Ines Carvalho")
    let order = "else `$GIT_AUTHOR_NAME`, else git's `user.name`, else `$USER`, else \"unknown\"."
    #expect(try readme().contains("Your name is the `name` of your settings, \(order)"))
  }
}
