import JSONText
import Programme
import Records
import TestSupport
import Testing

/// What a change of one record does to the lines of the file, as `git diff` would show it.
@Suite struct DiffLaws {
  private static let lineStyles = TextStyle.all.filter { !$0.style.minified }

  @Test(arguments: lineStyles) func `a change of one roadblock's status touches only lines of that record`(
    style: TextStyle
  ) throws {
    for seed in 500..<520 {
      var random = RandomProject(seed: seed)
      let file = try ProjectFile.read(style.text(random.value()))
      guard !file.project.roadblocks.isEmpty else { continue }
      let index = random.below(file.project.roadblocks.count)
      let author = Authorship(name: "Dana", at: Instant(secondsSinceEpoch: 0))
      let roadblock = file.project.roadblocks[index]
      var project = file.project
      try Edit.changing(Roadblock.self, at: .roadblock(roadblock.id), in: project, by: author, note: "why") {
        $0.status = roadblock.status == .open ? .waiting : .open
      }.apply(to: &project)
      let (old, new) = (lines(file.document.bytes), lines(file.printed(project)))
      let same = zip(old, new).prefix { $0 == $1 }.count
      let sameAtEnd = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
      let node = try #require(file.document.root["roadblocks"]?.elements.dropFirst(index).first { _ in true })
      let places = JSONLines(file.document.bytes)
      let first = places.position(of: node.range.lowerBound).line - 1
      let last = places.position(of: node.range.upperBound - 1).line - 1
      #expect(same >= first, "seed \(seed)")
      #expect(old.count - sameAtEnd <= last + 1, "seed \(seed)")
      #expect(try ProjectFile.read(file.printed(project)).project == project)
    }
  }

  @Test(arguments: lineStyles) func `a change of one word changes one line, and back again leaves no trace`(
    style: TextStyle
  ) throws {
    let file = try ProjectFile.read(
      style.text(Project.example(on: CalendarDate(dayNumber: 20_760)).encoded))
    for index in [0, 7, file.project.roadblocks.count - 1] {
      var project = file.project
      project.roadblocks[index].severity = project.roadblocks[index].severity == .low ? .high : .low
      let printed = file.printed(project)
      let (old, new) = (lines(file.document.bytes), lines(printed))
      #expect(old.count == new.count)
      #expect(zip(old, new).count { $0 != $1 } == 1)
      #expect(try ProjectFile.read(printed).printed(file.project) == file.document.bytes)
    }
  }

  @Test func `members that nobody knows survive every edit of their record and of others`() throws {
    for seed in 600..<630 {
      var random = RandomProject(seed: seed)
      let value = random.value()
      let file = try ProjectFile.read(TextStyle.all[seed % TextStyle.all.count].text(value))
      var project = file.project
      // Every record of the example takes part: each unknown member is counted before and after.
      project.programme.summary += " more"
      for index in project.partners.indices { project.partners[index].purpose += " more" }
      for index in project.roadblocks.indices { project.roadblocks[index].owner += " more" }
      project.settings = project.settings ?? Settings()
      let again = try ProjectFile.read(file.printed(project)).project
      #expect(again == project)
      #expect(unknownMembers(again.encoded) == unknownMembers(value), "seed \(seed)")
    }
  }

  /// The unknown members of all records by name and text, sorted.
  private func unknownMembers(_ project: JSONValue) -> [String] {
    var found: [String] = []
    func walk(_ value: JSONValue, _ shape: FieldShape) {
      switch (shape, value) {
      case (.record(let noun), .object(let members)):
        let table = FieldTable.of(noun)
        for member in members {
          if let field = table.fields.first(where: { $0.name == member.name }) {
            walk(member.value, field.shape)
          } else {
            found.append(member.name + String(decoding: member.value.printed(.compact), as: UTF8.self))
          }
        }
      case (.list(let element), .array(let elements)):
        for value in elements { walk(value, element) }
      default: break
      }
    }
    walk(project, .record("project"))
    return found.sorted()
  }

  private func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}
