import Dashboard
import Programme
import Report

/// The parts of the dashboard by their names on the command line.
enum PaneName: String, CaseIterable {
  case overview, programme, partners, partner, roadblocks, roadblock, findings, conflicts, portfolio

  /// The names, for help: "overview, programme, partner ID …".
  static var list: String {
    allCases.map { $0.needsID ? "\($0.rawValue) ID" : $0.rawValue }.joined(separator: ", ")
  }

  /// Finds a part by its name.
  init(typed text: String) throws(CommandProblem) {
    if let pane = PaneName(rawValue: Spelling.folded(text)) {
      self = pane
      return
    }
    let near = Spelling.nearest(to: text, among: PaneName.allCases.map(\.rawValue))
    throw .usage(
      "“\(text)” is no pane" + (near.map { "; did you mean “\($0)”?" } ?? "; choose one of \(PaneName.list)"))
  }

  /// Whether it shows one record.
  var needsID: Bool { self == .partner || self == .roadblock }

  /// The part as a report and as the screen has it, of the record that is meant.
  func panes(_ id: String?, in project: Project) throws(CommandProblem) -> (report: ReportPane, screen: ShownPane) {
    if !needsID, let id { throw .usage("“\(id)”: the pane \(rawValue) takes no id") }
    switch (self, id) {
    case (.partner, let id?):
      let partner = try project.partner(meant: id)
      return (.partner(partner), .partner(partner.id))
    case (.roadblock, let id?):
      let roadblock = try project.roadblock(meant: id)
      return (.roadblock(roadblock), .roadblock(roadblock.id))
    case (.partner, nil), (.roadblock, nil): throw .usage("\(rawValue): expected the id of a \(rawValue) behind it")
    case (.programme, _): return (.programme, .programme)
    case (.partners, _): return (.partners, .partners)
    case (.roadblocks, _): return (.roadblocks, .roadblocks)
    case (.findings, _): return (.findings, .findings)
    case (.conflicts, _): return (.conflicts, .conflicts)
    case (.overview, _), (.portfolio, _): return (.overview, .overview)
    }
  }
}
