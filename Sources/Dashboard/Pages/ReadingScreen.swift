import Terminal

/// The screen while a file is read that takes longer than a glance.
enum ReadingScreen {
  static func frame(_ name: String, bytes: Int, size: Size) -> Frame {
    var frame = Frame(width: size.width, height: size.height)
    let layout = Layout(size: size, focus: .roadblocks, isZoomed: false, hasSecondLine: false)
    HeaderBar.draw(named: name, into: &frame, layout.header)
    let words = [Span("reading \(name)… "), Span("(\(bytes / 1_000_000) MB)", .muted)]
    TitledPage.draw([Span("One moment", .title)], [[], words], top: 0, into: &frame, layout.body)
    if !layout.footer.isEmpty {
      frame.fill(layout.footer, " ", Style(.footer))
      let used = frame.put("q", at: layout.footer.x + 1, layout.footer.y, Style(.key))
      frame.put("leave", at: layout.footer.x + used + 2, layout.footer.y, Style(.footer))
    }
    return frame
  }
}
