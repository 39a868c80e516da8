/// A paint in a terminal's own numbers: -1 is the terminal's own colour.
struct TerminalPaint: Hashable, Sendable {
  var foreground = -1
  var background = -1
  var attributes: Attributes = []

  /// Brings the paint of a role down to what a terminal of `tier` can show, legibly.
  init(_ paint: Paint, role: Role, tier: ColorTier) {
    attributes = paint.attributes
    if tier == .monochrome {
      if paint.background != nil || role == .selection { attributes.insert(.reverse) }
      return
    }
    background = paint.background.flatMap(tier.number) ?? -1
    foreground = paint.foreground.flatMap(tier.number) ?? -1
    guard tier == .eight || tier == .sixteen else { return }
    if role == .selection, background < 0 || Self.greys.contains(background) {
      // A shade of grey marks nothing where there are no shades.
      (foreground, background) = (-1, -1)
      attributes.insert(.reverse)
    } else if background < 0 {
      // Nobody knows what the terminal's own background is: black and white may vanish on it.
      if let color = paint.foreground, Self.isExtreme(color, foreground) { foreground = -1 }
    } else if foreground == background || foreground < 0 {
      foreground = Self.isLight(background) ? 0 : 7
    }
  }

  private static let greys: Set<Int> = [0, 7, 8, 15]

  private static func isExtreme(_ color: Color, _ number: Int) -> Bool {
    if case .ansi = color { return false }
    return number == 0 || number == 7 || number == 15
  }

  private static func isLight(_ number: Int) -> Bool {
    switch number {
    case 2, 3, 6, 7, 10, 11, 14, 15: true
    default: false
    }
  }
}
