/// The value that a person was asked about, so that no answer goes unasked over what somebody else made of it meanwhile.
struct AskedValue: Sendable {
  private let look: @Sendable (Session) -> String?
  private let wasThere: Bool
  private var words: String?

  /// Notes the value as it stands.
  ///
  /// - Parameter look: the value in words, empty where it has none; `nil` where what it belongs to is gone.
  init(in session: Session, _ look: @escaping @Sendable (Session) -> String?) {
    self.look = look
    words = look(session)
    wasThere = words != nil
  }

  /// Whether what it belongs to was removed meanwhile, so that no answer has a place any more.
  func isGone(in session: Session) -> Bool { wasThere && look(session) == nil }

  /// What somebody else did to it since it was last looked at; `nil` if nothing.
  mutating func change(in session: Session) -> String? {
    let now = look(session)
    guard now != words else { return nil }
    words = now
    return Self.said(of: now)
  }

  /// What somebody else did to a value that is now this.
  static func said(of words: String?) -> String {
    guard let words else { return "somebody removed it meanwhile" }
    return words.isEmpty ? "somebody cleared this meanwhile" : "somebody made this “\(words)” meanwhile"
  }
}
