import FoundationEssentials

extension Double {
  /// The number of a decimal; infinite decimals do not exist, and what is not a number is 0.
  init(_ decimal: Decimal) { self = Double(decimal.description).flatMap { $0.isFinite ? $0 : nil } ?? 0 }

  /// The number with exactly so many decimals (0 to 3), rounded half away from zero: `2.9`.
  public func words(decimals: Int) -> String {
    guard isFinite, abs(self) < 1e15 else { return description }
    let factor = [1, 10, 100, 1000][min(max(decimals, 0), 3)]
    let whole = Int((abs(self) * Double(factor)).rounded())
    let sign = self < 0 && whole > 0 ? "-" : ""
    guard factor > 1 else { return sign + String(whole) }
    let fraction = String(whole % factor)
    let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
    return "\(sign)\(whole / factor).\(zeros)\(fraction)"
  }

  /// The number with its sign and one decimal: `+6.6`, `-2.0`, `0.0`.
  public var signedWords: String {
    let text = words(decimals: 1)
    return self > 0 && text != "0.0" ? "+" + text : text
  }

  /// The number with one decimal, or none where it is whole: `2.5`, `3`.
  var shortWords: String {
    let text = words(decimals: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
