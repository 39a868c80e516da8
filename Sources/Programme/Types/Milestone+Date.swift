public import Records

extension Milestone {
  /// The day on which it is expected now: the last forecast, else the baseline.
  public var expected: CalendarDate? { forecasts.last?.date ?? baseline }

  /// Days by which the present date, or the day it was met, lies after the baseline; negative if before.
  public var slip: Int? {
    guard let baseline, let now = metOn ?? expected else { return nil }
    return now - baseline
  }

  /// How often a forecast moved the date later.
  public var slipCount: Int {
    var count = 0
    var last = baseline
    for forecast in forecasts {
      if let last, forecast.date > last { count += 1 }
      last = forecast.date
    }
    return count
  }
}
