public import Programme
public import Records

/// Everything that looks ahead, or back to tell how reliable the past was: a pure function of a project and a day.
///
/// It costs what `RoadblockForecast` and the back-test of the service level cost, so it is made when it is asked for and
/// kept until the project changes.
public struct Outlook: Sendable {
  /// What is due, and what is overdue.
  public let coming: ComingUp
  /// The day by which 85% of roadblocks are resolved.
  public let serviceLevel: ServiceLevel
  /// How often the service levels of the past held.
  public let serviceLevelTest: BackTest
  /// By when as many roadblocks are closed as are open.
  public let forecast: RoadblockForecast
  /// How old the open roadblocks are.
  public let ageing: Ageing
  /// What came and went in the last twelve weeks.
  public let flow: Flow
  /// The milestones not met that slipped or have a date, the most days late first, then those that slipped most often.
  public let slips: [SlipHistory]

  /// Looks ahead from a day.
  ///
  /// - Parameter coming: what is due, where that was listed before; else it is listed here.
  public init(_ project: Project, on today: CalendarDate, coming: ComingUp? = nil) {
    self.coming = coming ?? ComingUp(project, on: today)
    forecast = RoadblockForecast(project, on: today)
    ageing = Ageing(project, on: today)
    serviceLevel = ageing.serviceLevel
    serviceLevelTest = ServiceLevel.backTest(project, on: today)
    flow = Flow(project, on: today)
    let open = SlipHistory.all(in: project).filter { $0.metOn == nil && !$0.points.isEmpty }
    slips = open.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (-(one.totalDays ?? 0), -one.slips, left.offset) < (-(other.totalDays ?? 0), -other.slips, right.offset)
    }.map(\.element)
  }
}
