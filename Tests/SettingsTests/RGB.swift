import Glibc
import Terminal

/// A colour in numbers, for the tests of themes: contrast, distance, and how others see it.
struct RGB {
  let red: Double
  let green: Double
  let blue: Double

  init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// The colour as xterm shows it.
  init(_ color: Color) {
    switch color {
    case .rgb(let red, let green, let blue): self.init(red: Double(red), green: Double(green), blue: Double(blue))
    case .indexed(let index): self.init(index: Int(index))
    case .ansi(let index): self.init(index: Int(index))
    }
  }

  /// The colour as a terminal of 256 colours shows it.
  init(in256 color: Color) { self.init(index: ColorTier.twoFiftySix.number(of: color) ?? 0) }

  /// One of the colours of xterm from 16 on: a cube of 6×6×6, then 24 greys.
  private init(index: Int) {
    if index >= 232 {
      let grey = Double(8 + 10 * (index - 232))
      self.init(red: grey, green: grey, blue: grey)
      return
    }
    func level(_ step: Int) -> Double { step == 0 ? 0 : Double(55 + 40 * step) }
    let place = max(0, index - 16)
    self.init(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
  }

  private static func linear(_ value: Double) -> Double {
    let part = value / 255
    return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
  }

  private var linear: [Double] { [red, green, blue].map(RGB.linear) }

  /// Relative luminance as WCAG 2.2 defines it.
  private var luminance: Double { 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] }

  /// The contrast ratio of WCAG 2.2, from 1 to 21.
  func contrast(with other: RGB) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// The colour as somebody sees it.
  func seen(by vision: ColourVision) -> RGB {
    let seen = vision.matrix.map { row in zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 } }
    func value(_ part: Double) -> Double {
      let part = min(1, max(0, part))
      return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * pow(part, 1 / 2.4) - 0.055)
    }
    return RGB(red: value(seen[0]), green: value(seen[1]), blue: value(seen[2]))
  }

  /// The distance in CIELAB (1976), white point D65.
  func distance(to other: RGB) -> Double {
    let (one, two) = (lab, other.lab)
    return sqrt(pow(one[0] - two[0], 2) + pow(one[1] - two[1], 2) + pow(one[2] - two[2], 2))
  }

  private var lab: [Double] {
    let light = linear
    func bent(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16.0 / 116 }
    let x = bent((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047)
    let y = bent(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2])
    let z = bent((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }
}

/// How people see colours.
enum ColourVision: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// What becomes of linear red, green and blue: Machado, Oliveira and Fernandes (2009), severity 1.
  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
