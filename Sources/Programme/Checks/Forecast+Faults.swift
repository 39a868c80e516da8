public import Records

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
    if let metOn = (context.owner as? Milestone)?.metOn, metOn < on {
      faults.append(.doubt("on", "the milestone was met on \(metOn.words) already"))
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
