public import FoundationEssentials
public import Programme

extension Project {
  /// An amount in units of one as people write it: `£31.6m`.
  ///
  /// - Parameter currency: an ISO 4217 code; where empty that of the programme's money counts, else pounds.
  public func words(for amount: Decimal, currency: String = "") -> String {
    let named = [currency, programme.finance?.currency ?? "", "GBP"].first { !$0.isEmpty } ?? ""
    return Double(amount).money(currency: named, unit: "")
  }
}
