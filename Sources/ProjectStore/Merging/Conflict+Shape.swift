import JSONText
public import Programme

extension Conflict {
  /// What may stand in the field, for a value that a person types; `nil` for whole records and members that no version
  /// knows.
  public func shape(in project: Project) -> FieldShape? {
    guard !isAboutRecord, let address = address(in: project) else { return nil }
    return Project.description(of: field, along: address.parts[...])?.shape
  }
}
