public import Programme

extension ProjectStore {
  /// Makes an edit, notes it for undo, and saves.
  ///
  /// - Throws: an error with `isRefusal`, and nothing has changed; or why saving failed, and then the edit stands in
  ///   memory, `state` is `.unsaved`, and `save(at:)` tries again.
  public func perform(_ edit: Edit, at moment: Instant) throws(StoreError) {
    try refuseReadOnly()
    let before = project
    guard try edit.applyGuarded(to: &project, path: path) else { throw .edit(.nothingToChange(edit.title)) }
    do throws(StoreError) { _ = try printed() } catch {
      project = before
      if case .wouldNotReadBack(let path, let detail) = error { throw .wouldSpoil(path: path, detail: detail) }
      throw error
    }
    history.record(edit)
    try save(at: moment)
  }

  /// Takes back the last edit of this session, saves, and answers it; `nil` if there is none.
  ///
  /// - Throws: as `perform`; `outdated` if somebody else changed the same field since.
  @discardableResult
  public func undo(at moment: Instant) throws(StoreError) -> Edit? {
    try refuseReadOnly()
    guard let edit = history.done.last else { return nil }
    _ = try edit.inverse.applyGuarded(to: &project, path: path)
    history.stepBack()
    try save(at: moment)
    return edit
  }

  /// Makes the edit again that was taken back last, saves, and answers it; `nil` if there is none.
  ///
  /// - Throws: as `undo`.
  @discardableResult
  public func redo(at moment: Instant) throws(StoreError) -> Edit? {
    try refuseReadOnly()
    guard let edit = history.undone.last else { return nil }
    _ = try edit.applyGuarded(to: &project, path: path)
    history.stepForward()
    try save(at: moment)
    return edit
  }

  func refuseReadOnly() throws(StoreError) {
    if case .readOnly(let reason) = state { throw .readOnly(path: path, reason: reason) }
  }
}
