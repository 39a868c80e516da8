public import Insight
public import Programme
import Records

extension Report {
  /// A part of the dashboard: the same sections as in a snapshot, or a record with everything it holds; no section for a
  /// record that the project does not have.
  public init(_ pane: Pane, of project: Project, _ insight: Insight) {
    let source = ViewSource(project, insight)
    let sections: [ViewSection] =
      switch pane {
      case .overview:
        [
          source.programme, source.conflictCount, source.confidence, source.areaTable, source.partnerTable,
          source.openTable,
        ]
      case .programme:
        [source.programme, source.confidence, source.areas, source.milestones, source.money, source.outcomes]
      case .partners: [source.partners]
      case .steps: [source.steps]
      case .partner(let id): project.partner(id).map { [source.partner($0)] } ?? []
      case .part(let part, let id): project.partner(id).map { [source.part(part, of: $0)] } ?? []
      case .roadblocks: [source.roadblocks]
      case .roadblock(let id): project.roadblock(id).map { [source.roadblock($0)] } ?? []
      case .findings: [source.findings]
      case .lookahead: source.ahead
      case .activity(let entries): [source.activity(entries)]
      case .rules: [source.rules]
      case .conflicts: [source.conflicts]
      }
    self.init(
      subject: pane.name.rawValue, title: source.title, date: insight.today,
      classification: project.programme.classification, sections: sections)
  }
}
