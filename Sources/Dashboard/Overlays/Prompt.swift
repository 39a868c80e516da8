import Terminal
import Text

/// One line of input over the footer: checked as it is typed, and nothing is taken that does not pass.
struct Prompt: Overlay {
  private let label: String
  private let hint: String
  private var line: LineEditor
  private var asked: AskedValue?
  private let check: @Sendable (String) -> String?
  private let changed: @Sendable (String, inout Session) -> Void
  private let finish: @Sendable (String, inout Session) -> Void
  private let cancel: @Sendable (inout Session) -> Void
  private let original: String
  /// What is said before anything goes over what somebody else did, or is thrown away.
  private var doubt: String?
  /// Whether Esc was pressed once over something typed.
  private var asksToLeave = false

  /// Makes a prompt.
  ///
  /// - Parameters:
  ///   - isMarked: whether what is typed takes the place of the text, as for a name or a day, or goes on behind it.
  ///   - asked: the value that the text is to take the place of; more than a few letters typed for one are not
  ///     thrown away by one Esc.
  ///   - check: what is wrong with the text, or `nil`.
  ///   - changed: called after each key, for input that acts while it is typed.
  ///   - finish: called with the text at Enter, when nothing is wrong with it.
  init(
    _ label: String, hint: String, text: String, isMarked: Bool = false, asked: AskedValue? = nil,
    check: @escaping @Sendable (String) -> String? = { _ in nil },
    changed: @escaping @Sendable (String, inout Session) -> Void = { _, _ in },
    cancel: @escaping @Sendable (inout Session) -> Void = { _ in },
    finish: @escaping @Sendable (String, inout Session) -> Void
  ) {
    self.label = label
    self.hint = hint
    line = LineEditor(text, isMarked: isMarked)
    original = text
    self.asked = asked
    self.check = check
    self.changed = changed
    self.cancel = cancel
    self.finish = finish
  }

  mutating func handle(_ event: Event, in session: inout Session) -> OverlayOutcome {
    let wasAsking = asksToLeave
    (doubt, asksToLeave) = (nil, false)
    switch event {
    case .paste(let text):
      line.insert(text)
      changed(line.text, &session)
    case .key(.enter):
      doubt = asked?.doubt(in: session)
      guard check(line.text) == nil, doubt == nil else {
        session.requests.append(.bell)
        return .stay
      }
      finish(line.text, &session)
      return .close
    case .key(.escape), .key(.control("c")):
      // A few letters are soon typed again.
      if asked != nil, line.text != original, line.text.count > 12, !wasAsking {
        asksToLeave = true
        doubt = "Esc again throws this away, Enter keeps it"
        return .stay
      }
      cancel(&session)
      return .close
    case .key(let key):
      if line.handle(key) { changed(line.text, &session) }
    default: break
    }
    return .stay
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let footer = session.layout.footer
    let rect = footer.isEmpty ? Rect(x: 0, y: frame.height - 1, width: frame.width, height: 1) : footer
    frame.fill(rect, " ", Style(.input))
    let problem = check(line.text) ?? doubt
    let used = frame.put(" \(label): ", at: rect.x, rect.y, Style(.input, .bold))
    let words = problem ?? hint
    // The message gets what the text does not need; a fault that has no room beside it stands on the line above.
    let needed = TextWidth.columns(words)
    let kept = min(24, TextWidth.columns(line.text) + 1)
    var width = min(needed, max(0, rect.width - used - kept - 2))
    if problem != nil, width < needed, rect.y > 0 {
      width = 0
      let above = Rect(x: rect.x, y: rect.y - 1, width: rect.width, height: 1)
      frame.fill(above, " ", Style(.inputError))
      frame.put(" \(words)", at: above.x, above.y, Style(.inputError), width: above.width)
    }
    line.draw(
      at: rect.x + used, rect.y, width: max(1, rect.width - used - width - 2), isActive: true,
      role: problem == nil ? .input : .inputError, into: &frame)
    frame.put(words, at: rect.maxX - width - 1, rect.y, Style(problem == nil ? .input : .inputError), width: width)
  }
}
