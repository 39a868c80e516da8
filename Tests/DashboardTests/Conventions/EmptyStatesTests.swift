import Glibc
import Insight
import Programme
import Records
import Terminal
import Testing

@testable import Dashboard

@Suite("Convention “empty states”") struct EmptyStatesTests {
  /// A place of the program where nothing is recorded, what it says would be there, and the way to the first record.
  struct Emptiness: Sendable, CustomTestStringConvertible {
    let name: String
    let promise: String
    let way: String
    let show: @Sendable (Scene) -> Void
    var testDescription: String { name }
  }

  private static let ash = ID<Partner>("ASH")

  private static func page(_ item: ItemReference) -> @Sendable (Scene) -> Void { { $0.show(item) } }

  private static let alone: [Emptiness] = [
    Emptiness(name: "roadblocks", promise: "whatever holds the work up", way: "Press n to raise a roadblock") { _ in },
    Emptiness(name: "partners", promise: "Each stands here with its step", way: "n adds one") { $0.type("22") },
    Emptiness(name: "areas", promise: "Nothing is recorded yet by which this could be judged", way: "n on a line adds")
    {
      $0.show(.area(.clarity, nil))
    },
    Emptiness(name: "findings", promise: "No rule has anything to say", way: "Press R to see the rules") {
      $0.type("f")
    },
    Emptiness(name: "look-ahead", promise: "stand here by their day", way: "n adds a record on its page") {
      $0.type("l")
    },
    Emptiness(name: "activity", promise: "will stand here with its day", way: "n on a pane") { $0.type("a") },
    Emptiness(name: "steps", promise: "would stand here", way: "n adds a partner") { $0.show(.steps) },
    Emptiness(name: "team", promise: "Each role that the work needs stands here", way: "n adds one", show: page(.team)),
    Emptiness(name: "programme", promise: "Milestones: none yet", way: "n new", show: page(.programme)),
  ]

  private static let partnership: [Emptiness] = [
    Emptiness(
      name: "selection", promise: "Here would stand the framework", way: "n adds",
      show: page(.part(.selection, of: ash))),
    Emptiness(
      name: "contract", promise: "Here would stand what is provided", way: "n adds",
      show: page(.part(.contract, of: ash))),
    Emptiness(
      name: "governance", promise: "Here would stand who meets whom", way: "n adds",
      show: page(.part(.governance, of: ash))),
    Emptiness(
      name: "scorecard", promise: "A round is a digit from 1 to 5", way: "v records one",
      show: page(.part(.scorecard, of: ash))),
    Emptiness(
      name: "practices", promise: "Step 1 Set up for success", way: "Enter answers a question",
      show: page(.part(.practices, of: ash))),
    Emptiness(
      name: "dimension", promise: "Scores: none yet", way: "v records a round",
      show: page(.dimension("openness", of: ash))),
  ]

  /// The words on the screen, which may be broken into rows with borders between them.
  private func words(_ scene: Scene) -> String {
    scene.text.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  private func expectWords(_ emptiness: Emptiness, _ project: Project) throws {
    for (width, height) in [(120, 60), (80, 60)] {
      let scene = try Scene(project, width: width, height: height)
      emptiness.show(scene)
      let words = words(scene)
      #expect(words.contains(emptiness.promise), "\(scene.text)")
      #expect(words.contains(emptiness.way), "\(scene.text)")
    }
  }

  @Test(arguments: alone) func `a new project says what would be here, and which key makes it`(emptiness: Emptiness)
    throws
  {
    try expectWords(emptiness, Project(name: "Lighthouse automation"))
  }

  @Test func `so does the page of the money, once there is a record of it`() throws {
    var project = Project(name: "Lighthouse automation")
    project.programme.finance = Finance()
    let money = Emptiness(
      name: "money", promise: "What each period costs stands here", way: "n adds one", show: Self.page(.money))
    try expectWords(money, project)
  }

  @Test(arguments: partnership) func `so does each page of a new partner`(emptiness: Emptiness) throws {
    var project = Project(name: "Lighthouse automation")
    var partner = Partner()
    (partner.id, partner.name) = (Self.ash, "Ash Hosting")
    project.partners = [partner]
    try expectWords(emptiness, project)
  }

  @Test func `a folder that was emptied says which command makes a project`() throws {
    let scene = try Scene(files: ["a.tandem.json": "{}"], opening: "")
    unsafe unlink(scene.path + "/a.tandem.json")
    scene.type("r")
    #expect(words(scene).contains("make one with: tandem init NAME.tandem.json"), "\(scene.text)")
  }

  @Test func `what a filter leaves nothing of says how to see all again`() throws {
    for keys in ["/", "a/", "f/", "R/"] {
      let scene = try Scene()
      scene.type(keys + "zzzz")
      #expect(scene.text.contains("“zzzz”") && scene.text.contains("Esc clears the filter"), "\(keys): \(scene.text)")
    }
  }
}
