import ProjectStore
import Terminal

extension Session {
  /// Leaves at once when all is saved; asks when something is not.
  mutating func quit() {
    finish()
    guard let open, case .unsaved = open.store.state else {
      requests.append(.quit)
      return
    }
    overlay = Chooser(
      "Not everything is saved",
      [
        Chooser.Option(letter: "s", title: "save again", explanation: "and leave if that works") { session in
          session.change { (store, now) throws(StoreError) in
            try store.save(at: now)
            return "saved"
          }
          if let open = session.open, case .saved = open.store.state { session.requests.append(.quit) }
        },
        Chooser.Option(
          letter: "l", title: "leave",
          explanation: open.store.isKept
            ? "it is kept, and brought back at the next start" : "and lose what is not saved"
        ) { session in
          session.requests.append(.quit)
        },
        Chooser.Option(letter: "b", title: "back", explanation: "to the project") { _ in },
      ])
  }

  /// Reads again what stands on the disk.
  mutating func reload() {
    switch content {
    case .diagnostic(let path, _): open(path: path)
    case .portfolio(let portfolio): openFolder(portfolio.folder)
    case .project:
      change { (store, _) throws(StoreError) in
        switch try store.reload() {
        case .unchanged: return "read again: nothing has changed"
        case .changed(let change): return change.words
        }
      }
    }
  }
}
