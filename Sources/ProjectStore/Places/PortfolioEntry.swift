public import Programme
import Records

/// One project file of a folder: the project, or why it cannot be read.
public struct PortfolioEntry: Equatable, Sendable {
  /// The path: the folder as it was given, and the name.
  public let path: String
  /// The project, or why there is none.
  public let outcome: Result<Project, StoreError>

  /// The project, if it could be read.
  public var project: Project? { try? outcome.get() }

  /// Why the project could not be read, if so.
  public var problem: StoreError? { if case .failure(let error) = outcome { error } else { nil } }
}
