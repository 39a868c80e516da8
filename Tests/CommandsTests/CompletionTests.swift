import ArgumentParser
import JSONText
import Programme
import Records
import Testing

@testable import Commands

/// What a shell offers behind each option.
@Suite struct CompletionTests {
  /// An option or argument with the words that may stand there, and those that a shell offers.
  private struct Offer {
    let name: String
    let words: [String]
    let offered: [String]?
  }

  /// The options and arguments of a command and of those under it.
  private static func offers(_ command: JSONNode) -> [Offer] {
    func texts(_ node: JSONNode?) -> [String]? { node.map { $0.elements.compactMap(\.string) } }
    let arguments = command["arguments"].map { Array($0.elements) } ?? []
    let own = arguments.map { argument in
      Offer(
        name: argument["preferredName"]?["name"]?.string ?? argument["valueName"]?.string ?? "",
        words: texts(argument["allValues"]) ?? texts(argument["allValueStrings"]) ?? [],
        offered: texts(argument["completionKind"]?["list"]?["values"]))
    }
    return own + (command["subcommands"].map { Array($0.elements) } ?? []).flatMap(offers)
  }

  @Test func `every option with a closed list of words offers them`() throws {
    let root = try #require(JSONDocument.read(Array(Tandem._dumpHelp().utf8)).document?.root["command"])
    let offers = CompletionTests.offers(root)
    for offer in offers where !offer.words.isEmpty { #expect(offer.offered == offer.words, "\(offer.name)") }
    let names = Set(offers.filter { $0.offered != nil }.map(\.name))
    for name in [
      "status", "side", "severity", "escalation", "cause", "kind", "from", "about", "take", "references", "format",
      "pane",
    ] { #expect(names.contains(name), "\(name) in \(names.sorted())") }
    let script = Tandem.completionScript(for: .bash)
    for word in Severity.allCases.map(\.rawValue) + ["in-progress", "programme-board"] {
      #expect(script.contains(word), "\(word)")
    }
  }

  /// Asked as the script asks that `--generate-completion-script` prints.
  @Test(arguments: [
    (["roadblock", "update"], "positional@1", ["DIR/a.tandem.json"], "RB-AAAA\nRB-BBBB\nRB-CCCC\n"),
    (["roadblock", "add"], "--blocks", ["DIR/a.tandem.json", "--blocks"], "GO-LIVE\n"),
    (["roadblock", "list"], "--partner", ["DIR/a.tandem.json", "--partner"], "ALDER\nASH\n"),
    (["score"], "positional@1", ["DIR/a.tandem.json"], "ALDER\nASH\n"),
    (["show"], "positional@2", ["DIR/a.tandem.json", "roadblock"], "RB-AAAA\nRB-BBBB\nRB-CCCC\n"),
    (["show"], "positional@2", ["DIR/a.tandem.json", "scorecard"], "ALDER\nASH\n"),
    (["record", "show"], "positional@1", ["DIR/a.tandem.json"], "programme\n"),
  ])
  func `ids of the file on the line are offered`(
    command: [String], argument: String, words: [String], offered: String
  ) {
    let line = ["tandem"] + command + words
    let result = Stage.withSample().run(
      ["---completion"] + command + ["--", argument, String(line.count), "0"] + line + [""])
    #expect(result.code == 0 && result.errors == "" && result.output.contains(offered), "\(result)")
  }
}
