import JSONText
import Programme
import Records
import TestSupport
import Testing

/// Files of older versions are brought up to date by migrations, and lose nothing on the way.
@Suite struct MigrationTests {
  /// A format of which two versions lie behind it: the first called the programme's name its title, the second had the
  /// roadblocks under another name.
  private static let format = ProjectFormat(
    version: 3,
    migrations: [
      // The title of the programme is its name.
      Migration(from: 1) { project in
        project.renaming("title", to: "name", inside: "programme")
      },
      // Blockers are called roadblocks.
      Migration(from: 2) { project in
        project.renaming("blockers", to: "roadblocks", inside: nil)
      },
    ])

  private static let old = """
    {
      "format": "tandem/project",
      "version": 1,
      "x-kept": { "n": 1.10 },
      "programme": { "id": "p",   "title": "Riverside", "start": "2026-01-01", "y": null },
      "blockers": [
        { "id": "RB-7K2M", "title": "T", "z": "\\u00e9" }
      ]
    }
    """

  private func read(_ text: String, _ format: ProjectFormat = format) throws(ProjectFileProblems) -> ProjectFile {
    try ProjectFile.read(Array(text.utf8), format: format)
  }

  @Test func `an old file is read as a current one, its own bytes kept for a backup`() throws {
    let file = try read(Self.old)
    #expect(file.project.version == 3)
    #expect(file.project.programme.name == "Riverside")
    #expect(file.project.roadblocks.map(\.id.text) == ["RB-7K2M"])
    #expect(file.migrated?.version == 1)
    #expect(file.source == Array(Self.old.utf8))
    #expect(file.migrated?.backupName(of: "a.tandem.json") == "a.tandem.json.v1-backup")
    #expect(!file.isNewer)
  }

  @Test func `what no migration touches keeps its bytes`() throws {
    let text = String(decoding: try read(Self.old).document.bytes, as: UTF8.self)
    for piece in [#""x-kept": { "n": 1.10 }"#, #""id": "p",   "#, #""y": null"#, #""version": 3"#] {
      #expect(text.contains(piece), "\(text)")
    }
    let again = try read(text)
    #expect(again.migrated == nil)
    #expect(again.project == (try read(Self.old).project))
  }

  @Test func `a fault is told where it stands in the file, not in what became of it`() throws {
    let text = Self.old.replacing("2026-01-01", with: "2026-02-30")
    let error = #expect(throws: ProjectFileProblems.self) { try read(text) }
    let problem = try #require(error?.problems.first)
    #expect(problem.code == "no-such-date")
    #expect(problem.range.lowerBound == text.firstRange(of: "\"2026-02-30\"").map { text[..<$0.lowerBound].utf8.count })
  }

  @Test func `a version without a way to the current one is refused with its reason`() {
    let gap = ProjectFormat(version: 3, migrations: Array(Self.format.migrations.prefix(1)))
    let error = #expect(throws: ProjectFileProblems.self) { try read(Self.old, gap) }
    #expect(error?.problems.map(\.code) == ["cannot-migrate"])
    #expect(error?.problems.first?.message.contains("from version 2") == true)
    let failing = ProjectFormat(
      version: 2, migrations: [Migration(from: 1) { _ throws(MigrationProblem) in throw .init("no luck") }]
    )
    #expect(throws: ProjectFileProblems.self) { try read(Self.old, failing) }
  }

  @Test func `every older version of this program's format has its migration`() {
    let format = ProjectFormat.current
    #expect(format.migrations.map(\.from).sorted() == Array(1..<format.version))
  }

  @Test func `unknown members at every level survive changes at every level`() throws {
    let value = MigrationTests.marked(Project.example(on: CalendarDate(dayNumber: 20_760)).encoded, "project")
    let file = try ProjectFile.read(value.printed())
    var project = file.project
    project.programme.name += "!"
    project.programme.milestones[0].title += "!"
    project.partners[0].name += "!"
    project.partners[0].contract?.reference += "!"
    project.roadblocks[0].status = .withdrawn
    project.roadblocks[0].events.append(RoadblockEvent())
    project.roadblocks.swapAt(1, 2)
    let printed = String(decoding: file.printed(project), as: UTF8.self)
    let before = String(decoding: file.document.bytes, as: UTF8.self)
    #expect(printed != before)
    #expect(before.ranges(of: "\"x-mark\"").count > 400)
    #expect(printed.ranges(of: "\"x-mark\"").count == before.ranges(of: "\"x-mark\"").count)
    #expect(try ProjectFile.read(Array(printed.utf8)).project == project)
  }

  /// The record with a member that no version knows in it and in every record inside.
  private static func marked(_ record: JSONValue, _ noun: String) -> JSONValue {
    let table = FieldTable.of(noun)
    let members = (record.members ?? []).map { member in
      JSONMember(
        member.name,
        table.fields.first { $0.name == member.name }.map { marked(member.value, $0.shape) } ?? member.value)
    }
    return .object(members + [JSONMember("x-mark", .number("1.10"))])
  }

  private static func marked(_ value: JSONValue, _ shape: FieldShape) -> JSONValue {
    switch (shape, value) {
    case (.record(let noun), .object): marked(value, noun)
    case (.list(let element), .array(let elements)): .array(elements.map { marked($0, element) })
    default: value
    }
  }
}

extension JSONValue {
  /// The object with a member renamed, in it or in one of its members.
  fileprivate func renaming(_ name: String, to other: String, inside parent: String?) -> JSONValue {
    .object(
      (members ?? []).map { member in
        if let parent {
          return member.name == parent
            ? JSONMember(parent, member.value.renaming(name, to: other, inside: nil)) : member
        }
        return member.name == name ? JSONMember(other, member.value) : member
      })
  }
}
