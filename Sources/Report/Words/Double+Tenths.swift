import Insight

extension Double {
  /// The number with one decimal: `2.9`; never `-0.0`, and `0.0` for what is no number.
  var tenths: String { isFinite ? words(decimals: 1) : "0.0" }

  /// The number with its sign and one decimal: `+0.4`, `-1.0`, `0.0`.
  var signedTenths: String { self > 0 && tenths != "0.0" ? "+" + tenths : tenths }
}
