import Programme
import ProjectStore
import Records
import Terminal

extension Session {
  /// Leaves the program at once when all is saved; asks when something is not.
  mutating func quit() { leave { $0.requests.append(.quit) } }

  /// Leaves the project for something else when all is saved; asks when something is not, with the ways out there are.
  mutating func leave(then go: @escaping @Sendable (inout Session) -> Void) {
    finish()
    guard let open, case .unsaved(let reason) = open.store.state else { return go(&self) }
    @Sendable func attempt(_ session: inout Session, _ save: (ProjectStore, Instant) throws(StoreError) -> Void) {
      session.change { (store, now) throws(StoreError) in
        try save(store, now)
        return "saved"
      }
      if let open = session.open, case .saved = open.store.state { go(&session) }
    }
    var options = [
      Chooser.Option(letter: "s", title: "save again", explanation: "and go on if that works") { session in
        attempt(&session) { (store, now) throws(StoreError) in try store.save(at: now) }
      }
    ]
    switch reason {
    case .vanished:
      options.append(
        Chooser.Option(letter: "w", title: "write anew", explanation: "make the file again with all that is here") {
          session in
          attempt(&session) { (store, now) throws(StoreError) in try store.save(at: now, recreate: true) }
        })
    case .newerByOther, .spoiltByOther:
      options.append(
        Chooser.Option(letter: "t", title: "take theirs", explanation: "read the file again without what is not saved")
        {
          session in
          session.change { (store, _) throws(StoreError) in
            _ = try store.reload(discardingUnsaved: true)
            return "read again without what was not saved"
          }
        })
    default: break
    }
    options += [
      Chooser.Option(
        letter: "l", title: "leave",
        explanation: open.store.isKept ? "it is kept, and brought back at the next start" : "and lose what is not saved"
      ) { go(&$0) },
      Chooser.Option(letter: "b", title: "back", explanation: "to the project") { _ in },
    ]
    overlay = Chooser("Not everything is saved", options, about: reason.description)
  }

  /// Whether the last changes could not be written to the file.
  var isUnsaved: Bool { if case .unsaved? = open?.store.state { true } else { false } }

  /// Reads again what stands on the disk.
  mutating func reload() {
    screen.reload(&self)
  }
}
