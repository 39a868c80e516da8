extension Project {
  /// The record at a path, or the one that counts there while the list has none of its own: a standard dimension.
  public func countingRecord(at path: Path) -> (any Record)? {
    if let present = record(at: path) { return present }
    guard case .id(let id)? = path.last, records(in: path.list).isEmpty else { return nil }
    return Project.recordType(at: path.list)?.standard.first { $0.identity == id }
  }
}

extension Path {
  /// The list whose records fields of that reference refer to by their id.
  static func referred(_ name: String) -> Path { (name == "partners" ? .project : .programme) + name }
}
