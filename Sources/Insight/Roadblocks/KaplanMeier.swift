/// The Kaplan–Meier estimate of the share that is still open after so many days.
///
/// Those still open count as long as they were watched, so that slow ones are not forgotten until they
/// close. Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations",
/// Journal of the American Statistical Association 53 (1958), 457–481.
public struct KaplanMeier: Equatable, Sendable {
  /// How long one was watched, and whether it ended then or was still open.
  public struct Observation: Equatable, Sendable {
    /// Whole days watched.
    public let days: Int
    /// Whether it was resolved on that day, rather than lost from sight.
    public let isResolved: Bool

    /// Makes an observation; negative days count as none.
    public init(days: Int, isResolved: Bool) {
      self.days = max(0, days)
      self.isResolved = isResolved
    }
  }

  /// A day on which some were resolved, and the share still open after it.
  public struct Point: Equatable, Sendable {
    /// The day, counted from when it was raised.
    public let day: Int
    /// The share still open after that day, 1 to 0.
    public let open: Double
  }

  /// The steps of the curve by day; before the first the share is 1.
  public let points: [Point]

  /// Estimates the curve, at the cost of one sort.
  public init(_ observations: [Observation]) {
    let sorted = observations.sorted { $0.days < $1.days }
    var points: [Point] = []
    var open = 1.0
    var index = 0
    while index < sorted.count {
      let day = sorted[index].days
      let watched = sorted.count - index
      var resolved = 0
      while index < sorted.count, sorted[index].days == day {
        if sorted[index].isResolved { resolved += 1 }
        index += 1
      }
      guard resolved > 0 else { continue }
      open *= Double(watched - resolved) / Double(watched)
      points.append(Point(day: day, open: open))
    }
    self.points = points
  }

  /// The first day by which at least that share (0 to 1) is resolved; `nil` if the curve does not reach it.
  public func day(resolving share: Double) -> Int? {
    points.first { $0.open <= 1 - share + 1e-9 }?.day
  }

  /// The share still open after that day.
  public func open(after day: Int) -> Double { points.last { $0.day <= day }?.open ?? 1 }
}
