import Programme

/// What is agreed with the partner, as rules and look-ahead see it.
extension PartnerFacts {
  /// The measures of the contract.
  var measures: [ContractMeasure] { partner.contract?.measures ?? [] }

  /// Where a measure stands in the file.
  func address(_ measure: ContractMeasure) -> Address { address("contract", "measures", item: measure.id.text) }

  /// The currency of the contract, else of the programme's money, else pounds.
  var currency: String {
    let named = [partner.contract?.currency, facts.project.programme.finance?.currency].compactMap(\.self)
    return named.first { !$0.isEmpty } ?? "GBP"
  }

  /// Whether the contract has begun and has not ended.
  var isContractRunning: Bool {
    guard let contract = partner.contract else { return false }
    return contract.start.map { $0 <= today } ?? true && contract.end.map { $0 >= today } ?? true
  }
}

extension Contract {
  /// Whether neither an extension nor an exit is recorded.
  var hasNoWayOn: Bool {
    guard exitPlan.isEmpty else { return false }
    guard let extendableTo, let end else { return extendableTo == nil }
    return extendableTo <= end
  }
}

extension ContractMeasure {
  /// The checks from the partner's view made up to a day, in file order; the method asks for two.
  func checksFromPartner(until today: CalendarDate) -> [MeasureCheck] {
    checks.filter { $0.view == .partner && $0.on <= today }
  }

  /// The last day of the latest period assessed; `nil` where no period tells a day.
  var assessedTo: CalendarDate? { assessments.compactMap { Period($0.period)?.last }.max() }

  /// The assessment of the latest period; those whose period tells no day come first, in file order.
  var latestAssessment: KPIAssessment? {
    assessments.enumerated().max { left, right in
      let days = [left, right].map { Period($0.element.period)?.last.dayNumber ?? .min }
      return (days[0], left.offset) < (days[1], right.offset)
    }?.element
  }
}

extension KPIRating {
  /// Whether the rating asks for a recovery plan.
  var isOffTarget: Bool { self == .requiresImprovement || self == .inadequate }
}
