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
    PaneScreen.draw(
      PortfolioContent(portfolio), named: "Projects", portfolio.list, isFocused: true, into: &frame, layout.body)
  }
}
