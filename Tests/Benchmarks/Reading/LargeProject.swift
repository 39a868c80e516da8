import FoundationEssentials
import JSONText
import Programme
import Records

/// The example programme with its roadblocks told over and over, until the file is as large as wanted.
enum LargeProject {
  static func write(to path: String, megabytes: Int) throws {
    var project = try ProjectFile.example(on: CalendarDate(dayNumber: 20_760)).project
    let bare = project.roadblocks
    let whole = project.encoded.printed().count
    project.roadblocks = []
    let size = whole - project.encoded.printed().count
    let copies = max(1, megabytes * 1_000_000 / max(1, size))
    project.roadblocks = (0..<copies).flatMap { copy in
      bare.map { roadblock in
        var roadblock = roadblock
        roadblock.id = ID("\(roadblock.id)-\(copy)")
        return roadblock
      }
    }
    let bytes = project.encoded.printed()
    try Data(bytes).write(to: URL(filePath: path))
    print("\(path): \(bytes.count / 1_000_000) MB, \(project.roadblocks.count) roadblocks")
  }
}
