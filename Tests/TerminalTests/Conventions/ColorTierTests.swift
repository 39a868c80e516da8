import Testing

@testable import Terminal

@Suite("Convention “colour tiers”: a colour")
struct ColorTierTests {
  @Test(
    "comes down to the nearest that a terminal has",
    arguments: [
      (Color.rgb(255, 0, 0), ColorTier.twoFiftySix, 196), (.rgb(0, 0, 0), .twoFiftySix, 16),
      (.rgb(255, 255, 255), .twoFiftySix, 231), (.rgb(128, 128, 128), .twoFiftySix, 244),
      (.rgb(95, 135, 175), .twoFiftySix, 67), (.indexed(200), .twoFiftySix, 200), (.ansi(9), .twoFiftySix, 9),
      (.rgb(250, 10, 10), .sixteen, 9), (.rgb(0, 200, 0), .sixteen, 2), (.indexed(196), .sixteen, 9),
      (.ansi(12), .sixteen, 12),
      (.ansi(12), .eight, 4), (.rgb(255, 0, 0), .eight, 1), (.rgb(10, 10, 230), .eight, 4),
      (.rgb(1, 2, 3), .direct, 0x010203), (.rgb(0, 0, 3), .direct, 8), (.ansi(3), .direct, 3),
      (.ansi(15), .direct, 0xFFFFFF),
    ])
  func downSamples(color: Color, tier: ColorTier, number: Int) { #expect(tier.number(of: color) == number) }

  @Test("comes down to the nearest of the 240 colours that xterm adds, and to the first of several as near")
  func findsNearestOfXterm() {
    let levels: [UInt8] = [0, 3, 8, 13, 47, 48, 60, 95, 115, 116, 128, 155, 156, 195, 196, 235, 236, 243, 255]
    let all = (16..<256).map { ColorTier.components(.indexed(UInt8($0))) }
    for red in levels {
      for green in levels {
        for blue in levels {
          var nearest = (number: 0, distance: Int.max)
          for (place, other) in all.enumerated() {
            let (r, g, b) = (Int(red) - other.0, Int(green) - other.1, Int(blue) - other.2)
            let distance = 2 * r * r + 4 * g * g + 3 * b * b
            if distance < nearest.distance { nearest = (16 + place, distance) }
          }
          #expect(ColorTier.twoFiftySix.number(of: .rgb(red, green, blue)) == nearest.number)
        }
      }
    }
  }

  @Test("is nothing where there are none")
  func hasNone() { #expect(ColorTier.monochrome.number(of: .ansi(1)) == nil) }

  @Test(
    "count of a terminal gives its tier",
    arguments: [
      (-1, ColorTier.monochrome), (0, .monochrome), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .twoFiftySix),
    ])
  func findsTier(colors: Int, tier: ColorTier) { #expect(ColorTier(colors: colors) == tier) }

  @Test(
    "of the selection is exchanged with its background where shades would not show it",
    arguments: [
      ColorTier.eight, .sixteen, .monochrome,
    ])
  func keepsSelectionVisible(tier: ColorTier) {
    let paint = TerminalPaint(Paint(background: .rgb(40, 44, 60)), role: .selection, tier: tier)
    #expect(paint.attributes.contains(.reverse))
    let blank = TerminalPaint(Paint(), role: .selection, tier: tier)
    #expect(blank.attributes.contains(.reverse))
  }

  @Test("near black or white is left to the terminal where its background is unknown")
  func avoidsInvisibleText() {
    #expect(TerminalPaint(Paint(foreground: .rgb(230, 230, 230)), role: .text, tier: .eight).foreground == -1)
    #expect(TerminalPaint(Paint(foreground: .rgb(20, 20, 20)), role: .text, tier: .sixteen).foreground == -1)
    #expect(TerminalPaint(Paint(foreground: .rgb(230, 230, 230)), role: .text, tier: .twoFiftySix).foreground == 254)
    let same = TerminalPaint(
      Paint(foreground: .rgb(200, 0, 0), background: .rgb(220, 20, 20)), role: .red, tier: .eight)
    #expect(same.foreground != same.background)
  }
}
