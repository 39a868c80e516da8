import JSONText
import Records

/// A version of the format with the ways that lead to it from older ones.
public struct ProjectFormat: Sendable {
  /// The version that is read without a migration, and written.
  public let version: Int
  /// The migrations, one for each older version that is still read.
  public let migrations: [Migration]

  /// Describes a format; tests give it migrations of their own.
  public init(version: Int, migrations: [Migration]) {
    self.version = version
    self.migrations = migrations
  }

  /// The format of this program.
  ///
  /// Its first version has nothing to migrate from.
  public static let current = ProjectFormat(version: 1, migrations: [])

  /// The text of an older version as one of this; `nil` where nothing is to be done.
  ///
  /// The parts that no migration changes keep their bytes.
  func migrated(_ document: JSONDocument) throws(MigrationProblem) -> JSONDocument? {
    guard let from = document.root["version"]?.integer, (1..<version).contains(from) else { return nil }
    var value = document.root.value
    for step in from..<version {
      guard let migration = migrations.first(where: { $0.from == step }) else {
        throw MigrationProblem("nothing leads from version \(step) of the format to version \(step + 1)")
      }
      value = try migration.migrate(value)
      guard case .object(var members) = value else { throw MigrationProblem("version \(step) became no project") }
      members.removeAll { $0.name == "version" }
      let place = members.firstIndex { $0.name == "format" }.map { $0 + 1 } ?? 0
      members.insert(JSONMember("version", .number(String(step + 1))), at: place)
      value = .object(members)
    }
    guard let migrated = JSONDocument.read(document.revised(by: .value(value))).document else {
      throw MigrationProblem("what became of it is no JSON that can be read")
    }
    return migrated
  }
}
