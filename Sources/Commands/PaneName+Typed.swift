import Programme
import ProjectStore
import Records
import Views

extension PaneName {
  /// The names, for help: "overview, programme, partner ID …".
  static var list: String {
    allCases.map { $0.needs == nil ? $0.rawValue : "\($0.rawValue) ID" }.joined(separator: ", ")
  }

  /// Finds a part by its name.
  init(typed text: String) throws(CommandProblem) {
    if let pane = PaneName(rawValue: Spelling.folded(text)) {
      self = pane
      return
    }
    let near = Spelling.question(text, among: PaneName.allCases.map(\.rawValue))
    throw .usage(
      "“\(text)” is no pane" + (near.map { "; \($0)" } ?? "; choose one of \(PaneName.list)"))
  }

  /// The part of that name, of the record that is meant.
  func pane(_ id: String?, in store: ProjectStore, on today: CalendarDate) throws(CommandProblem) -> Pane {
    let project = store.project
    switch (needs, id) {
    case (nil, let id?): throw .usage("“\(id)”: the pane \(rawValue) takes no id")
    case (let noun?, nil): throw .usage("\(rawValue): expected the id of a \(noun) behind it")
    case (_?, let id?):
      if self == .roadblock { return .roadblock(try project.roadblock(meant: id).id) }
      let partner = try project.partner(meant: id).id
      return part.map { .part($0, of: partner) } ?? .partner(partner)
    case (nil, nil):
      switch self {
      case .programme: return .programme
      case .partners: return .partners
      case .steps: return .steps
      case .roadblocks: return .roadblocks
      case .findings: return .findings
      case .lookahead: return .lookahead
      case .activity: return .activity(store.activity(upTo: today).entries)
      case .rules: return .rules
      case .conflicts: return .conflicts
      default: return .overview
      }
    }
  }
}
