import Glibc
import Testing

extension InATerminal {
  @Suite("Keeping what was changed") struct KeepingTests {
    @Test("what was kept survives a kill, is brought back at the next start, and can still be undone")
    func killed() throws {
      let project = try ExampleProject()
      let first = try project.open()
      // A file that may not be written holds the save up, so that the edit is in the journal alone.
      unsafe chmod(project.folder.path(project.name), 0o444)
      try first.press("s")
      try first.wait(for: "withdrawn")
      try first.press("w")
      try first.wait(for: "you may not write")
      let process = try #require(Int32(project.folder.text("pid").prefix { $0.isNumber }))
      try first.send(SIGKILL)
      let window = try TerminalWindow(in: project.folder)
      try window.wait(until: "the program is gone") { _ in kill(process, 0) != 0 }
      #expect(project.text == project.original)
      unsafe chmod(project.folder.path(project.name), 0o644)

      try window.open(project.name, showing: "1 edit of the last session was brought back")
      try window.wait(until: "it is saved") { _ in project.text != project.original }
      try window.press("u")
      try window.wait(until: "the file is as it was") { _ in project.text == project.original }
      try window.press("q")
      try window.waitUntilLeft(0)
    }

    @Test("what another changes appears by itself, with who and what, and nothing is saved over")
    func another() throws {
      let project = try ExampleProject()
      let window = try project.open()
      let id = try #require(
        try project.lines(ofRoadblock: ExampleProject.second).text.split(separator: "\"").first { $0.hasPrefix("RB-") })
      let result = try Program.run(
        "roadblock", "update", project.name, String(id), "--status", "waiting", in: project.folder,
        environment: ["GIT_AUTHOR_NAME": "Ada"])
      #expect(result.status == 0)
      try window.wait(for: "Ada changed \(id) status: ")
      try window.press("-")
      try window.wait(for: "severity: ")
      try window.press("q")
      try window.waitUntilLeft(0)
      #expect(try project.lines(ofRoadblock: ExampleProject.second).text.contains("\"status\": \"waiting\""))
      #expect(try project.lines(ofRoadblock: ExampleProject.first).text.contains("\"severity\": \"high\""))
    }
  }
}
