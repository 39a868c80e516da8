public import JSONText
public import Programme
public import Records

extension Conflict {
  /// The record that the conflict is about; `nil` where it is no longer in the project.
  public func path(in project: Project) -> Path? { project.path(printed: record) }

  /// Whether it is about a whole record, which one side removed and the other changed.
  public var isAboutRecord: Bool { field.isEmpty }

  /// What it is about: `roadblocks/RB-7K2M status`.
  public var place: String {
    if field.isEmpty { return record }
    return record.isEmpty ? field : "\(record) \(field)"
  }

  /// A value of it in one line of words; absent is "nothing", a whole record that is absent "removed".
  public func words(_ value: JSONValue?) -> String {
    guard let value else { return isAboutRecord ? "removed" : "nothing" }
    if isAboutRecord, case .object(let members) = value {
      let name = members.first { ["title", "name", "text"].contains($0.name) }?.value.words
      return name.map { "kept: \($0)" } ?? "kept"
    }
    return value.words
  }
}
