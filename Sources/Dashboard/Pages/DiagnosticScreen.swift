import ProjectStore
import Terminal
import Text

/// The page in place of a file that cannot be shown: what is wrong, where, and what to do; nothing is ever written.
struct DiagnosticScreen: Screen {
  /// The file.
  let path: String
  /// What is wrong with it.
  let error: StoreError
  var list = ListState()

  let contexts: [CommandContext] = [.diagnostic, .list, .turning, .everywhere]

  init(path: String, error: StoreError) {
    self.path = path
    self.error = error
  }

  func extent(_ session: Session) -> (count: Int, visible: Int) {
    (lines(session).count, max(1, session.layout.body.height - 2))
  }

  mutating func move(by rows: Int, _ session: Session) {
    let (count, visible) = extent(session)
    list.scroll(to: list.top + rows, visible: visible, count: count)
  }

  mutating func settle(_ session: Session) { move(by: 0, session) }

  mutating func select(x: Int, y: Int, _ session: Session) -> Bool { false }

  func open(_ session: inout Session) {}

  func reload(_ session: inout Session) {
    if case .folder? = try? ProjectLocation.resolve(path, files: session.surroundings.files) {
      session.openFolder(path)
    } else {
      session.open(path: path)
    }
  }

  func draw(into frame: inout Frame, _ session: Session) {
    let layout = session.layout
    HeaderBar.draw(named: path, into: &frame, layout.header)
    var shown = self
    shown.settle(session)
    let title = [Span("This file cannot be shown", .error)]
    TitledPage.draw(title, lines(session), top: shown.list.top, into: &frame, layout.body)
  }

  private func lines(_ session: Session) -> [[Span]] {
    DiagnosticScreen.lines(error, reload: session.keymap.name(of: "reload"), width: session.layout.body.width)
  }

  /// What is wrong, as lines at a width.
  static func lines(_ error: StoreError, reload key: String, width: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    let room = max(8, width - 4)
    var rest = error.diagnostics.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let text = rest.popFirst() {
      // The user's own line and its carets are cut alike; sentences wrap.
      if text.hasPrefix("  "), let caret = rest.first, isCarets(caret) {
        rest.removeFirst()
        let excerpt = CaretExcerpt(text, caret: caret, width: room)
        lines += [[Span(excerpt.text)], [Span(excerpt.caret, .red)]]
      } else if text.hasPrefix("  ") {
        lines += TextWidth.wrapped(String(text.dropFirst(2)), to: room - 2).map { [Span("  " + $0)] }
      } else {
        let isHead = text.contains(": error: ") || text.contains(": warning: ")
        lines += TextWidth.wrapped(text, to: room).map { [Span($0, isHead ? .red : .text)] }
      }
    }
    let wayOut = "Tandem has not changed the file. Mend it in an editor, then press \(key) to read it again."
    return lines + [[]] + TextWidth.wrapped(wayOut, to: room).map { [Span($0, .title)] }
  }

  private static func isCarets(_ line: String) -> Bool {
    line.contains("^") && line.allSatisfy { $0 == " " || $0 == "^" }
  }
}
