import JSONText
import Programme

extension DocumentState {
  /// Takes in a file that somebody else wrote, with the changes since *base* made again on top.
  @discardableResult
  mutating func absorb(_ whole: WholeFile) throws(StoreError) -> OutsideChange {
    let theirs: ProjectFile
    do throws(ProjectFileProblems) { theirs = try ProjectFile.read(whole.bytes) } catch {
      throw .spoiltByOther(path: path, problems: error.problems, bytes: whole.bytes)
    }
    return try absorb(theirs, status: whole.status)
  }

  /// Takes in what somebody else made of the file, with the changes since *base* made again on top.
  mutating func absorb(_ theirs: ProjectFile, status: FileStatus) throws(StoreError) -> OutsideChange {
    let (merged, own) = try merged(with: theirs)
    if theirs.isNewer, own > 0 { throw .newerByOther(path: path, version: theirs.project.version) }
    let change = OutsideChange(
      edit: Edit("changed outside", from: base.project, to: theirs.project), ownChanges: own)
    take(theirs, status: status, project: merged)
    lastMerge = change
    return change
  }

  /// Their project with the changes since *base* made again on top, and how many there were.
  func merged(with theirs: ProjectFile) throws(StoreError) -> (project: Project, ownChanges: Int) {
    try merged(Edit("", from: base.project, to: project), madeOn: base.project, with: theirs.project)
  }

  /// A project with changes made again on it that were made on another state of it.
  func merged(
    _ own: Edit, madeOn base: Project, with theirs: Project
  ) throws(StoreError) -> (project: Project, ownChanges: Int) {
    let again = Reapplication(own.changes, on: theirs, madeOn: base)
    guard again.conflicts.isEmpty else { throw .changedByOther(path: path, conflicts: again.conflicts) }
    var merged = theirs
    do throws(EditProblem) { try Edit(title: "", changes: again.changes).apply(to: &merged) } catch {
      throw .unmergeable(path: path, problem: error)
    }
    return (merged, own.changes.count)
  }
}
