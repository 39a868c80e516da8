/// A value that somebody types over, and what others make of it meanwhile: the one place that tells the two apart.
///
/// A form, a prompt or a popup holds one for each thing that can be typed. It shows what others changed where nothing
/// is typed, and asks once before what is typed goes over theirs.
struct Meanwhile<Value: Equatable & Sendable>: Sendable {
  /// What stood when it was last looked at.
  private(set) var base: Value
  /// Whether others changed it under what is typed, and that was not asked about yet.
  private(set) var isContested = false

  init(_ base: Value) { self.base = base }

  /// Takes in what stands now.
  ///
  /// - Parameter isTyped: whether something was typed that is not to be lost.
  /// - Returns: whether it is another value now that nothing typed stands before.
  mutating func takeIn(_ present: Value, under isTyped: Bool) -> Bool {
    guard present != base else { return false }
    base = present
    if isTyped { isContested = true }
    return !isTyped
  }

  /// What to ask before what is typed takes the place of what others made of it; `nil` if they did nothing.
  ///
  /// Once asked, it is known: the same answer again goes over it.
  ///
  /// - Parameter words: the value in words, empty where it is cleared, `nil` where it is removed.
  mutating func question(_ words: (Value) -> String?) -> String? {
    guard isContested else { return nil }
    isContested = false
    return MeanwhileWords.said(of: words(base))
  }
}

/// What is said of what others did to a value.
enum MeanwhileWords {
  /// What stands now, in words: empty where it was cleared, `nil` where what it belongs to was removed.
  static func said(of words: String?) -> String {
    guard let words else { return "somebody removed it meanwhile" }
    return words.isEmpty ? "somebody cleared this meanwhile" : "somebody made this “\(words)” meanwhile"
  }
}

/// The value that a prompt asks for, as the project has it.
struct AskedValue: Sendable {
  private let look: @Sendable (Session) -> String?
  private let wasThere: Bool
  private var value: Meanwhile<String?>

  /// Notes the value as it stands.
  ///
  /// - Parameter look: the value in words, empty where it has none; `nil` where what it belongs to is gone.
  init(in session: Session, _ look: @escaping @Sendable (Session) -> String?) {
    self.look = look
    value = Meanwhile(look(session))
    wasThere = value.base != nil
  }

  /// What stands in the way of an answer: that others changed the value, which is asked once, or removed what it belongs
  /// to; `nil` if nothing does.
  mutating func doubt(in session: Session) -> String? {
    let now = look(session)
    if wasThere, now == nil { return "\(MeanwhileWords.said(of: nil)): Esc leaves" }
    _ = value.takeIn(now, under: true)
    return value.question { $0 }.map { "\($0): Enter again keeps yours" }
  }
}
