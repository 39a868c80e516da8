import Synchronization

/// A text that is found out once, when it is first asked for.
final class FoundOnce: Sendable {
  private let found = Mutex<String?>(nil)
  private let find: @Sendable () -> String

  init(_ find: @escaping @Sendable () -> String) { self.find = find }

  var text: String {
    found.withLock { found in
      if let found { return found }
      let text = find()
      found = text
      return text
    }
  }
}
