import JSONText
import ProjectStore

extension Session {
  /// Takes in what happened beside the screen: a save that ended, a change that somebody else made.
  mutating func collect() {
    let now = surroundings.now()
    keepSelection { store in
      guard let news = store.collect(at: now), let words = news.words else { return nil }
      return Notice(kind: news.error == nil ? .done : .error, text: words)
    }
    revealSelection()
  }

  /// Waits for the save that runs and saves what is not saved; says what went wrong.
  mutating func finish() {
    let now = surroundings.now()
    keepSelection { store in
      do throws(StoreError) {
        try store.finish(at: now)
        return nil
      } catch {
        return Notice(kind: .error, text: error.description)
      }
    }
  }

  /// Saves again what could not be saved, without a word if that fails again.
  mutating func tryAgain() {
    guard let open, case .unsaved = open.store.state else { return }
    let now = surroundings.now()
    keepSelection { store in (try? store.save(at: now)).map { Notice(kind: .done, text: "saved now") } }
  }

  /// Says what the opening of a project has to tell: what an earlier session left, and problems of the file.
  mutating func sayOnOpening() {
    guard let store = open?.store else { return }
    let lost = store.lostEdits().count
    if let recovery = store.recovery {
      let isGood = recovery.setAside.isEmpty && recovery.problem == nil
      notice = Notice(kind: isGood ? .done : .error, text: recovery.words(path: store.path))
    } else if lost > 0 {
      notice = Notice(
        kind: .error,
        text: "\(lost) saved edit\(lost == 1 ? " is" : "s are") no longer in the file; to see and bring back: "
          + "tandem recover \(store.path)")
    } else if let problem = store.problems.first {
      notice = Notice(
        kind: .error, text: "\(store.problems.count) to mend: \(problem.message) (tandem check \(store.path))")
    }
  }
}
