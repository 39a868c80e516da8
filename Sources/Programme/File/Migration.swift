public import JSONText
import Records

/// How a file of one version of the format becomes one of the next.
///
/// A migration is a pure function over the JSON, so that what no version knows passes through it. There is one for each
/// version but the first; the reader runs them one after the other. A new version of the format adds its migration to
/// `ProjectFormat.current` and changes the field tables, and that is all.
public struct Migration: Sendable {
  /// The version of the files that it takes; what it returns has the next one.
  public let from: Int
  /// The project of the next version; the member `version` is set by the reader.
  public let migrate: @Sendable (JSONValue) throws(MigrationProblem) -> JSONValue

  /// Describes a migration.
  public init(from: Int, migrate: @escaping @Sendable (JSONValue) throws(MigrationProblem) -> JSONValue) {
    self.from = from
    self.migrate = migrate
  }
}

/// Why a project of an older version cannot become one of the next.
public struct MigrationProblem: Error, Equatable, Sendable {
  /// What is in the way, in one sentence.
  public let reason: String

  /// Gives the reason.
  public init(_ reason: String) { self.reason = reason }
}
