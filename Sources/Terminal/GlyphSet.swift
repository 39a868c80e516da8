/// The glyphs that a terminal surely has; panes draw as if it had all.
public enum GlyphSet: Sendable {
  /// All of Unicode.
  case full
  /// The fonts of the Linux console: lines and blocks, but no round corners.
  case console
  /// Printable ASCII alone.
  case ascii

  /// The glyph to show for `scalar`: itself, or what comes nearest to it.
  func glyph(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar }
    switch self {
    case .full: return scalar
    case .console: return Self.square(scalar)
    case .ascii: return Self.plain(scalar)
    }
  }

  private static func square(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "╭": "┌"
    case "╮": "┐"
    case "╰": "└"
    case "╯": "┘"
    default: scalar
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: return "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: return "|"
    case 0x250C...0x257F: return "+"
    // Lower eighths, from one to eight: the darker the sign, the higher the block.
    case 0x2581...0x2588: return eighths[Int(value - 0x2581)]
    // Left eighths, from seven down to one.
    case 0x2589...0x258F: return eighths[Int(0x258F - value)]
    case 0x2580, 0x2590, 0x2594...0x259F: return "#"
    case 0x2591: return "."
    case 0x2592: return ":"
    case 0x2593: return "%"
    default: return signs[scalar] ?? "?"
    }
  }

  private static let eighths: [Unicode.Scalar] = [".", ":", "-", "=", "+", "*", "%", "#"]

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "…": "~", "←": "<", "→": ">", "↑": "^", "↓": "v", "↵": "<", "↔": "-", "↕": "|", "▲": "^", "▴": "^", "△": "^",
    "▼": "v", "▾": "v", "▽": "v", "◀": "<", "◂": "<", "▶": ">", "▸": ">", "·": ".", "•": "*", "●": "*", "○": "o",
    "◌": "o", "◆": "*", "◇": "o", "■": "#", "□": "o", "✓": "x", "✔": "x", "✗": "x", "✘": "x", "×": "x", "–": "-",
    "—": "-", "−": "-", "‑": "-", "‐": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "<", "»": ">", "≤": "<",
    "≥": ">", "≈": "~", "±": "+", "\u{A0}": " ", "␛": "^", "␤": " ",
  ]
}
