public import FoundationEssentials
public import Programme

extension Finance {
  /// An amount of this record as people write it: `£79.0m`.
  public func words(for amount: Decimal) -> String { Double(amount).money(currency: currency, unit: unit) }
}
