public import FoundationEssentials
public import Programme
import Records

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

extension Finance {
  /// An amount of this record as people write it: `£79.0m`.
  public func words(for amount: Decimal) -> String { Double(amount).money(currency: currency, unit: unit) }
}

extension Project {
  /// An amount in units of one as people write it: `£31.6m`.
  ///
  /// - Parameter currency: an ISO 4217 code; where empty that of the programme's money counts, else pounds.
  public func words(for amount: Decimal, currency: String = "") -> String {
    let named = [currency, programme.finance?.currency ?? "", "GBP"].first { !$0.isEmpty } ?? ""
    return Double(amount).money(currency: named, unit: "")
  }
}

extension Review {
  /// A round in which nothing was scored yet, in words: "2027-Q1 begun on 15 Jan 2027, scored by neither side".
  public var begunWords: String {
    [period, "begun on \(date.words), scored by neither side"].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension CalendarDate {
  /// The day in a sentence that is read on another: `14 Aug`, with its year where that is not the reader's.
  func words(on today: CalendarDate) -> String { parts.year == today.parts.year ? shortWords : words }
}

extension Side {
  /// Whose move it is when it is that party's.
  init(_ party: Party) { self = party == .department ? .department : .partner }
}
