import JSONText
import Programme
import Records
import TestSupport
import Testing

/// Reading a text by what it has in common with a file must give what reading it alone gives: this is how a save proves
/// that what it writes is the project, so it may not be easier to please.
@Suite struct RereadingLaws {
  /// Rereads a text, and compares everything that comes of it with a reading from the start.
  @discardableResult
  private func reread(_ file: ProjectFile, _ bytes: [UInt8], _ comment: Comment) -> ProjectFile? {
    let again = Result { () throws(ProjectFileProblems) in try file.reread(bytes) }
    let whole = Result { () throws(ProjectFileProblems) in try ProjectFile.read(bytes) }
    switch (again, whole) {
    case (.success(let again), .success(let whole)):
      #expect(again.project == whole.project, comment)
      #expect(again.document.root.value == whole.document.root.value, comment)
      #expect(again.source == whole.source, comment)
      #expect(again.problems == whole.problems, comment)
      #expect(again.isNewer == whole.isNewer, comment)
      return again
    case (.failure(let one), .failure(let other)): #expect(one == other, comment)
    default: Issue.record("\(comment): \(again) instead of \(whole)")
    }
    return nil
  }

  @Test(arguments: TextStyle.all) func `edits are reread as they are read, one after the other`(style: TextStyle) throws
  {
    for seed in 300..<315 {
      var random = RandomProject(seed: seed)
      var value = random.value()
      let origin = try ProjectFile.read(style.text(value))
      var proven = origin
      for step in 0..<6 {
        value = random.changed(value)
        let new = try Project(value)
        let again = try #require(reread(proven, origin.printed(new), "seed \(seed), step \(step)"))
        #expect(again.project == new)
        proven = again
      }
      reread(proven, origin.document.bytes, "seed \(seed), back")
    }
  }

  @Test(arguments: TextStyle.all) func `a printer that loses or spoils something is found out as by a whole reading`(
    style: TextStyle
  ) throws {
    for seed in 400..<415 {
      var random = RandomProject(seed: seed)
      let value = random.value()
      let file = try ProjectFile.read(style.text(value))
      for step in 0..<12 {
        let comment: Comment = "seed \(seed), step \(step)"
        reread(file, style.text(random.faulty(value)), comment)
        var spoilt = file.document.bytes
        let at = random.below(spoilt.count)
        switch random.below(3) {
        case 0: spoilt[at] = random.pick(Array("{}[]\",:019aé\\ ".utf8))
        case 1: spoilt.removeSubrange(at..<min(spoilt.count, at + random.below(60)))
        default: spoilt.insert(contentsOf: spoilt[at..<min(spoilt.count, at + random.below(60))], at: at)
        }
        if let other = reread(file, spoilt, comment) { reread(other, file.document.bytes, comment) }
      }
    }
  }

  @Test func `what there is to say of records that stay is said again`() throws {
    let text = Project.harbourText.replacing("\"programme\": {", with: "\"programme\": {\"teem\": 1, ")
    for text in [text, Project.harbourText] {
      let file = try ProjectFile.read(Array(text.utf8))
      #expect(file.problems.contains { $0.code == "unknown-member" } == (text != Project.harbourText))
      for (part, other) in [
        ("Harbour", "Port"), ("\"version\": 1", "\"version\": 99"), ("\"team\"", "\"taem\""), ("\"ASH\"", "\"ASCH\""),
        ("tandem/project", "tandem/projects"), ("\"FAIRER\"", "\"FASTER\""),
      ] { reread(file, Array(text.replacing(part, with: other).utf8), "\(part) → \(other)") }
    }
  }
}
