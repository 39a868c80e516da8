public import Programme

/// A pane or record that can be printed without a screen.
public enum ShownPane: Equatable, Sendable {
  case overview, programme, partners, roadblocks, findings, conflicts
  case partner(ID<Partner>)
  case roadblock(ID<Roadblock>)
  case milestone(ID<Milestone>)
}
