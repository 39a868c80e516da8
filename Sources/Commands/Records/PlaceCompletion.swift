import ArgumentParser
import Programme
import ProjectStore

/// What a shell offers for places and fields, read from the project file on the command line.
///
/// The parser asks for them before there is a command, so that they see the disk itself and not a command's world.
enum PlaceCompletion {
  /// The places of the project that go on from what is typed, one step further.
  static let places: CompletionKind = .custom { words, _, typed in
    guard let project = project(in: words) else { return [] }
    let all = project.lists.flatMap { list in
      [list.address.description] + project.listed(in: list).map(\.words)
    }
    // Only the next step: a project has thousands of places.
    let depth = typed.split(separator: "/", omittingEmptySubsequences: false).count
    var seen: Set<String> = []
    return all.filter {
      $0.hasPrefix(typed) && $0.split(separator: "/").count <= depth + 1 && seen.insert($0).inserted
    }
  }

  /// The kinds of record.
  static let kinds: CompletionKind = .list(RecordKind.all.map(\.pattern))

  /// The fields of the record at the place on the command line.
  static let fields: CompletionKind = .custom { words, _, _ in
    guard let project = project(in: words) else { return [] }
    for word in words {
      guard let place = try? project.place(typed: word), let type = Project.recordType(in: place.list) else { continue }
      return type.fieldNames.map { "\($0)=" }
    }
    return []
  }

  private static func project(in words: [String]) -> Project? {
    for word in words where word.contains(".") {
      if let store = try? ProjectStore.open(word, readOnly: true, files: PosixFileSystem()) { return store.project }
    }
    return nil
  }
}

extension Record {
  fileprivate static var fieldNames: [String] { fields.filter { $0.shape.isTyped }.map(\.name) }
}
