public import FoundationEssentials
import Programme

/// Forecast against baseline cost over the whole life.
public struct MoneySummary: Equatable, Sendable {
  /// The cost agreed, in the currency and unit of the finance record.
  public let baseline: Decimal?
  /// The cost expected now, in the same unit.
  public let forecast: Decimal?
  /// By how many per cent the forecast lies over the baseline, negative if under; `nil` without both, or on a
  /// baseline of nothing.
  public let variancePercent: Double?
  /// In words: "forecast £84.2m of £79.0m baseline (+6.6%)".
  public let words: String

  /// Sums it up; `nil` where neither a baseline nor a forecast is recorded.
  ///
  /// Where the whole life has no figure, the periods are added up: their baselines, and of each the actual
  /// cost, else the forecast, else the baseline.
  init?(_ finance: Finance?) {
    guard let finance else { return nil }
    let periods = finance.periods
    let baselines = periods.compactMap(\.baseline)
    let expected = periods.compactMap { $0.actual ?? $0.forecast ?? $0.baseline }
    let isForecast = periods.contains { $0.actual != nil || $0.forecast != nil }
    baseline = finance.wholeLife?.baseline ?? (baselines.isEmpty ? nil : baselines.reduce(0, +))
    forecast = finance.wholeLife?.forecast ?? (isForecast ? expected.reduce(0, +) : nil)
    guard baseline != nil || forecast != nil else { return nil }
    let before = baseline.map { Double($0) }
    let now = forecast.map { Double($0) }
    let percent: Double? =
      if let before, let now, before > 0 { (now - before) / before * 100 } else { nil }
    variancePercent = percent
    func amount(_ value: Double) -> String { value.money(currency: finance.currency, unit: finance.unit) }
    switch (before, now) {
    case (let before?, let now?):
      let share = percent.map { " (\($0.signedWords)%)" } ?? ""
      words = "forecast \(amount(now)) of \(amount(before)) baseline\(share)"
    case (nil, let now?): words = "forecast \(amount(now)), no baseline"
    case (let before?, nil): words = "baseline \(amount(before)), no forecast"
    case (nil, nil): return nil
    }
  }
}
