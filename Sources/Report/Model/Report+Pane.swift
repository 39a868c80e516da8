public import Insight
public import Programme

extension Report {
  /// A part of the dashboard: the same sections as in a snapshot, or a record with everything it holds.
  public init(_ pane: ReportPane, of project: Project, _ insight: Insight) {
    let source = ReportSource(project, insight)
    let sections: [ReportSection] =
      switch pane {
      case .overview: [source.programme, source.confidence, source.areaTable, source.partnerTable, source.openTable]
      case .programme:
        [source.programme, source.confidence, source.areas, source.milestones, source.money, source.outcomes]
      case .partners: [source.partners]
      case .partner(let partner): [source.partner(partner)]
      case .roadblocks: [source.roadblocks]
      case .roadblock(let roadblock): [source.roadblock(roadblock)]
      case .findings: [source.findings]
      case .conflicts: [source.conflicts]
      }
    self.init(
      subject: pane.name, title: source.title, date: insight.today,
      classification: project.programme.classification, sections: sections)
  }
}
