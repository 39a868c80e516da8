import Insight
import Programme
import ProjectStore

/// A project on screen: its store, what the records say about it, and the rows that its lists show.
struct OpenProject {
  /// The file and all that changes it.
  let store: ProjectStore
  /// What the records say, as of the last change.
  private(set) var insight: Insight
  /// Places of the roadblocks that the list shows, in its order.
  private(set) var shown: [Int] = []
  /// Which roadblocks the list shows.
  private(set) var selection: RoadblockSelection
  /// The rows of the programme pane.
  private(set) var programmeItems: [ItemReference] = []
  /// What else is judged, as soon as a page asks for it.
  private(set) var later: LaterInsight

  /// What the person has set for all projects.
  private let configuration: Configuration

  init(store: ProjectStore, today: CalendarDate, configuration: Configuration = .none) {
    self.store = store
    self.configuration = configuration
    let judged = configuration.applied(to: store.project)
    insight = Insight(judged, on: today)
    later = LaterInsight(judged, on: today)
    selection = RoadblockSelection()
    if let order = configuration.order { selection.order = order }
    list()
  }

  var project: Project { store.project }

  /// Judges the project anew after a change.
  mutating func refresh(today: CalendarDate) {
    let judged = configuration.applied(to: store.project)
    insight = Insight(judged, on: today)
    later = LaterInsight(judged, on: today)
    list()
  }

  /// Shows other roadblocks, or the same in another order.
  mutating func select(_ selection: RoadblockSelection) {
    self.selection = selection
    shown = selection.places(in: project)
  }

  private mutating func list() {
    shown = selection.places(in: project)
    var items: [ItemReference] = insight.areas.map { .area($0.area, nil) }
    items.append(.programme)
    if insight.money != nil { items.append(.money) }
    items += insight.milestones.filter { $0.metOn == nil }.map { .milestone($0.id) }
    items += insight.outcomes.map { .outcome($0.id) }
    if !project.programme.team.isEmpty { items.append(.team) }
    items += insight.milestones.filter { $0.metOn != nil }.map { .milestone($0.id) }
    programmeItems = items
  }

  /// How many rows a pane's list has.
  func count(_ pane: PaneID) -> Int {
    switch pane {
    case .programme: programmeItems.count
    case .partners: project.partners.count
    case .roadblocks: shown.count
    }
  }

  /// What stands in a row of a pane's list.
  func item(_ pane: PaneID, _ row: Int) -> ItemReference? {
    switch pane {
    case .programme: programmeItems.indices.contains(row) ? programmeItems[row] : nil
    case .partners: project.partners.indices.contains(row) ? .partner(project.partners[row].id) : nil
    case .roadblocks: shown.indices.contains(row) ? .roadblock(project.roadblocks[shown[row]].id) : nil
    }
  }

  /// The row of a pane's list in which a thing stands.
  func row(_ pane: PaneID, of item: ItemReference) -> Int? {
    switch (pane, item) {
    case (.programme, _): programmeItems.firstIndex(of: item)
    case (.partners, .partner(let id)): project.partners.firstIndex { $0.id == id }
    case (.roadblocks, .roadblock(let id)): shown.firstIndex { project.roadblocks[$0].id == id }
    default: nil
    }
  }
}
