import ProjectStore
import Terminal
import Text

/// The page in place of a file that cannot be shown: what is wrong, where, and what to do; nothing is ever written.
enum DiagnosticScreen {
  static func draw(_ path: String, _ error: StoreError, _ session: Session, into frame: inout Frame) {
    let layout = session.layout
    if !layout.header.isEmpty {
      frame.fill(layout.header, " ", Style(.header))
      frame.put(
        [Span(" Tandem  ", .header, .bold), Span(path, .header)], at: layout.header.x, layout.header.y,
        width: layout.header.width)
    }
    let lines = lines(error, reload: session.keymap.name(of: "reload"), width: layout.body.width)
    var list = session.diagnosticList
    list.scroll(to: list.top, visible: max(1, layout.body.height - 2), count: lines.count)
    TitledPage.draw([Span("This file cannot be shown", .error)], lines, top: list.top, into: &frame, layout.body)
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
