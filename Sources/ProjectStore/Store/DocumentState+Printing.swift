import JSONText
import Programme
import Records

extension DocumentState {
  /// The text of the project as it is now, proven to be read back as just that.
  mutating func printed() throws(StoreError) -> [UInt8] {
    if let prepared { return prepared }
    if project == origin.project { return origin.source }
    let text = origin.printed(project)
    let again: ProjectFile
    do throws(ProjectFileProblems) { again = try proven.reread(text, format: format) } catch {
      throw .wouldNotReadBack(path: path, detail: error.problems.first?.message ?? "it is empty")
    }
    guard again.project == project else {
      let lost =
        Edit("", from: again.project, to: project).changes.first.map(\.path.fieldOfRecord) ?? "unknown members"
      throw .wouldNotReadBack(path: path, detail: "it would lose \(lost)")
    }
    proven = again
    prepared = text
    return text
  }
}
