/// How many colours a terminal has, and how a theme's colours come down to them.
public enum ColorTier: Sendable {
  /// No colours.
  case monochrome
  /// The eight dark ANSI colours.
  case eight
  /// The sixteen ANSI colours.
  case sixteen
  /// The 256 colours of xterm.
  case twoFiftySix
  /// Any colour, numbered by its 24 bits.
  case direct

  /// The tier of a terminal that numbers `colors` colours.
  public init(colors: Int, isDirect: Bool = false) {
    self =
      switch colors {
      case ..<8: .monochrome
      case 8..<16: .eight
      case 16..<256: .sixteen
      default: isDirect ? .direct : .twoFiftySix
      }
  }

  /// The terminal's number of the colour that is nearest to `color`; nil without colours.
  ///
  /// Nearness is the squared distance of red, green and blue, weighted 2, 4 and 3 after the eye's acuity.
  public func number(of color: Color) -> Int? {
    switch (self, color) {
    case (.monochrome, _): nil
    case (.eight, .ansi(let index)): Int(index & 7)
    case (.eight, _): Self.nearest(color, in: 0..<8)
    case (_, .ansi(let index)) where self != .direct || index < 8: Int(index & 15)
    case (.sixteen, _): Self.nearest(color, in: 0..<16)
    case (.twoFiftySix, .indexed(let index)): Int(index)
    case (.twoFiftySix, _): Self.nearestOfXterm(color)
    case (.direct, _): Self.directNumber(color)
    }
  }

  private static func nearest(_ color: Color, in candidates: some Sequence<Int>) -> Int {
    let wanted = components(color)
    return candidates.min { distance(wanted, indexed($0)) < distance(wanted, indexed($1)) } ?? 0
  }

  /// The nearest in the cube and the greys of xterm, without looking at all 240 of them: in the cube each of red, green
  /// and blue is nearest by itself, and so is their weighted sum.
  private static func nearestOfXterm(_ color: Color) -> Int {
    let (red, green, blue) = components(color)
    let cube = 16 + 36 * nearestLevel(red) + 6 * nearestLevel(green) + nearestLevel(blue)
    // The distance to a grey is least at the weighted mean, and grows alike to both sides.
    let mean = (2 * red + 4 * green + 3 * blue) / 9
    let step = min(max((mean - 8) / 10, 0), 23)
    return nearest(color, in: [cube, 232 + step, 232 + min(step + 1, 23)])
  }

  /// The step of the cube whose level, 0 or 95 and on by 40, is nearest; the lower of two.
  private static func nearestLevel(_ value: Int) -> Int {
    value < 48 ? 0 : value < 116 ? 1 : (value - 36) / 40
  }

  private static func directNumber(_ color: Color) -> Int {
    let (red, green, blue) = components(color)
    // Numbers below 8 are the ANSI colours, so that the darkest blues have to be a step lighter.
    return max(8, red << 16 | green << 8 | blue)
  }

  private static func distance(_ one: (Int, Int, Int), _ other: (Int, Int, Int)) -> Int {
    let (red, green, blue) = (one.0 - other.0, one.1 - other.1, one.2 - other.2)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }

  /// Red, green and blue of a colour, 0 to 255, ANSI colours as xterm has them unless a person sets others.
  static func components(_ color: Color) -> (Int, Int, Int) {
    switch color {
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    case .ansi(let index): indexed(Int(index & 15))
    case .indexed(let index): indexed(Int(index))
    }
  }

  /// The colours of xterm: 16 ANSI ones, a cube of 6×6×6, 24 greys.
  private static func indexed(_ index: Int) -> (Int, Int, Int) {
    if index < 16 { return ansi[index] }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
    func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
    let place = index - 16
    return (level(place / 36), level(place / 6 % 6), level(place % 6))
  }

  private static let ansi: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
    (255, 255, 255),
  ]
}
