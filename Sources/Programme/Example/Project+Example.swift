extension Project {
  /// A fictional programme in which every pane has something to show.
  ///
  /// The department, the companies and the people are invented. It is the same for the same day: its ids come from
  /// a seeded generator and all its dates are told from `today`.
  /// - Parameter today: the day on which the programme is seen; nothing recorded lies after it but plans.
  public static func example(on today: CalendarDate) -> Project {
    var example = Example(today: today)
    var project = Project()
    project.programme = example.programme()
    project.partners = example.partners()
    project.roadblocks = example.roadblocks()
    return project
  }
}
