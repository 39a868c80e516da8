import JSONText
import ProjectStore

extension Session {
  /// Takes in what happened beside the screen: a save that ended, a change that somebody else made.
  mutating func collect() {
    guard let store = open?.store, let news = store.collect(at: surroundings.now()), let words = news.words else {
      return
    }
    notice = news.error.map { Notice($0, in: store) } ?? Notice(kind: .done, text: words)
  }

  /// Waits for the save that runs and saves what is not saved; says what went wrong.
  mutating func finish() {
    guard let store = open?.store else { return }
    do throws(StoreError) { try store.finish(at: surroundings.now()) } catch { notice = Notice(error, in: store) }
  }

  /// Saves what is not saved, and says that all of it is.
  mutating func save() {
    finish()
    guard let store = open?.store, case .saved = store.state else { return }
    notice = Notice(kind: .done, text: "all is saved in \(store.path); every change is saved by itself")
  }

  /// Says what the opening of a project has to tell: what an earlier session left, and problems of the file.
  mutating func sayOnOpening() {
    guard let store = open?.store else { return }
    let path = store.path
    var notices: [Notice] = []
    if let recovery = store.recovery {
      let isGood = recovery.setAside.isEmpty && recovery.problem == nil && recovery.conflicts.isEmpty
      notices.append(Notice(kind: isGood ? .done : .error, text: recovery.words(path: path)))
    }
    let remarks = store.remarks()
    notices += remarks.filter(\.isGrave).map { Notice(kind: .error, text: $0.words(path: path)) }
    if let problem = store.problems.first {
      let all = "tandem check \(ShellWord.path(path))"
      notices.append(Notice(kind: .error, text: "\(store.problems.count) to mend: \(problem.message) (\(all))"))
    }
    notices += remarks.filter { !$0.isGrave }.map { Notice(kind: .done, text: $0.words(path: path)) }
    guard let first = notices.first else { return }
    let more = notices.count > 1 ? "(1 of \(notices.count), see tandem check) " : ""
    notice = Notice(kind: first.kind, text: more + first.text)
  }
}
