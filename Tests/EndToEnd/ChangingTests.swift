import Testing

extension InATerminal {
  @Suite("Changing roadblocks") struct ChangingTests {
    /// Waits until the record of a roadblock holds a text.
    private func expectRecord(
      _ project: ExampleProject, _ window: TerminalWindow, _ title: String = ExampleProject.first, holds text: String
    ) throws {
      try window.wait(until: "the file holds \(text)") { _ in
        (try? project.lines(ofRoadblock: title))?.text.contains(text) == true
      }
    }

    /// Takes everything back and expects the file as it was, byte for byte.
    private func expectUndone(_ project: ExampleProject, _ window: TerminalWindow) throws {
      try window.press("u")
      try window.wait(until: "the file is as it was") { _ in project.text == project.original }
      try window.press("q")
      try window.waitUntilLeft(0)
      #expect(project.text == project.original)
    }

    @Test("s and one letter write the status and an event to that record's lines alone, and u takes back every byte")
    func status() throws {
      let project = try ExampleProject()
      let git = { (words: [String]) in
        try Subprocess.run(
          ["git", "-c", "user.name=Tester", "-c", "user.email=tester@localhost"] + words,
          environment: Program.environment(in: project.folder), in: project.folder.path)
      }
      _ = try git(["init", "-q"])
      _ = try git(["add", project.name])
      #expect(try git(["commit", "-q", "-m", "Begin"]).status == 0)

      let window = try project.open()
      try window.press("s")
      try window.wait(for: "withdrawn")
      try window.press("w")
      try expectRecord(project, window, holds: "\"status\": \"waiting\"")
      try expectRecord(project, window, holds: "\"to\": \"waiting\"")
      try window.wait(for: "saved")
      try window.press("Escape")
      try window.wait(until: "the list shows it") { $0.selectedRow.contains("waiting") }

      let record = try project.lines(ofRoadblock: ExampleProject.first).numbers
      let diff = try git(["diff", "--unified=0", "--no-color"]).output.split(separator: "\n")
      let changed = try diff.filter { $0.hasPrefix("@@") }.flatMap { try Self.addedLines(of: $0) }
      #expect(!changed.isEmpty)
      #expect(changed.allSatisfy { record.contains($0) }, "lines \(changed) of a record at \(record)")
      #expect(diff.filter { $0.hasPrefix("-") && !$0.hasPrefix("---") }.count <= 2)
      try expectUndone(project, window)
    }

    /// The lines of the new file that a hunk `@@ -4661 +4661,7 @@` has to do with.
    private static func addedLines(of hunk: Substring) throws -> [Int] {
      guard let part = hunk.split(separator: " ").first(where: { $0.hasPrefix("+") }) else {
        throw Failure("no hunk: \(hunk)")
      }
      let numbers = part.dropFirst().split(separator: ",").compactMap { Int($0) }
      guard let start = numbers.first else { throw Failure("no hunk: \(hunk)") }
      return Array(start..<start + max(1, numbers.dropFirst().first ?? 1))
    }

    @Test("Tab adds a note to the status, and the note stands in the history")
    func note() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("s")
      try window.wait(for: "withdrawn")
      try window.press("w", "Tab")
      try window.wait(for: "Enter keeps the note")
      try window.type("asked the board again")
      try window.press("Enter")
      try expectRecord(project, window, holds: "\"note\": \"asked the board again\"")
      try expectRecord(project, window, holds: "\"status\": \"waiting\"")
      try window.waitUntilGone("withdrawn")
      try window.press("Enter")
      try window.wait(for: "asked the board again")
      try expectUndone(project, window)
    }

    @Test("n raises a roadblock that has a title, an id, a day and a history")
    func new() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("n")
      try window.wait(for: "New roadblock")
      try window.type("Nobody has the keys of the lock")
      try window.press("Enter")
      try expectRecord(project, window, "Nobody has the keys", holds: "\"raisedOn\": \"2026-11-23\"")
      try expectRecord(project, window, "Nobody has the keys", holds: "\"events\"")
      try window.wait(until: "it is selected") { $0.selectedRow.contains("Nobody has the") }
      try expectUndone(project, window)
    }

    @Test("e edits a field in a form")
    func edit() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("e")
      try window.wait(for: "Enter saves")
      try window.press("C-u")
      try window.type("Sign-off is late")
      try window.press("Enter")
      try expectRecord(project, window, "Sign-off is late", holds: "\"severity\": \"critical\"")
      try expectUndone(project, window)
    }

    @Test("a form keeps what is wrong from being saved, and says what is expected")
    func badInput() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("d")
      try window.wait(for: "due:")
      try window.press("C-u")
      try window.type("2026-02-30")
      try window.press("Enter")
      try window.wait(for: "2026-02-30")
      #expect(project.text == project.original)
      try window.press("Escape")
      try window.wait(for: "status")
      try window.press("q")
      try window.waitUntilLeft(0)
      #expect(project.text == project.original)
    }

    /// A key, what is typed for it, and what the record then holds.
    struct OneKey: Sendable, CustomTestStringConvertible {
      let key: String
      let typed: String?
      let member: String
      var testDescription: String { key }
    }

    @Test(
      "one key changes one field",
      arguments: [
        OneKey(key: "o", typed: "Wren Calloway", member: "\"owner\": \"Wren Calloway\""),
        OneKey(key: "d", typed: "+14", member: "\"dueOn\": \"2026-12-07\""),
        OneKey(key: "-", typed: nil, member: "\"severity\": \"high\""),
        OneKey(key: "^", typed: nil, member: "\"escalation\": \"portfolio\""),
      ])
    func oneKey(_ change: OneKey) throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press(change.key)
      if let typed = change.typed {
        try window.wait(until: "a line asks") { $0.rows.last?.contains(": ") == true && !$0.shows(" s status") }
        try window.press("C-u")
        try window.type(typed)
        try window.press("Enter")
      }
      try expectRecord(project, window, holds: change.member)
      try expectUndone(project, window)
    }

    @Test("Convention “undo”: + raises the severity, Ctrl-r makes again what u took back")
    func redo() throws {
      let project = try ExampleProject()
      let window = try project.open()
      try window.press("-")
      try expectRecord(project, window, holds: "\"severity\": \"high\"")
      try window.press("+")
      try expectRecord(project, window, holds: "\"severity\": \"critical\"")
      let both = project.text
      try window.press("u")
      try expectRecord(project, window, holds: "\"severity\": \"high\"")
      try window.press("C-r")
      try window.wait(until: "both changes stand again") { _ in project.text == both }
      try window.press("u")
      try expectRecord(project, window, holds: "\"severity\": \"high\"")
      try expectUndone(project, window)
    }
  }
}
