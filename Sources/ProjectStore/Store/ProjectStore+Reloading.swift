import JSONText
import Programme
import Records
import System

extension ProjectStore {
  /// Reads the file again and shows what somebody else changed, with unsaved edits made again on top.
  ///
  /// The file is told from what is known by its bytes, not by its time. A read-only project looks again whether it
  /// may now be written.
  /// - Parameter discardingUnsaved: whether to give up unsaved edits, and with them what could be undone.
  /// - Throws: why it cannot be read, or what both sides changed; the project is then as it was.
  @discardableResult
  public func reload(discardingUnsaved: Bool = false) throws(StoreError) -> ReloadOutcome {
    quiesce(at: latest)
    defer {
      mailbox?.know(document.baseHash())
      if mailbox != nil, hasUnsavedChanges { askForSave() }
    }
    let resolved: String
    let whole: WholeFile
    do throws(StoreError) {
      resolved = try files.resolved(path)
      if !isReadOnlyWish { _ = try InterruptedWrite(target: resolved, shown: path, files: files).complete() }
      whole = try files.readWhole(resolved, named: path)
    } catch .notFound {
      throw .vanished(path: path)
    }
    if discardingUnsaved {
      let file = try ProjectFile.named(path, whole.bytes, options.format)
      let edit = Edit("changed outside", from: project, to: file.project)
      document.resolvedPath = resolved
      document.take(file, status: whole.status, project: file.project)
      history = EditHistory()
      keeper?.setAside()
      settle()
      return edit.isEmpty ? .unchanged : .changed(OutsideChange(edit: edit, in: file.project))
    }
    document.resolvedPath = resolved
    guard whole.bytes != document.base.bytes else {
      document.base.status = whole.status
      settle()
      return .unchanged
    }
    let change = try document.absorb(whole)
    settle()
    return .changed(change)
  }

  /// Says again, after reading, how the file and the project stand.
  func settle() {
    fileProblem = nil
    if let reason = readOnlyReason(), !hasUnsavedChanges {
      state = .readOnly(reason)
    } else if !hasUnsavedChanges {
      if case .saved = state { return }
      state = .saved(at: nil)
    }
  }
}
