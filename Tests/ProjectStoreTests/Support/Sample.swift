import Programme
import ProjectStore
import Records
import System
import TestSupport

/// A small project, written with a hand of its own: nothing of it may change but what an edit changes.
enum Sample {
  static let text = """
    {
      "format": "tandem/project", "version": 1,
      "programme": {
        "id": "programme",
        "name": "Road register",
        "milestones": [
          { "id": "M-1", "title": "Pilot",   "baseline": "2026-10-01" }
        ],
        "finance": { "currency": "GBP", "unit": "m",   "wholeLife": { "baseline": 12.10, "forecast": 13.0 } }
      },
      "roadblocks": [
        {
          "id": "RB-AAAA",
          "title": "No test environment",
          "side": "department",
          "severity": "high",
          "status": "open",
          "escalation": "team",
          "x-colour": "plum",
          "events": [
            { "at": "2026-09-01T09:00:00Z", "by": "programme manager", "change": "status", "to": "open" }
          ]
        },
        {
          "id": "RB-BBBB",
          "title": "Requirements \\u2013 unclear",
          "side": "partner",
          "severity": "low",
          "status": "open",
          "escalation": "team"
        }
      ],
      "house-style": [1.10,   2]
    }

    """

  static let moment = Instant(CalendarDate(dayNumber: 20_700), hour: 14, minute: 3)
  static let author = Authorship(name: "delivery lead", at: moment)

  /// Sets a roadblock's owner, with the event that belongs to it.
  static func owner(_ name: String, of id: String, in store: ProjectStore) throws -> Edit {
    try Edit.changing(Roadblock.self, at: .roadblock(ID(id)), in: store.project, by: author) { $0.owner = name }
  }

  /// Sets a roadblock's title, which leaves no event.
  static func title(_ title: String, of id: String, in store: ProjectStore) throws -> Edit {
    try Edit.changing(Roadblock.self, at: .roadblock(ID(id)), in: store.project, by: author) { $0.title = title }
  }

  /// Raises a roadblock.
  static func raising(_ id: String, in store: ProjectStore) throws -> Edit {
    var roadblock = Roadblock()
    roadblock.id = ID(id)
    roadblock.title = "Roadblock \(id)"
    return try Edit.adding(roadblock, to: .roadblocks, in: store.project, by: author)
  }

  /// Adds a partner with two accountabilities of one id, after which the file could not be read.
  static var spoiling: Edit {
    var accountability = Accountability()
    accountability.id = ID("A-1")
    accountability.text = "Run the pilot"
    var partner = Partner()
    partner.id = ID("P-1")
    partner.name = "Partner"
    partner.accountabilities = [accountability, accountability]
    return Edit(
      title: "two of one id",
      changes: [Change(Path.project + "partners", .insert(item: partner.encoded, at: 0))])
  }
}

extension ScratchFolder {
  /// A folder with one sample project, `roads.tandem.json`.
  static func withSample() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(Sample.text, to: Sample.name)
    return folder
  }

  /// Opens the sample.
  func open(readOnly: Bool = false, files: any FileSystem = PosixFileSystem()) throws -> ProjectStore {
    try ProjectStore.open(path(Sample.name), readOnly: readOnly, files: files)
  }
}

extension Sample {
  static let name = "roads.tandem.json"
}
