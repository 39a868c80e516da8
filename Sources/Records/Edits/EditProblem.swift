/// Why an edit cannot be made; nothing has changed then.
public enum EditProblem: Error, Equatable, Sendable {
  /// The record is not (or no longer) in the project.
  case noSuchRecord(Path)
  /// The record has no field of that name, or it is no list.
  case noSuchField(Path, String)
  /// The value does not fit the field.
  case badValue(String, String)
  /// The list has a record of that id already.
  case idTaken(String)
  /// The edit would change nothing.
  case nothingToChange(String)
  /// Other records refer to the one that is to be removed.
  case referredTo(String, [String])
}

extension EditProblem: CustomStringConvertible {
  /// One sentence: what is wrong and what to do.
  public var description: String {
    switch self {
    case .noSuchRecord(let path):
      "there is no record \(path) in this project; it may have been removed meanwhile: read the file again"
    case .noSuchField(let record, let field):
      "\(record == .project ? "a project" : record.description) has no field “\(field)” that can change so"
    case .badValue(let field, let why): "\(field): \(why)"
    case .idTaken(let id): "there is a record \(id) already; choose another id"
    case .nothingToChange(let what): "\(what): no change: already set"
    case .referredTo(let what, let references):
      "\(what) is referred to by \(references.prefix(5).joined(separator: ", "))"
        + (references.count > 5 ? " and \(references.count - 5) more" : "")
        + "; say whether these references are to be cleared, or taken along"
    }
  }
}
