public import Programme
public import Records

/// How far a business outcome has come.
public struct OutcomeHealth: Equatable, Sendable {
  /// The outcome's id.
  public let id: ID<Outcome>
  /// What it is called.
  public let title: String
  /// The latest reading up to today.
  public let latest: Reading?
  /// How far the latest reading has come from baseline to target, 0 to 1; `nil` where one of the three is
  /// missing, or baseline and target are the same.
  public let progress: Double?
  /// Whether the latest reading is at the target, or beyond it as seen from the baseline; without a baseline, or from
  /// one that is the target itself, only what is at the target has reached it.
  public let isReached: Bool
  /// The day by which the target is to be reached.
  public let due: CalendarDate?
  /// Amber where the outcome is not defined, or its day has passed without the target reached.
  public let health: Health
  /// In words: "31 minutes, target 20 minutes by 31 Mar 2027 (45% there)", "no measure", "no readings yet",
  /// "99%, target 99% (reached)".
  public let words: String

  init(_ outcome: Outcome, _ facts: Facts, worst: Health) {
    id = outcome.id
    title = outcome.nameOrID
    let measure = outcome.measure
    let due = measure?.targetDate
    self.due = due
    let readings = (measure?.readings ?? []).enumerated().filter { $0.element.date <= facts.today }
    let latest = readings.max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
    self.latest = latest
    let value = latest.map { Double($0.value) }
    let baseline = measure?.baseline.map { Double($0) }
    let target = measure?.target.map { Double($0) }
    if let value, let baseline, let target, target != baseline {
      progress = min(1, max(0, (value - baseline) / (target - baseline)))
    } else {
      progress = nil
    }
    isReached = OutcomeHealth.isReached(value, from: baseline, to: target)
    let isLate = due.map { $0 < facts.today } ?? false
    health = max(worst, isLate && !isReached ? .amber : .green)
    words = OutcomeHealth.words(measure, latest, progress, isReached: isReached)
  }

  private static func isReached(_ value: Double?, from baseline: Double?, to target: Double?) -> Bool {
    guard let value, let target else { return false }
    guard let baseline, baseline != target else { return value == target }
    return baseline < target ? value >= target : value <= target
  }

  private static func words(
    _ measure: OutcomeMeasure?, _ latest: Reading?, _ progress: Double?, isReached: Bool
  ) -> String {
    guard let measure, !measure.metric.isEmpty else { return "no measure" }
    guard let target = measure.target else { return "no target" }
    let unit = measure.unit.isEmpty ? "" : measure.unit == "%" ? "%" : " " + measure.unit
    let due = measure.targetDate.map { " by \($0.words)" } ?? ""
    let goal = "\(Double(target).shortWords)\(unit)\(due)"
    guard let latest else { return "no readings yet, target \(goal)" }
    let share = progress.map { " (\(($0 * 100).words(decimals: 0))% there)" } ?? (isReached ? " (reached)" : "")
    return "\(Double(latest.value).shortWords)\(unit), target \(goal)\(share)"
  }
}
