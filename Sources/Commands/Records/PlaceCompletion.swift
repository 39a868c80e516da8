import ArgumentParser
import Programme
import ProjectStore
import Records
import Views
import System

/// What a shell offers for places and fields, read from the project file on the command line.
///
/// The parser asks for them before there is a command, so that they see the disk itself and not a command's environment.
enum PlaceCompletion {
  /// The places of the project that go on from what is typed, one step further.
  static let places: CompletionKind = .custom { words, _, typed in
    guard let project = project(in: words) else { return [] }
    let all = project.lists.flatMap { list in
      [list.description] + project.listed(in: list).map(\.words)
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
      guard let place = try? project.path(typed: word), let type = Project.recordType(at: place) else { continue }
      return type.fieldNames.map { "\($0)=" }
    }
    return []
  }

  /// The ids of the roadblocks of the project.
  static let roadblocks: CompletionKind = ids { $0.roadblocks.map(\.id.text) }

  /// The ids of the partners of the project.
  static let partners: CompletionKind = ids { $0.partners.map(\.id.text) }

  /// The ids of the milestones of the project.
  static let milestones: CompletionKind = ids { $0.programme.milestones.map(\.id.text) }

  /// The ids of what the pane on the command line shows one of.
  static let shown: CompletionKind = .custom { words, _, _ in
    guard let project = project(in: words) else { return [] }
    let isRoadblock = words.contains(PaneName.roadblock.rawValue)
    return isRoadblock ? project.roadblocks.map(\.id.text) : project.partners.map(\.id.text)
  }

  private static func ids(_ ids: @escaping @Sendable (Project) -> [String]) -> CompletionKind {
    .custom { words, _, _ in project(in: words).map(ids) ?? [] }
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
