public import JSONText
public import Programme
import Records

extension Project {
  /// The project that a JSON value stands for.
  public init(_ value: JSONValue) throws { self = try ProjectFile.read(value.printed(.compact)).project }
}

/// A text of which the program could be asked to read a project.
public func read(_ text: String) throws(ProjectFileProblems) -> ProjectFile { try ProjectFile.read(Array(text.utf8)) }
