import Programme
public import Records

extension ProjectStore {
  /// Makes an edit, notes it for undo, and keeps or saves it.
  ///
  /// - Parameter author: who makes it, where that is not whom the options name.
  /// - Throws: an error with `isRefusal`, and nothing has changed; or why saving failed, and then the edit stands in
  ///   memory, `state` is `.unsaved`, and `save(at:)` tries again.
  public func perform(_ edit: Edit, at moment: Instant, by author: String? = nil) throws(StoreError) {
    try refuseReadOnly()
    let before = document
    guard try edit.applyGuarded(to: &document.project, path: path) else {
      throw .edit(.nothingToChange(edit.title))
    }
    // Proving that the file can be read back costs what the file is long. A screen's key does not wait for that: the
    // save proves it before it writes, and says so if the last change has to be undone.
    if mailbox == nil {
      do throws(StoreError) { _ = try document.printed() } catch {
        document = before
        if case .wouldNotReadBack(let path, let detail) = error { throw .wouldSpoil(path: path, detail: detail) }
        throw error
      }
    }
    history.record(edit)
    try keep(.edit, edit, at: moment, by: author)
  }

  /// Takes back the last edit, of this session or an earlier one, keeps or saves that, and answers it; `nil` if there
  /// is none.
  ///
  /// - Throws: as `perform`; `disputed` while the edit waits in a conflict; `overtaken` if somebody else changed the
  ///   same field since, and then the edit is passed over: the next call takes back the one before it.
  @discardableResult
  public func undo(at moment: Instant) throws(StoreError) -> Edit? {
    try refuseReadOnly()
    recallEarlier()
    guard let edit = history.done.last else { return nil }
    if let conflict = edit.changes.lazy.compactMap(project.dispute).first {
      throw .disputed(path: path, edit: edit.title, place: conflict.place)
    }
    do throws(StoreError) { _ = try edit.inverse.applyGuarded(to: &document.project, path: path) } catch {
      history.passOver()
      throw overtaken(edit, error)
    }
    history.stepBack()
    try keep(.undo, edit.inverse, at: moment)
    return edit
  }

  /// Makes the edit again that was taken back last, keeps or saves that, and answers it; `nil` if there is none.
  ///
  /// - Throws: as `undo`.
  @discardableResult
  public func redo(at moment: Instant) throws(StoreError) -> Edit? {
    try refuseReadOnly()
    guard let edit = history.undone.last else { return nil }
    do throws(StoreError) { _ = try edit.applyGuarded(to: &document.project, path: path) } catch {
      history.passOverUndone()
      throw overtaken(edit, error)
    }
    history.stepForward()
    try keep(.redo, edit, at: moment)
    return edit
  }

  /// Why an edit was passed over.
  private func overtaken(_ edit: Edit, _ error: StoreError) -> StoreError {
    let reason =
      switch error {
      case .outdated(_, let conflicts): "it was changed since: \(StoreError.listed(conflicts))"
      default: error.description
      }
    return .overtaken(path: path, edit: edit.title, reason: reason)
  }

  func refuseReadOnly() throws(StoreError) {
    if case .readOnly(let reason) = state { throw .readOnly(path: path, reason: reason) }
  }

  /// Where nothing of this session can be taken back, finds the last edit of earlier ones that still can.
  func recallEarlier() {
    while history.done.isEmpty, let edit = earlier.popLast() {
      var probe = project
      if (try? edit.inverse.applyGuarded(to: &probe, path: path)) == true { history.recall(edit) }
    }
  }

  /// Puts a change that was made into the journal and asks for a save; where that cannot be, saves at once.
  private func keep(
    _ kind: JournalEntry.Kind, _ edit: Edit, at moment: Instant, by author: String? = nil
  ) throws(StoreError) {
    latest = moment
    guard keeper != nil else { return try save(at: moment) }
    let author = author ?? options.author()
    guard mailbox != nil else {
      keeper?.note(kind, edit, at: moment, by: author, base: document.baseHash())
      return try save(at: moment)
    }
    guard keeper?.keep(kind, edit, at: moment, by: author, base: document.baseHash()) == true else {
      return try save(at: moment)
    }
    switch state {
    case .kept, .unsaved: break
    case .saved, .readOnly: state = .kept(since: moment)
    }
    askForSave()
  }
}
