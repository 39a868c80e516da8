public import FoundationEssentials
import Programme
import Records

/// Forecast against baseline cost: of the whole life, or of the periods for which both are recorded.
public struct MoneySummary: Equatable, Sendable {
  /// The cost agreed, in the currency and unit of the finance record.
  public let baseline: Decimal?
  /// The cost expected now, in the same unit and for the same time.
  public let forecast: Decimal?
  /// What both are for: `2023-24`, `6 periods`; `nil` for the whole life.
  public let time: String?
  /// By how many per cent the forecast lies over the baseline, negative if under; `nil` without both, or on a
  /// baseline of nothing.
  public let variancePercent: Double?
  /// In words: "forecast £84.2m of £79.0m baseline (+6.6%)".
  public let words: String
  /// In few words, how far it is over first: "+6.6%: £84.2m of £79.0m".
  public let brief: String

  /// Sums it up; `nil` where neither a baseline nor a forecast is recorded.
  ///
  /// Where the whole life has both figures, they are compared; else the periods with a baseline are added up: their
  /// baselines, and of each the actual cost, else the forecast, else the baseline. The cost of a year is never compared
  /// with that of the whole life.
  init?(_ finance: Finance?) {
    guard let finance else { return nil }
    let whole = (baseline: finance.wholeLife?.baseline, forecast: finance.wholeLife?.forecast)
    let inPeriods = MoneySummary.sums(finance.periods)
    let isWhole =
      whole.baseline != nil && whole.forecast != nil || inPeriods.baseline == nil && whole.baseline != nil
      || inPeriods.forecast == nil && (whole.baseline ?? whole.forecast) != nil
    (baseline, forecast) = isWhole ? whole : (inPeriods.baseline, inPeriods.forecast)
    time = isWhole ? nil : inPeriods.time
    guard baseline != nil || forecast != nil else { return nil }
    let before = baseline.map { Double($0) }
    let now = forecast.map { Double($0) }
    let percent: Double? =
      if let before, let now, before > 0 { (now - before) / before * 100 } else { nil }
    variancePercent = percent
    func amount(_ value: Double) -> String { value.money(currency: finance.currency, unit: finance.unit) }
    let during = time.map { " in \($0)" } ?? ""
    var words: String
    switch (before, now) {
    case (let before?, let now?):
      let share = percent.map { " (\($0.signedWords)%)" } ?? ""
      words = "forecast \(amount(now)) of \(amount(before)) baseline\(during)\(share)"
    case (nil, let now?): words = "forecast \(amount(now))\(during), no baseline"
    case (let before?, nil): words = "baseline \(amount(before))\(during), no forecast"
    case (nil, nil): return nil
    }
    if let percent, let before, let now {
      brief = "\(percent.signedWords)%: \(amount(now)) of \(amount(before))\(during)"
    } else {
      brief = words
    }
    if !isWhole, let known = whole.baseline ?? whole.forecast {
      words += "; whole life \(whole.baseline == nil ? "forecast" : "baseline") \(amount(Double(known)))"
    }
    self.words = words
  }

  /// What the periods with a baseline come to, or those with a forecast where none has a baseline.
  private static func sums(_ periods: [FinancePeriod]) -> (baseline: Decimal?, forecast: Decimal?, time: String?) {
    let agreed = periods.filter { $0.baseline != nil }
    let summed = agreed.isEmpty ? periods.filter { $0.actual != nil || $0.forecast != nil } : agreed
    guard let first = summed.first else { return (nil, nil, nil) }
    let baselines = summed.compactMap(\.baseline)
    let expected = summed.compactMap { $0.actual ?? $0.forecast ?? $0.baseline }
    let isForecast = summed.contains { $0.actual != nil || $0.forecast != nil }
    return (
      baselines.isEmpty ? nil : baselines.reduce(0, +), isForecast ? expected.reduce(0, +) : nil,
      summed.count == 1 && !first.period.isEmpty ? first.period : counted(summed.count, "period")
    )
  }
}
