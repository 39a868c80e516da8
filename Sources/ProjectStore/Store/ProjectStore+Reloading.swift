import JSONText
import Programme

extension ProjectStore {
  /// Reads the file again and shows what somebody else changed, with unsaved edits made again on top.
  ///
  /// The file is told from what is known by its bytes, not by its time. A read-only project looks again whether it
  /// may now be written.
  /// - Parameter discardingUnsaved: whether to give up unsaved edits, and with them what could be undone.
  /// - Throws: why it cannot be read, or what both sides changed; the project is then as it was.
  @discardableResult
  public func reload(discardingUnsaved: Bool = false) throws(StoreError) -> ReloadOutcome {
    let resolved: String
    let whole: WholeFile
    do throws(StoreError) {
      resolved = try files.resolved(path)
      whole = try files.readWhole(resolved, named: path)
    } catch .notFound {
      throw .vanished(path: path)
    }
    if discardingUnsaved {
      let file = try ProjectFile.named(path, whole.bytes)
      let edit = Edit("changed outside", from: project, to: file.project)
      resolvedPath = resolved
      take(file, status: whole.status, project: file.project)
      history = EditHistory()
      settle()
      return edit.isEmpty ? .unchanged : .changed(OutsideChange(edit: edit, ownChanges: 0))
    }
    resolvedPath = resolved
    guard whole.bytes != base.bytes else {
      base.status = whole.status
      settle()
      return .unchanged
    }
    let change = try absorb(whole)
    settle()
    return .changed(change)
  }

  /// Takes in a file that somebody else wrote, with the changes since *base* made again on top.
  @discardableResult
  func absorb(_ whole: WholeFile) throws(StoreError) -> OutsideChange {
    let theirs: ProjectFile
    do throws(ProjectFileProblems) { theirs = try ProjectFile.read(whole.bytes) } catch {
      throw .spoiltByOther(path: path, problems: error.problems, bytes: whole.bytes)
    }
    let (merged, own) = try merged(with: theirs)
    if theirs.isNewer, own > 0 { throw .newerByOther(path: path, version: theirs.project.version) }
    let change = OutsideChange(
      edit: Edit("changed outside", from: base.project, to: theirs.project), ownChanges: own)
    take(theirs, status: whole.status, project: merged)
    lastMerge = change
    return change
  }

  /// Their project with the changes since *base* made again on top, and how many there were.
  func merged(with theirs: ProjectFile) throws(StoreError) -> (project: Project, ownChanges: Int) {
    let own = Edit("", from: base.project, to: project)
    let again = Reapplication(own.changes, on: theirs.project, madeOn: base.project)
    guard again.conflicts.isEmpty else { throw .changedByOther(path: path, conflicts: again.conflicts) }
    var merged = theirs.project
    do throws(EditProblem) { try Edit(title: "", changes: again.changes).apply(to: &merged) } catch {
      throw .unmergeable(path: path, problem: error)
    }
    return (merged, own.changes.count)
  }

  private func take(_ file: ProjectFile, status: FileStatus, project: Project) {
    origin = file
    base = KnownFile(bytes: file.document.bytes, project: file.project, status: status)
    isBaseDurable = true
    problems = file.problems
    self.project = project
  }

  /// Says again, after reading, how the file and the project stand.
  private func settle() {
    if let reason = readOnlyReason(), !hasUnsavedChanges {
      state = .readOnly(reason)
    } else if !hasUnsavedChanges {
      if case .saved = state { return }
      state = .saved(at: nil)
    }
  }
}
