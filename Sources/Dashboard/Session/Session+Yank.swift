import Programme
import Records
import Terminal

extension Session {
  /// What the yank command copies: the selected line of a page, else the selected record in one line.
  var yanked: String? {
    if let page, case .record(let item) = page.subject {
      let lines = pageLines
      let visible = PageScreen.visibleRows(page, self)
      if let row = page.row(in: lines, visible: visible) {
        let words = lines.rows(of: row).map { lines[$0].spans.map(\.text).joined() }
        return words.flatMap { $0.split(separator: " ") }.joined(separator: " ")
      }
      return item.place.flatMap { open?.project.record(at: $0)?.spoken }
    }
    return subject?.place.flatMap { open?.project.record(at: $0)?.spoken }
  }
}
