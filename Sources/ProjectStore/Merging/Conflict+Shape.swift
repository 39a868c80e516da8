import JSONText
public import Programme
public import Records

extension Conflict {
  /// Whether what stood before can stand again: not where both sides added what has to be there, nor of a whole record.
  public func canBeAsBefore(in project: Project) -> Bool {
    guard !isAboutRecord else { return false }
    return base != nil || !(path(in: project).map { Project.requires($0 + field) } ?? false)
  }

  /// What may stand in the field, for a value that a person types; `nil` for whole records and members that no version
  /// knows.
  public func shape(in project: Project) -> FieldShape? {
    guard !isAboutRecord, let record = path(in: project) else { return nil }
    return Project.description(of: record + field)?.shape
  }
}
