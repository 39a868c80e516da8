public import Records

extension FinancePeriod {
  /// Its name tells when it began and ended.
  public func faults(in context: RecordContext) -> [RecordFault] {
    Period(period) == nil ? [.doubt("period", "expected \(Period.expected), found “\(period)”")] : []
  }
}

extension Finance {
  /// The currency is a code of ISO 4217, and the one in which contracts count.
  public func faults(in context: RecordContext) -> [RecordFault] {
    if let fault = CurrencyCode.fault(currency, "currency") { return [fault] }
    let others = context.project.partners.compactMap { $0.contract?.currency }.filter { !$0.isEmpty && $0 != currency }
    guard !currency.isEmpty, let other = others.first else { return [] }
    return [
      .doubt(
        "currency", "the programme would count in \(currency), a contract counts in \(other): sums will not compare")
    ]
  }
}
