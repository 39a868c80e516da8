import Programme

@testable import ProjectStore
import Records

extension ProjectStore {
  /// What `undo` would take back, in words.
  var undoTitle: String? {
    recallEarlier()
    return history.done.last?.title
  }

  /// What `redo` would make again, in words.
  var redoTitle: String? { history.undone.last?.title }
}
