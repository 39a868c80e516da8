import FoundationEssentials
import Insight
import Programme
import ProjectStore
import Records
import Settings
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite("The person's configuration on screen") struct ConfiguredScreenTests {
  private func configuration(_ text: String) -> Configuration {
    Configuration(path: "config.json", bytes: Array(text.utf8), commands: BindableCommand.all)
  }

  private func scene(_ text: String, _ project: Project? = nil) throws -> Scene {
    let scene = try Scene(project)
    let surroundings = Surroundings(
      now: Scene.surroundings.now, today: Scene.surroundings.today, author: "Programme office",
      configuration: configuration(text))
    scene.session.surroundings = surroundings
    scene.session.open = OpenProject(
      store: try #require(scene.session.open).store, today: Scene.today, configuration: surroundings.configuration)
    return scene
  }

  @Test(arguments: [
    (#"{"keys": {"exprot": "X"}}"#, "there is no command “exprot”", "did you mean “export”?"),
    (#"{"keys": {"export": "Ctrl-1"}}"#, "“Ctrl-1” is no key", "such as Ctrl-k"),
    (#"{"keys": {"export": "Esc"}}"#, "Esc cannot be bound", "the way out"),
    (#"{"keys": {"export": "u"}}"#, "u would run both “export” and “undo”", "choose another key"),
    (#"{"keys": {"export": "X", "theme": "X"}}"#, "X would run both", "choose another key"),
  ])
  func `a key that cannot be bound is said with its place, and nobody has it`(
    text: String, words: String, remedy: String
  ) throws {
    let configuration = configuration(text)
    let said = try #require(configuration.complaint)
    #expect(said.contains(words) && said.contains(remedy), "\(said)")
    #expect(configuration.diagnostics.contains("^"))
    for command in CommandTable.all where command.id == "export" {
      #expect(!configuration.keymap.keys(of: command).contains(.character("u")))
    }
  }

  @Test func `a command has the keys that the person has bound, and no others`() throws {
    let scene = try scene(#"{"keys": {"export": "X"}}"#)
    scene.type("X")
    #expect(scene.text.contains("Export a snapshot"))
    scene.press(.escape)
    scene.type("x")
    #expect(scene.session.overlay == nil && scene.notice?.hasPrefix("x does nothing here") == true)
    scene.type("?/snapshot")
    #expect(scene.rows.contains { $0.contains(" X ") && $0.contains("snapshot") })
  }

  @Test(arguments: [
    ("findings", "", "otherwise (F5)"), ("rules", "f", "from a rule (F5)"),
    ("pane-2", "3>", "select a partner first (F5)"),
  ])
  func `what the screen says of a key names the one that the person has bound`(
    _ command: String, _ keys: String, _ words: String
  ) throws {
    let scene = try scene(#"{"keys": {"\#(command)": "F5"}}"#)
    for key in keys { scene.press(key == "\r" ? .enter : key == "\t" ? .tab : .character(key)) }
    #expect(scene.text.contains(words), "\(scene.text)")
  }

  @Test(arguments: [
    ("new", PaneID.partners, "F5 adds one"), ("new", .roadblocks, "Press F5 to raise"),
  ])
  func `where nothing is yet the key that makes it is the one that the person has bound`(
    _ command: String, _ pane: PaneID, _ words: String
  ) throws {
    let scene = try scene(#"{"keys": {"\#(command)": "F5"}}"#, Project(name: "Lighthouse automation"))
    scene.type("\(pane.rawValue)")
    #expect(scene.text.contains(words), "\(scene.text)")
  }

  @Test func `a folder of projects is judged by the person's thresholds, and names their keys`() throws {
    let configuration = configuration(
      #"{"keys": {"filter-portfolio": "F5"}, "thresholds": {"planning.overdue": 9000}}"#)
    #expect(configuration.problems.isEmpty)
    var project = Project(name: "Lighthouse automation")
    var milestone = Milestone()
    milestone.id = ID("LIT")
    milestone.baseline = Scene.today - 40
    project.programme.milestones = [milestone]
    let scratch = try ScratchFolder()
    _ = try NewProjectFile.create(scratch.path("a.tandem.json"), project)
    let folder = try Portfolio(reading: scratch.path)
    func evidence(_ configuration: Configuration) throws -> Health? {
      try OpenPortfolio(folder, today: Scene.today, configuration: configuration).lines.first?.outcome.get().evidence
    }
    #expect(try evidence(.none) != evidence(configuration))
    var open = OpenPortfolio(folder, today: Scene.today, configuration: configuration)
    open.show(PortfolioSelection(filter: "nowhere"))
    #expect(PortfolioContent(open).emptyWords.last == "Esc clears the filter, F5 changes it.")
  }

  @Test func `two commands can change keys`() throws {
    let scene = try scene(#"{"keys": {"export": "u", "undo": "x"}}"#)
    #expect(scene.session.surroundings.configuration.problems.isEmpty)
    scene.type("u")
    #expect(scene.text.contains("Export a snapshot"))
  }

}
