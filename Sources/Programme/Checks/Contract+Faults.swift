import FoundationEssentials
public import Records

extension Contract {
  /// Its money is not less than nothing and compares with that of the programme.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults: [RecordFault] = []
    if let value, value < 0 { faults.append(.error("value", "expected 0 or more, found \(value)")) }
    if let fault = CurrencyCode.fault(currency, "currency") {
      faults.append(fault)
    } else if let own = context.project.programme.finance?.currency, !own.isEmpty, !currency.isEmpty, currency != own {
      faults.append(
        .doubt("currency", "the programme counts in \(own), this contract in \(currency): sums will not compare"))
    }
    return faults
  }
}

extension KPIAssessment {
  /// What is assessed has begun, and what was published was published by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [
      context.begun(period, "period"), context.notAhead(publishedOn, "publishedOn", "it cannot have been published"),
    ].compactMap(\.self)
  }

  /// A period is assessed once.
  public func fault(besides other: KPIAssessment) -> RecordFault {
    .error("period", "\(other.period) has an assessment already; change that one")
  }
}

extension MeasureCheck {
  /// What was checked was checked by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(on, "on", "it cannot have been checked")].compactMap(\.self)
  }
}

extension Incentive {
  /// What was checked was checked by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(checkedOn, "checkedOn", "it cannot have been checked")].compactMap(\.self)
  }
}
