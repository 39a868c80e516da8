import Terminal

/// Where everything stands on a screen of a size: a pure function, the same for the eye, the mouse and the tests.
struct Layout: Equatable {
  /// The header; no rows on a screen too low for one.
  let header: Rect
  /// The line of tabs that names all panes where only one is shown.
  let tabs: Rect
  /// The panes that are shown, with their borders.
  let panes: [PaneID: Rect]
  /// All between header and footer, for pages and popups.
  let body: Rect
  /// The line of keys and the state of saving.
  let footer: Rect

  /// Lays out a screen.
  ///
  /// From 100 columns and 24 rows on, programme and partners stand side by side over the roadblocks; from 80 by 24
  /// on, all three are stacked; below, and when zoomed, one pane at a time fills the screen under a line of tabs.
  init(size: Size, focus: PaneID, isZoomed: Bool, contentRows: [PaneID: Int] = [:], hasSecondLine: Bool = true) {
    let all = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let headerRows = size.height >= 30 && hasSecondLine ? 2 : size.height >= 5 ? 1 : 0
    let (head, below) = all.split(top: headerRows)
    let (body, foot) = below.split(bottom: size.height >= 3 ? 1 : 0)
    header = head
    footer = foot
    self.body = body
    guard !isZoomed, size.width >= 80, size.height >= 24 else {
      let (line, rest) = body.split(top: size.height >= 8 ? 1 : 0)
      tabs = line
      panes = [focus: rest]
      return
    }
    tabs = Rect(x: 0, y: body.y, width: body.width, height: 0)
    if size.width >= 100 {
      let wanted = max(contentRows[.programme] ?? 8, contentRows[.partners] ?? 8) + 2
      let upper = min(max(wanted, 9), max(9, body.height * 45 / 100))
      let (top, bottom) = body.split(top: upper)
      let (left, right) = top.split(left: min(max(body.width * 45 / 100, 48), body.width - 52))
      panes = [.programme: left, .partners: right, .roadblocks: bottom]
    } else {
      let spare = body.height - 6
      let first = min((contentRows[.programme] ?? 6) + 2, max(8, spare * 36 / 100 + 2))
      let second = min((contentRows[.partners] ?? 4) + 3, max(5, spare * 24 / 100 + 3))
      let (top, rest) = body.split(top: first)
      let (middle, bottom) = rest.split(top: second)
      panes = [.programme: top, .partners: middle, .roadblocks: bottom]
    }
  }
}
