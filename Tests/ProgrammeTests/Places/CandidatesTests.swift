import Programme
import Records
import Testing

@Suite struct CandidatesTests {
  /// The id that a text means among the partners, or what is said of it.
  private func meant(_ text: String, _ change: (inout Project) -> Void = { _ in }) throws -> String {
    var project = try Project.harbour()
    change(&project)
    do throws(CandidateProblem) {
      return try project.candidates(in: Path.project + "partners").meant(text).id
    } catch { return error.description }
  }

  @Test(arguments: [
    ("ALDER", "ALDER"), ("alder", "ALDER"), (" Al-der", "ALDER"), ("alder software", "ALDER"), ("al", "ALDER"),
    ("as", "ASH"), ("soft", "ALDER"), ("hosting", "ASH"),
    ("a", "“a” could be ALDER (Alder Software), ASH (Ash Hosting); write more of it"),
    ("st", "ASH"), ("s", "“s” could be ALDER (Alder Software), ASH (Ash Hosting); write more of it"),
    ("adler", "there is no partner “adler” in this project; did you mean “ALDER”?"),
    ("oak", "there is no partner “oak” in this project; expected one of ALDER, ASH"),
    (" ", "there is no partner “ ” in this project; expected one of ALDER, ASH"),
  ])
  func `an id, a name, the beginning of one id or a part of one name is enough`(text: String, means: String) throws {
    #expect(try meant(text) == means)
  }

  @Test func `what fits more closely goes before what fits less`() throws {
    // An id before the same id in another case, before a name, before the beginning of an id, before a part of a name.
    #expect(try meant("al") { $0.partners[1].id = ID("Al") } == "Al")
    #expect(try meant("alder") { $0.partners[1].id = ID("alder") } == "alder")
    #expect(try meant("ash") { $0.partners[0].name = "Ash" } == "ASH")
    #expect(try meant("as") { $0.partners[0].name = "AS" } == "ALDER")
    #expect(try meant("ald") { $0.partners[1].name = "Gerald and Sons" } == "ALDER")
  }

  @Test func `a question of one's own stays, even where it could mean several`() throws {
    let project = try Project.harbour()
    let list = Path.partner(ID("ALDER")) + "practices"
    let questions = try #require(project.candidates(for: "question", in: list))
    #expect(try questions.completed("the", .text) == "the")
    #expect(try questions.completed("Two Way", .text) == "two-way")
    #expect(project.candidates(for: "note", in: list) == nil)
  }

  @Test func `in a list each is named, and what stands in quotes is meant to the letter`() throws {
    let project = try Project.harbour()
    let shape = FieldShape.list(.reference("programme/milestones"))
    let milestones = try #require(project.candidates(for: "blocks", in: .roadblocks))
    #expect(try milestones.completed("go, close", shape) == "GO-LIVE, M/1")
    #expect(try milestones.completed("\"go\", m/1, nowhere", shape) == "go, M/1, nowhere")
  }
}

extension Path {
  fileprivate static let roadblocks = Path.project + "roadblocks"
}
