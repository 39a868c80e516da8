import JSONText
import Programme
import Records
import System

extension DocumentState {
  /// Takes in a file that somebody else wrote, merged with the changes since *base*.
  mutating func absorb(_ whole: WholeFile) throws(StoreError) -> OutsideChange {
    let theirs: ProjectFile
    do throws(ProjectFileProblems) { theirs = try proven.reread(whole.bytes, format: format) } catch {
      throw .spoiltByOther(path: path, problems: error.problems, bytes: whole.bytes)
    }
    return try absorb(theirs, status: whole.status)
  }

  /// Takes in what somebody else made of the file, merged with the changes since *base*.
  ///
  /// What both changed differently becomes a conflict of the project, which is then to be saved like any change.
  /// - Throws: `newerByOther` where there are changes that this program cannot write into it.
  mutating func absorb(_ theirs: ProjectFile, status: FileStatus) throws(StoreError) -> OutsideChange {
    if theirs.isNewer, project != base.project {
      throw .newerByOther(path: path, version: theirs.project.version)
    }
    let merge = merge(with: theirs)
    let change = OutsideChange(theirs, over: self, conflicts: merge.conflicts)
    take(theirs, status: status, project: merge.merged)
    lastMerge = change
    return change
  }

  /// The project as it is now and somebody else's state of the file, brought together.
  func merge(with theirs: ProjectFile) -> Merge { Merge(base: base.project, mine: project, theirs: theirs.project) }

  /// Takes over what a save made of an earlier state, merged with the edits made since.
  ///
  /// - Parameter asked: the state that the save started from.
  mutating func adopt(_ result: DocumentState, madeOf asked: DocumentState) {
    let merge = Merge(base: asked.project, mine: project, theirs: result.project)
    let revisions = revision
    self = result
    lastMerge?.conflicts += merge.conflicts
    project = merge.merged
    // Whoever watches the number must see that the project changed, also where both sides had counted as far.
    revision = max(revision, revisions + 1)
  }
}
