import Glibc
import Testing

extension InATerminal {
  @Suite("Files and folders") struct FilesTests {
    @Test("a broken file opens as a diagnostic with its place, is not written, and r shows it once it is mended")
    func broken() throws {
      let project = try ExampleProject()
      // A comma too many, as a hand leaves it behind.
      let broken = project.original.replacing("\"version\": 1,", with: "\"version\": 1,,")
      try #require(broken != project.original)
      try project.folder.write(broken, to: project.name)
      let window = try TerminalWindow(in: project.folder)
      try window.open(project.name, showing: "cannot be shown")
      let screen = try window.screen()
      #expect(screen.shows("\(project.name):3:"), "\(screen.text)")
      #expect(screen.shows("error"))
      for key in ["s", "n", "u", "Enter", "x"] { try window.press(key) }
      try window.press("r")
      try window.wait(for: "cannot be shown")
      #expect(project.text == broken)

      try project.folder.write(project.original, to: project.name)
      try window.press("r")
      try window.wait(for: ExampleProject.first)
      try window.press("q")
      try window.waitUntilLeft(0)
      try window.expectLeftAsBefore()
      #expect(project.text == project.original)
    }

    @Test(
      "a file that holds no project says so and is left alone",
      arguments: [
        ("empty.tandem.json", ""), ("list.tandem.json", "[]\n"), ("cut.tandem.json", "{\n  \"format\": \"tandem/pro"),
        ("number.tandem.json", "{ \"format\": \"tandem/project\", \"version\": 1, \"programme\": { \"name\": 7 } }\n"),
      ])
    func noProject(_ name: String, _ text: String) throws {
      let folder = try TemporaryFolder()
      try folder.write(text, to: name)
      let window = try TerminalWindow(in: folder)
      try window.start(name)
      try window.wait(until: "the file is named with a place") { $0.shows("\(name):1:") || $0.shows("to mend") }
      if try window.state("alternate_on") == "1" { try window.press("q") }
      try window.waitUntilLeft()
      try window.expectLeftAsBefore()
      #expect(folder.text(name) == text)
    }

    @Test("a path that leads nowhere, and a folder without projects, end with one clear message and status 1")
    func nothingThere() throws {
      let folder = try TemporaryFolder()
      try folder.write("", to: "folder/notes.txt")
      for path in ["missing.tandem.json", "folder"] {
        let window = try TerminalWindow(in: folder)
        try window.start(path)
        let screen = try window.waitUntilLeft(1)
        #expect(screen.shows(path), "\(screen.text)")
        try window.expectLeftAsBefore()
      }
    }

    /// A way in which a file cannot be written, by whoever owns it.
    enum Protection: String, CaseIterable, Sendable { case file, folder, both }

    @Test(
      "what may not be written is shown, and a change is either saved or said not to be", arguments: Protection.allCases
    )
    func protected(_ protection: Protection) throws {
      let project = try ExampleProject()
      if protection != .folder { unsafe chmod(project.folder.path("work/" + project.name), 0o444) }
      try project.folder.write(project.original, to: "work/" + project.name)
      if protection != .folder { unsafe chmod(project.folder.path("work/" + project.name), 0o444) }
      if protection != .file { unsafe chmod(project.folder.path("work"), 0o555) }
      let window = try TerminalWindow(in: project.folder)
      // The superuser may write anywhere, unless that right is given away.
      let prefix = geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-fowner --inh-caps=-dac_override,-fowner" : ""
      try window.open("work/" + project.name, showing: ExampleProject.first, prefix: prefix)
      try window.press("-")
      try window.wait(until: "it says what came of the change") { screen in
        let truth = screen.rows.suffix(2).joined().lowercased()
        let isSaved = project.folder.text("work/" + project.name) != project.original
        let admits = ["read-only", "not saved", "cannot", "may not", "permission"].contains { truth.contains($0) }
        return isSaved ? truth.contains("saved") && !truth.contains("not saved") : admits
      }
      if protection == .both { #expect(project.folder.text("work/" + project.name) == project.original) }
      try window.press("q")
      try window.wait(until: "it has left or asks") { screen in
        screen.shows("Not everything is saved") || screen.rows.contains { $0.hasPrefix("left ") }
      }
      if try window.state("alternate_on") == "1" { try window.press("l") }
      try window.waitUntilLeft()
      try window.expectLeftAsBefore()
    }

    @Test("a project behind a symbolic link is written where it is, and the link stays a link")
    func symbolicLink() throws {
      let project = try ExampleProject()
      unsafe symlink(project.name, project.folder.path("linked.tandem.json"))
      let window = try TerminalWindow(in: project.folder)
      try window.open("linked.tandem.json", showing: ExampleProject.first)
      try window.press("-")
      try window.wait(until: "the file behind the link holds the change") { _ in project.text != project.original }
      var status = stat()
      unsafe #expect(lstat(project.folder.path("linked.tandem.json"), &status) == 0)
      #expect(status.st_mode & S_IFMT == S_IFLNK)
      try window.press("u")
      try window.wait(until: "it is as it was") { _ in project.text == project.original }
    }

    @Test("a folder of projects lists them, opens the chosen one, and Escape comes back to the same row")
    func portfolio() throws {
      let folder = try TemporaryFolder()
      let text = try ExampleProject().original
      for name in ["Alder", "Birch", "Cedar"] {
        try folder.write(
          text.replacing("Waterways Licensing Programme", with: "\(name) Renewal"), to: "all/\(name).tandem.json")
      }
      try folder.write("{", to: "all/broken.tandem.json")
      let window = try TerminalWindow(in: folder)
      try window.open("all", showing: "Cedar Renewal")
      #expect(try window.screen().shows("broken"))
      try window.press("Down")
      try window.wait(until: "the second is selected") { $0.selectedRow.contains("Birch") }
      try window.press("Enter")
      try window.wait(for: ExampleProject.first)
      #expect(try window.screen().shows("Birch Renewal"))
      try window.press("Escape")
      try window.wait(until: "the list is back") { $0.shows("Cedar Renewal") && $0.selectedRow.contains("Birch") }
      try window.press("q")
      try window.waitUntilLeft(0)
    }

    @Test("without a path it opens the one project of the folder it stands in")
    func noPath() throws {
      let project = try ExampleProject()
      let window = try TerminalWindow(in: project.folder)
      try window.open("", showing: ExampleProject.first)
    }
  }
}
