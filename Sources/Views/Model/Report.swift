public import Insight
public import Programme
public import Records

/// What a snapshot says, built once, so that every format only has to lay it out.
///
/// Texts are as the file has them: each format escapes them for the place where it goes. Build one for the board with
/// `init(_:_:since:)`, for a part of the dashboard with `init(_:of:_:)`, for a folder with `init(portfolio:of:on:)`.
///
/// ```swift
/// let report = Report(project, Insight(project, on: today), since: today - 30)
/// let text = ReportFormat.markdown.render(report)
/// ```
public struct Report: Sendable, Equatable {
  /// What it shows, for machines: `board`, or the name of a part of the dashboard.
  public let subject: String
  /// The programme's name, or the folder's.
  public let title: String
  /// The day on which it is true.
  public let date: CalendarDate
  /// The day since which changes are told; `nil` where they are not asked for.
  public let since: CalendarDate?
  /// How the file is classified; renderers mark the document with it.
  public let classification: Classification
  /// The parts in reading order.
  public let sections: [ViewSection]

  /// Makes a report from its parts.
  public init(
    subject: String, title: String, date: CalendarDate, since: CalendarDate? = nil,
    classification: Classification = .none, sections: [ViewSection]
  ) {
    self.subject = subject
    self.title = title
    self.date = date
    self.since = since
    self.classification = classification
    self.sections = sections
  }

  /// The snapshot for the programme board: everything that is judged, with the reasons.
  ///
  /// - Parameters:
  ///   - project: the programme.
  ///   - insight: what is judged about it; its day is the report's.
  ///   - since: a day after which changes are told in a section of their own.
  public init(_ project: Project, _ insight: Insight, since: CalendarDate? = nil) {
    let source = ViewSource(project, insight)
    let outlook = Outlook(project, on: insight.today)
    // A page that says how it stands and what is worst, then what is new, then everything in full. A section that is told
    // in two places has one name, and is one for data.
    var sections = [
      source.programme, source.standing, source.areaTable, source.reds, source.pastDue, source.partnerTable,
    ]
    if let since { sections.append(source.changes(since: since)) }
    sections += [
      source.milestones, source.money, source.outcomes, source.roadblocks, source.coming(outlook),
      source.forecast(outlook), source.reasons, source.partnerScores, source.partnerships, source.steps, source.team,
    ]
    self.init(
      subject: "board", title: source.title, date: insight.today, since: since,
      classification: project.programme.classification, sections: sections)
  }
}
