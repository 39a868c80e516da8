import Insight
import Programme
import ProjectStore
import Terminal

/// A folder's projects by name and confidence, to choose one from.
enum PortfolioScreen {
  static func draw(_ portfolio: OpenPortfolio, _ session: Session, into frame: inout Frame) {
    let layout = session.layout
    if !layout.header.isEmpty {
      frame.fill(layout.header, " ", Style(.header))
      frame.put(
        [Span(" Tandem  ", .header, .bold), Span(portfolio.folder, .header)], at: layout.header.x, layout.header.y,
        width: layout.header.width)
    }
    let rect = layout.body
    guard rect.width >= 4, rect.height >= 3 else { return }
    let content = PortfolioContent(portfolio)
    frame.box(rect, Style(.borderFocused))
    frame.put(
      [Span(" Projects ", .title), Span("── \(content.summary.joined(separator: " · ")) ", .muted)],
      at: rect.x + 1, rect.y, width: rect.width - 3)
    var list = portfolio.list
    let inner = rect.inset(by: 1, 1)
    list.reveal(visible: inner.height - 1, count: content.count)
    PaneScreen.table(content, top: list.top, selected: list.selected, marksSelection: true, into: &frame, inner)
  }
}
