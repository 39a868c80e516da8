import Programme
import ProjectStore
import Records

extension Session {
  /// Makes an edit: applied, kept and saved, with a message that says what it did or what went wrong.
  mutating func perform(_ edit: () throws(EditProblem) -> Edit) {
    guard open != nil else { return }
    do throws(EditProblem) {
      let edit = try edit()
      change { (store, now) throws(StoreError) in
        try store.perform(edit, at: now)
        return edit.title
      }
    } catch {
      notice = Notice(kind: .hint, text: error.description)
    }
  }

  /// Changes the selected roadblock.
  mutating func changeRoadblock(note: String = "", _ mutate: (inout Roadblock) -> Void) {
    if let roadblock { change(roadblock.id, note: note, mutate) }
  }

  /// Takes back the last edit.
  mutating func undo() {
    change { (store, now) throws(StoreError) in
      try store.undo(at: now).map { "undone: \($0.title)" } ?? "nothing to undo"
    }
  }

  /// Makes the edit again that was taken back last.
  mutating func redo() {
    change { (store, now) throws(StoreError) in
      try store.redo(at: now).map { "done again: \($0.title)" } ?? "nothing to redo"
    }
  }

  /// Runs something on the store, and says what came of it.
  mutating func change(_ body: (ProjectStore, Instant) throws(StoreError) -> String) {
    guard let store = open?.store else { return }
    do throws(StoreError) {
      notice = Notice(kind: .done, text: try body(store, surroundings.now()))
    } catch {
      notice = Notice(error, in: store)
    }
  }

  /// Selects a roadblock in its list, showing all if the filter hides it.
  mutating func selectRoadblock(_ id: ID<Roadblock>) {
    refresh()
    guard var open else { return }
    if open.row(.roadblocks, of: .roadblock(id)) == nil {
      var selection = open.selection
      selection.filter = ""
      open.select(selection)
      self.open = open
    }
    overview.focus = .roadblocks
    let row = open.row(.roadblocks, of: .roadblock(id)) ?? 0
    overview.lists[.roadblocks, default: ListState()].select(row, count: open.count(.roadblocks))
  }

  /// Shows other roadblocks, or the same in another order, keeping the selected one selected.
  mutating func select(_ selection: RoadblockSelection) {
    guard var open else { return }
    let item = open.item(.roadblocks, overview.lists[.roadblocks]?.selected ?? 0)
    open.select(selection)
    self.open = open
    overview.lists[.roadblocks, default: ListState()]
      .select(item.flatMap { open.row(.roadblocks, of: $0) } ?? 0, count: open.count(.roadblocks))
  }
}

extension Session {
  /// Changes a roadblock, whichever is selected.
  mutating func change(_ id: ID<Roadblock>, note: String, _ mutate: (inout Roadblock) -> Void) {
    guard let open else { return }
    let author = surroundings.authorship
    perform { () throws(EditProblem) in
      try Edit.changing(Roadblock.self, at: .roadblock(id), in: open.project, by: author, note: note, mutate)
    }
  }

  /// Takes back the last edit because the same is made anew at once: nobody undid anything, so nothing is said of it.
  mutating func takeBackQuietly() {
    guard let store = open?.store else { return }
    do throws(StoreError) { _ = try store.undo(at: surroundings.now()) } catch { notice = Notice(error, in: store) }
  }
}
