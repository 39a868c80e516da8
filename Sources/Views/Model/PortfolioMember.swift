public import Insight
public import Programme
import Records

/// One programme of a folder: what is judged about it, or why it cannot be read.
public struct PortfolioMember: Sendable {
  /// What came of reading the file.
  public enum Outcome: Sendable {
    /// The programme and what is judged about it.
    case read(Project, Insight)
    /// Why it could not be read, in a sentence.
    case failed(String)
  }

  /// The file.
  public let path: String
  /// What came of reading it.
  public let outcome: Outcome

  /// Makes a member.
  public init(path: String, _ outcome: Outcome) {
    self.path = path
    self.outcome = outcome
  }
}
