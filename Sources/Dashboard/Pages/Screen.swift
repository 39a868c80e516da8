import Terminal

/// Draws a session: the whole screen as one frame, a pure function of what the session holds.
enum Screen {
  static func frame(_ session: Session, withFooter: Bool = true) -> Frame {
    var frame = Frame(width: session.size.width, height: session.size.height)
    let layout = session.layout
    switch session.content {
    case .project(let open):
      HeaderBar.draw(open, into: &frame, layout.header)
      if let page = session.pages.last {
        PageScreen.draw(page, of: open, session, into: &frame, layout.body)
      } else {
        TabBar.draw(session, into: &frame, layout.tabs)
        for (pane, rect) in layout.panes { PaneScreen.draw(pane, of: open, session, into: &frame, rect) }
      }
    case .portfolio(let portfolio): PortfolioScreen.draw(portfolio, session, into: &frame)
    case .diagnostic(let path, let error): DiagnosticScreen.draw(path, error, session, into: &frame)
    }
    if withFooter { FooterBar.draw(session, into: &frame, layout.footer) }
    session.overlay?.draw(into: &frame, session)
    // A popup may not fit a tiny screen; its cursor would stand nowhere.
    if let cursor = frame.cursor, !frame.bounds.contains(cursor) { frame.cursor = nil }
    return frame
  }
}
