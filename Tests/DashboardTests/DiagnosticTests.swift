import JSONText
import Programme
import ProjectStore
import Records
import Terminal
import TestSupport
import Testing

@testable import Dashboard

@Suite struct DiagnosticTests {
  static let broken = "{\n  \"format\": \"tandem/project\",\n  \"version\": 1,\n  \"programme\": { \"name\": 3 },\n}\n"

  /// The same text with its two faults mended.
  static let mended =
    "{\n  \"format\": \"tandem/project\",\n  \"version\": 1,\n  \"programme\": { \"id\": \"a\", \"name\": \"A\" }\n}\n"

  @Test func `a broken file opens as a page that says what is wrong, where, and what to do`() throws {
    let scene = try Scene(files: ["a.tandem.json": Self.broken], opening: "a.tandem.json", width: 120, height: 40)
    #expect(scene.session.contexts.first == .diagnostic)
    #expect(scene.text.contains("This file cannot be shown"))
    #expect(scene.text.contains("a.tandem.json:"))
    #expect(scene.text.contains(": error: "))
    #expect(scene.text.contains("press r to read it again"))
  }

  @Test(arguments: [
    "", "{", "[]", "{\"format\": \"tandem/project\"}", "<<<<<<< HEAD\n", "\u{1B}[2J",
    String(repeating: "[", count: 500),
  ])
  func `no key ever writes to a broken file`(text: String) throws {
    let scene = try Scene(files: ["a.tandem.json": text], opening: "a.tandem.json")
    for command in CommandTable.all {
      for key in command.keys where key != .control("z") {
        scene.press(key, .character("x"), .enter, .escape)
        scene.session.handle(.paste("q\n"))
        #expect(scene.session.open == nil)
      }
    }
    scene.session.handle(.signal(.terminate))
    #expect(try TestFile.text(scene.path) == text)
    #expect(scene.folder.names == ["a.tandem.json"])
    #expect(scene.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func `r opens the file once it is mended, and shows the next fault until then`() throws {
    let scene = try Scene(files: ["a.tandem.json": Self.broken], opening: "a.tandem.json")
    scene.type("r")
    #expect(scene.session.open == nil)
    try TestFile.write("[", to: scene.path)
    scene.type("r")
    #expect(scene.session.open == nil && scene.text.contains("a.tandem.json:1:"))
    try TestFile.write(Self.mended, to: scene.path)
    scene.type("r")
    #expect(scene.session.open != nil)
    #expect(scene.text.contains("Nothing is in the way."))
    #expect(try TestFile.text(scene.path) == Self.mended)
  }

  @Test func `a long list of problems scrolls to the way out`() throws {
    let scene = try Scene(files: ["a.tandem.json": Self.broken], opening: "a.tandem.json", width: 40, height: 10)
    scene.type("G")
    #expect(scene.text.contains("it again."))
    scene.type("g")
    #expect(!scene.text.contains("it again."))
  }

  @Test func `a file with references to nowhere opens and says what is to mend`() throws {
    var project = Project(name: "Lighthouse automation")
    var roadblock = Roadblock()
    roadblock.id = ID("RB-2222")
    roadblock.title = "No crane"
    roadblock.partner = ID("NOBODY")
    project.roadblocks = [roadblock]
    let text = String(decoding: project.encoded.printed(.file), as: UTF8.self)
    let scene = try Scene(files: ["a.tandem.json": text], opening: "")
    scene.press(.enter)
    #expect(scene.session.open != nil)
    #expect(scene.notice?.hasPrefix("1 to mend: there is no partner “NOBODY”") == true)
  }
}
