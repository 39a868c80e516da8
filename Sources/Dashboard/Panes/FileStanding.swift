import ProjectStore
import Terminal
import Text

/// The truth about the file at the right of the footer, in as many words as there is room for.
struct FileStanding {
  private let short: String
  private let reason: String
  private let path: String
  private let style: Style

  init(_ session: Session) {
    guard let store = session.open?.store else {
      (short, reason, path, style) = ("", "", "", Style(.footer))
      return
    }
    switch (store.state, store.fileProblem) {
    case (.unsaved(let error), _): (short, reason, path) = ("NOT SAVED", error.reason, error.path)
    case (_, let error?): (short, reason, path) = ("CHECK THE FILE", error.reason, error.path)
    case (.readOnly(let why), _): (short, reason, path) = ("read-only", why.words, "")
    case (.saved, _), (.kept, _): (short, reason, path) = (store.status, "", "")
    }
    switch store.state {
    case .readOnly where store.fileProblem == nil: style = Style(.footer, .bold)
    case .saved where store.fileProblem == nil, .kept where store.fileProblem == nil: style = Style(.footer)
    default: style = Style(.error)
    }
  }

  /// What is said in so many columns beside a message that takes some of them, or beside the keys.
  ///
  /// Beside a message the reason is said in full or not at all: the next key shows it. Beside the keys it may take two
  /// thirds where something is wrong, and half where nothing is, since the reason is said at the first attempt.
  func span(in columns: Int, beside message: Int?) -> Span {
    let isWrong = style.role == .error
    let room = message.map { max(columns - $0 - 2, 0) } ?? columns * (isWrong ? 2 : 1) / (isWrong ? 3 : 2)
    let full = reason.isEmpty ? short : "\(short): \(reason)"
    if TextWidth.columns(VisibleText.line(full)) <= room {
      return Span(PathText.following(full, path, in: room), style.role, style.attributes)
    }
    return Span(message == nil && isWrong ? full : short, style.role, style.attributes)
  }
}
