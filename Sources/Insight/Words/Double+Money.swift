extension Double {
  /// An amount as people write it: `£84.2m`, `EUR` as €, other currencies by their code.
  ///
  /// - Parameters:
  ///   - currency: an ISO 4217 code; empty for none.
  ///   - unit: what one stands for: `bn`, `m`, `k`, or empty for one; other units are written after the number.
  func money(currency: String, unit: String) -> String {
    let symbol: String
    switch currency {
    case "GBP": symbol = "£"
    case "EUR": symbol = "€"
    case "USD": symbol = "$"
    case "": symbol = ""
    default: symbol = currency + " "
    }
    let sign = self < 0 ? "-" : ""
    let scales = [("bn", 1e9), ("m", 1e6), ("k", 1e3), ("", 1)]
    guard let factor = scales.first(where: { $0.0 == unit.lowercased() })?.1 else {
      return "\(sign)\(symbol)\(magnitude.words(decimals: 1)) \(unit)"
    }
    let ones = magnitude * factor
    // What would round to a thousand of one scale is one of the next: £999.96m is £1.0bn.
    let scale = scales.first { ones >= $0.1 * ($0.1 > 1e3 ? 0.99995 : $0.1 > 1 ? 0.9995 : 1) } ?? ("", 1)
    let decimals = scale.1 == 1 ? 0 : 1
    return "\(sign)\(symbol)\((ones / scale.1).words(decimals: decimals))\(scale.0)"
  }
}
