import Insight
import Terminal
import Text

/// The line that names all panes where only one is shown: `1 Programme · 2 Partners · [3 Roadblocks]`.
enum TabBar {
  /// Where the name of a pane stands on the line.
  struct Place: Equatable {
    let pane: PaneID
    let x: Int
    let words: String
  }

  /// The names from left to right, the same for drawing and for the mouse; where they have no room, the numbers of all
  /// panes but the one that is shown.
  static func places(focus: PaneID, in width: Int) -> [Place] {
    let all = places(focus: focus, isShort: false)
    let end = all.last.map { $0.x + TextWidth.columns($0.words) } ?? 0
    return end <= width ? all : places(focus: focus, isShort: true)
  }

  private static func places(focus: PaneID, isShort: Bool) -> [Place] {
    var x = 1
    return PaneID.allCases.map { pane in
      let name = isShort && pane != focus ? "\(pane.rawValue)" : "\(pane.rawValue) \(pane.title)"
      let words = pane == focus ? "[\(name)]" : name
      defer { x += TextWidth.columns(words) + 3 }
      return Place(pane: pane, x: x, words: words)
    }
  }

  /// The pane whose name stands at a place on the line.
  static func pane(at x: Int, focus: PaneID, in width: Int) -> PaneID? {
    places(focus: focus, in: width).first { x >= $0.x && x < $0.x + TextWidth.columns($0.words) }?.pane
  }

  /// Draws the line; at its right the watermelon, where the header has no room for the word.
  static func draw(_ session: Session, into frame: inout Frame, _ rect: Rect) {
    guard !rect.isEmpty else { return }
    let places = places(focus: session.overview.focus, in: rect.width)
    for place in places {
      if place.pane != .programme { frame.put(" · ", at: rect.x + place.x - 3, rect.y, Style(.muted)) }
      let role: Role = place.pane == session.overview.focus ? .title : .muted
      frame.put(place.words, at: rect.x + place.x, rect.y, Style(role), width: max(0, rect.width - place.x))
    }
    let end = places.last.map { $0.x + TextWidth.columns($0.words) } ?? 0
    let words = "watermelon (\(session.keymap.name(of: "findings")))"
    guard rect.width < 80, session.open?.insight.isWatermelon == true, end + words.count + 3 <= rect.width else {
      return
    }
    frame.put(words, at: rect.maxX - words.count - 1, rect.y, Style(.red, .bold))
  }
}
