import FoundationEssentials
import Insight
import Programme
import Records
import Settings
import Terminal
import Testing

@Suite struct ConfigurationTests {
  /// What can have keys: two commands that meet on a screen, and one that meets neither.
  private static let commands = [
    BindableCommand(id: "export", keys: [.character("x")], screens: [0]),
    BindableCommand(id: "undo", keys: [.character("u")], screens: [0, 1]),
    BindableCommand(id: "theme", keys: [.character("t")], screens: [0]),
    BindableCommand(id: "decide", keys: [.character("d")], screens: [2]),
  ]

  private func configuration(_ text: String) -> Configuration {
    Configuration(path: "config.json", bytes: Array(text.utf8), commands: ConfigurationTests.commands)
  }

  @Test func `nothing of it is needed`() {
    let configuration = configuration("{}")
    #expect(configuration.problems.isEmpty && configuration.theme == nil && configuration.name == nil)
  }

  @Test func `everything that can be set holds`() {
    let configuration = configuration(
      """
      {"name": "Ines Carvalho", "theme": "nord", "sort": "age", "keys": {"export": ["X", "F5"]},
       "thresholds": {"delivery.stale": 20}}
      """)
    #expect(configuration.problems.isEmpty, "\(configuration.diagnostics)")
    #expect(configuration.name == "Ines Carvalho" && configuration.theme == "nord")
    #expect(configuration.order?.rawValue == "age")
    #expect(configuration.keymap.keys(of: "export", own: []) == [.character("X"), Key(name: "F5")])
    #expect(configuration.thresholds["delivery.stale"] == 20)
  }

  @Test func `how far the look-ahead looks is a threshold like any other`() {
    let configuration = configuration(#"{"thresholds": {"ahead.days": 30}}"#)
    #expect(configuration.complaint == nil && configuration.thresholds["ahead.days"] == 30)
  }

  @Test(arguments: [
    (#"{"them": "nord"}"#, "config.json:1:2: a configuration has no “them”", "did you mean “theme”?"),
    (#"{"theme": 3}"#, "config.json:1:11: expected a text", ""),
    (#"{"sort": "agee"}"#, "config.json:1:10: expected one of", "did you mean “age”?"),
    (#"{"keys": {"exprot": "X"}}"#, "there is no command “exprot”", "did you mean “export”?"),
    (#"{"keys": {"export": "Ctrl-1"}}"#, "“Ctrl-1” is no key", "such as Ctrl-k"),
    (#"{"keys": {"export": "Esc"}}"#, "Esc cannot be bound", "the way out"),
    (#"{"keys": {"export": "u"}}"#, "u would run both “export” and “undo”", "choose another key"),
    (#"{"keys": {"export": "X", "theme": "X"}}"#, "X would run both", "choose another key"),
    (#"{"thresholds": {"delivery.stael": 20}}"#, "no rule has a threshold “delivery.stael”", "delivery.stale"),
    (#"{"thresholds": {"delivery.stale": "20"}}"#, "expected a number", ""),
    (#"{"thresholds": {"delivery.stale": -5}}"#, "expected 0 or more, found -5", ""),
    ("{", "config.json:1:", ""), ("[]", "an object in braces", ""),
  ])
  func `what is wrong is said with its place and left out`(text: String, words: String, remedy: String) throws {
    let configuration = configuration(text)
    let said = try #require(configuration.complaint)
    #expect(said.contains(words) && said.contains(remedy), "\(said)")
    #expect(configuration.diagnostics.contains("^"))
    #expect(configuration.keymap.keys(of: "export", own: []) != [.character("u")])
  }

  @Test func `commands that never meet on a screen can share a key`() {
    let configuration = configuration(#"{"keys": {"export": "d"}}"#)
    #expect(configuration.problems.isEmpty && configuration.keymap.keys(of: "export", own: []) == [.character("d")])
  }

  @Test func `a person's thresholds hold where the project has none of its own`() throws {
    var project = Project(name: "Lighthouse automation")
    let configuration = configuration(#"{"thresholds": {"delivery.stale": 20, "delivery.aged": 50}}"#)
    var settings = Settings()
    settings.thresholds["delivery.stale"] = 9
    project.settings = settings
    let applied = configuration.applied(to: project)
    #expect(applied.settings?.thresholds["delivery.stale"] == 9)
    #expect(applied.settings?.thresholds["delivery.aged"] == 50)
  }
}
