import Insight

extension Double {
  /// The number with one decimal: `2.9`; never `-0.0`, and `0.0` for what is no number.
  var tenths: String { told.words(decimals: 1) }

  /// The number with its sign and one decimal: `+0.4`, `-1.0`, and `0.0` for what is no number.
  var signedTenths: String { told.signedWords }

  private var told: Double { isFinite ? self : 0 }
}
