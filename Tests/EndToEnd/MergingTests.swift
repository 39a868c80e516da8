import Testing

/// The real program as git's merge driver, between two clones of a real repository.
@Suite(
  "Merging through git",
  .enabled(
    if: (try? Subprocess.run(["git", "--version"]))?.status == 0, "git is not installed: apt-get install -y git"),
  .timeLimit(.minutes(10)))
struct MergingTests {
  /// What one person did, and the words that have to be in the merged file because of it.
  private struct Work {
    var notes: [String] = []
    var titles: [String] = []
    var owners: [String: String] = [:]
  }

  /// Draws from a seed: xorshift.
  private struct Dice {
    var state: UInt64
    mutating func below(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
  }

  private func roadblocks(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard let start = line.firstRange(of: "\"id\": \"RB-") else { return nil }
      return String(line[start.lowerBound...].dropFirst(7).prefix { $0 != "\"" })
    }
  }

  /// Makes random changes in a clone by the command line.
  private func work(_ clone: Clones.Clone, in clones: Clones, _ dice: inout Dice) throws -> Work {
    var work = Work()
    let ids = Array(roadblocks(clones.text(clone)).prefix(8))
    for step in 0..<5 {
      let mark = "\(clone.person) \(step) of \(dice.state)"
      let id = ids[dice.below(ids.count)]
      switch dice.below(4) {
      case 0:
        try clones.expectDone(clones.tandem(clone, "roadblock", "add", clones.name, "--title", mark))
        work.titles.append(mark)
      case 1:
        try clones.expectDone(clones.tandem(clone, "roadblock", "update", clones.name, id, "--owner", mark))
        work.owners[id] = mark
      case 2:
        let status = ["open", "waiting", "resolved", "in-progress"][dice.below(4)]
        try clones.expectDone(
          clones.tandem(clone, "roadblock", "update", clones.name, id, "--status", status, "--note", mark))
        work.notes.append(mark)
      default:
        try clones.expectDone(clones.tandem(clone, "roadblock", "update", clones.name, id, "--note", mark))
        work.notes.append(mark)
      }
    }
    return work
  }

  @Test("random work on both sides is all there after git merge, and the file parses", arguments: [1, 2, 3, 4, 5, 6])
  func random(seed: UInt64) throws {
    let clones = try Clones()
    var dice = Dice(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let done = [try work(clones.ours, in: clones, &dice), try work(clones.theirs, in: clones, &dice)]
    try clones.commit(clones.ours, "Ours")
    try clones.commit(clones.theirs, "Theirs")
    let merge = try clones.merge(clones.theirs, into: clones.ours)
    let text = clones.text(clones.ours)
    #expect(!text.contains("<<<<<<<"))
    let check = try clones.tandem(clones.ours, "check", clones.name)
    #expect(check.status == 0, "\(check.output)")
    for work in done {
      for note in work.notes { #expect(text.contains("\"note\": \"\(note)\""), "seed \(seed): \(note)") }
      for title in work.titles { #expect(text.contains("\"title\": \"\(title)\""), "seed \(seed): \(title)") }
      for (id, owner) in work.owners { #expect(text.contains("\"\(owner)\""), "seed \(seed): \(id) \(owner)") }
    }
    // git holds the file for unmerged exactly where something is left to decide.
    #expect((merge.status != 0) == text.contains("\"conflicts\""), "seed \(seed): \(merge.output)")
    try clones.commit(clones.ours, "Merged")
    try clones.expectDone(clones.merge(clones.ours, into: clones.theirs))
    #expect(clones.text(clones.theirs) == text)
  }

  @Test("without the driver git would leave markers; with it changes of neighbouring lines merge")
  func neighbouringLines() throws {
    let clones = try Clones()
    let id = try #require(roadblocks(clones.text(clones.ours)).first)
    for (clone, words) in [(clones.ours, ["--owner", "Ada"]), (clones.theirs, ["--due", "+9", "--severity", "low"])] {
      let update = [Program.path, "roadblock", "update", clones.name, id] + words
      try clones.expectDone(
        Subprocess.run(
          update, environment: Program.environment(in: clones.folder), in: clones.folder.path(clone.folder)))
      try clones.commit(clone, "Change")
    }
    let merge = try clones.merge(clones.theirs, into: clones.ours)
    #expect(merge.status == 0, "\(merge.output)")
    let shown = try clones.tandem(clones.ours, "diff", "HEAD^1:\(clones.name)", clones.name).output
    #expect(shown.contains("  Severity: ") && shown.contains("  Due: ") && !shown.contains("  Owner: "))
    let diff = try clones.git(clones.ours, "diff", "HEAD^1", "--", clones.name).output
    #expect(diff.contains("+Roadblocks › \(id) › Severity: low"))
  }
}

extension InATerminal {
  @Suite("Deciding conflicts") struct DecidingTests {
    @Test("a conflict that git merge left is decided on the screen, and the merge is committed")
    func decide() throws {
      let clones = try Clones()
      let id = "RB-PJ2R"
      for (clone, status) in [(clones.ours, "waiting"), (clones.theirs, "resolved")] {
        try clones.expectDone(clones.tandem(clone, "roadblock", "update", clones.name, id, "--status", status))
        try clones.commit(clone, "Change")
      }
      let merge = try clones.merge(clones.theirs, into: clones.ours)
      #expect(merge.status == 1)
      #expect(merge.output.contains("roadblocks/\(id) status: mine waiting, theirs resolved"))

      let window = try TerminalWindow(in: clones.folder)
      try window.open("ours/\(clones.name)", showing: "1 conflict to decide")
      try window.press("C")
      try window.wait(for: "Enter decides")
      try window.press("Enter")
      try window.wait(for: "another value")
      try window.press("t")
      try window.wait(for: "Nothing is left to decide")
      try window.wait(until: "the file has no conflict") { _ in !clones.text(clones.ours).contains("\"conflicts\"") }
      #expect(clones.text(clones.ours).contains("\"status\": \"resolved\""))
      try window.press("q")
      try window.waitUntilLeft(0)
      try clones.commit(clones.ours, "Merged")
      #expect(try clones.git(clones.ours, "status", "--porcelain").output.isEmpty)
      try clones.expectDone(clones.merge(clones.ours, into: clones.theirs))
    }
  }
}
