extension Double {
  /// The number with one decimal, rounded half away from zero: `2.9`; never `-0.0`.
  var tenths: String {
    guard isFinite, magnitude < 1e15 else { return "0.0" }
    let whole = Int((magnitude * 10).rounded())
    return (self < 0 && whole > 0 ? "-" : "") + "\(whole / 10).\(whole % 10)"
  }

  /// The number with its sign and one decimal: `+0.4`, `-1.0`, `0.0`.
  var signedTenths: String { self > 0 && tenths != "0.0" ? "+" + tenths : tenths }
}
