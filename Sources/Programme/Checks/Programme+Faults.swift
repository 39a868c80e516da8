import FoundationEssentials

extension Programme {
  /// The end lies not before the start.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.ordered(start, end, "end", after: "the start")].compactMap(\.self)
  }
}

extension Milestone {
  /// What was met was met by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(metOn, "metOn", "it cannot have been met")].compactMap(\.self)
  }
}

extension Forecast {
  /// A forecast is made by today, and not before the one before it; where a date moves, it is said why.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(on, "on", "it cannot have been said")].compactMap(\.self)
    if let last = context.earlier(Forecast.self).map(\.on).max(), on < last {
      faults.append(
        .error("on", "said on \(on.words), before the last forecast of \(last.words); forecasts follow each other"))
    }
    if let next = context.later(Forecast.self).map(\.on).min(), on > next {
      faults.append(
        .error("on", "said on \(on.words), after the next forecast of \(next.words); forecasts follow each other"))
    }
    if date < on {
      faults.append(.doubt("date", "\(date.words) was past already when this was said, on \(on.words)"))
    }
    let before = context.earlier(Forecast.self).last?.date ?? (context.owner as? Milestone)?.baseline
    if let before, before != date, date > on, reason.trimmed.isEmpty {
      faults.append(.doubt("reason", "nothing says why the date moves from \(before.words) to \(date.words)"))
    }
    return faults
  }

  /// One forecast is said on a day.
  public func fault(besides other: Forecast) -> RecordFault {
    .error("on", "there is a forecast said on \(on.words) already; change that one")
  }
}

extension ConfidenceAssessment {
  /// Somebody says it, and not of the future.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults = [context.notAhead(date, "date", "it cannot have been assessed")].compactMap(\.self)
    if rater.trimmed.isEmpty { faults.append(.error("rater", "it cannot be empty: who says so?")) }
    return faults
  }

  /// A rater says one thing a day.
  public func fault(besides other: ConfidenceAssessment) -> RecordFault {
    .error("rater", "\(other.rater) has an assessment of \(date.words) already; change that one")
  }
}

extension Reading {
  /// What was read was read by today.
  public func faults(in context: RecordContext) -> [RecordFault] {
    [context.notAhead(date, "date", "it cannot have been read")].compactMap(\.self)
  }

  /// One value is read on a day.
  public func fault(besides other: Reading) -> RecordFault {
    .error("date", "there is a reading of \(date.words) already; change that one")
  }
}

extension TeamRole {
  /// Nobody is less than not there.
  public func faults(in context: RecordContext) -> [RecordFault] {
    var faults: [RecordFault] = []
    if needed < 0 { faults.append(.error("needed", "expected 0 or more full-time equivalents, found \(needed)")) }
    if filled < 0 { faults.append(.error("filled", "expected 0 or more full-time equivalents, found \(filled)")) }
    return faults
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

/// The three capital letters of a currency, as ISO 4217 has them.
enum CurrencyCode {
  /// What is wrong with a text that is to be one; none is fine.
  static func fault(_ text: String, _ field: String) -> RecordFault? {
    let isCode = text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    if text.isEmpty || isCode { return nil }
    return .error(field, "“\(text)” is no currency code; expected three capital letters of ISO 4217, such as GBP")
  }
}
