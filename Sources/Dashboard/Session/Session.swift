import Insight
import Programme
import ProjectStore
import Records
import Settings
import Terminal

/// Everything that keys act on and screens are drawn from, between one event and the next.
///
/// A value, apart from the store: drawing reads it, commands change it, and what only the loop around it can do (quit,
/// suspend) is left in `requests`.
struct Session {
  /// What is open.
  var content: Content
  /// The folder from which the project was chosen, to go back to.
  var folder: String?
  /// Which of a folder's projects are shown, also after one of them was open.
  var portfolioSelection = PortfolioSelection()
  /// The size of the screen.
  var size: Size
  /// The pane that has the keys.
  var focus = PaneID.roadblocks
  /// Whether that pane fills the screen.
  var isZoomed = false
  /// Selection and scrolling of each pane.
  var lists: [PaneID: ListState] = [:]
  /// Pages over the overview, the top one last.
  var pages: [Page] = []
  /// Scrolling of the page that explains a file at fault.
  var diagnosticList = ListState()
  /// The popup or line that has the keys before everything else.
  var overlay: (any Overlay)?
  /// The message on the status line.
  var notice: Notice? {
    didSet {
      guard let notice, notice != oldValue else { return }
      messages.append(Message(notice: notice, clock: surroundings.now().clock))
      if messages.count > Message.limit { messages.removeFirst() }
    }
  }
  /// The messages of the session, the newest last.
  private(set) var messages: [Message] = []
  /// The name of the theme in use.
  var themeName = "dark"
  /// What that theme makes of each role.
  var palette = Palette()
  /// What the loop is asked for.
  var requests: [Request] = []
  /// Whether nothing may be changed, whatever the file allows.
  let isReadOnly: Bool
  /// Clock and author.
  var surroundings: Surroundings

  init(content: Content, size: Size, isReadOnly: Bool, surroundings: Surroundings) {
    self.content = content
    self.size = size
    self.isReadOnly = isReadOnly
    self.surroundings = surroundings
  }

  /// Which keys run which command.
  var keymap: Keymap { surroundings.configuration.keymap }

  /// The open project, if one is.
  var open: OpenProject? {
    get { if case .project(let open) = content { open } else { nil } }
    set { if let newValue { content = .project(newValue) } }
  }

  /// The layout of the present screen.
  var layout: Layout {
    Layout(
      size: size, focus: focus, isZoomed: isZoomed,
      contentRows: open.map { open in [.programme: open.count(.programme), .partners: open.count(.partners) + 1] }
        ?? [:], hasSecondLine: open.map(HeaderBar.hasSecondLine) ?? false)
  }

  /// What is selected: the record of the page on top, else the row of the pane that has the keys.
  var subject: ItemReference? {
    guard let open else { return nil }
    if let page = pages.last {
      switch page.subject {
      case .record(let item): return item
      case .conflicts: return conflict?.path(in: open.project).flatMap { ItemReference($0, in: open.project) }
      case .findings, .ahead, .activity, .rules:
        return page.target?.item
      }
    }
    return open.item(focus, lists[focus]?.selected ?? 0)
  }

  /// The roadblock that commands act on, if one is selected.
  var roadblock: Roadblock? {
    if pages.isEmpty {
      // By its place in the list: a search by id would make each key cost what the project holds.
      guard focus == .roadblocks, let open, open.shown.indices.contains(lists[focus]?.selected ?? 0) else { return nil }
      return open.project.roadblocks[open.shown[lists[focus]?.selected ?? 0]]
    }
    if case .page(.roadblock(let id))? = target { return open?.project.roadblock(id) }
    guard case .roadblock(let id)? = subject else { return nil }
    return open?.project.roadblock(id)
  }

  /// Why nothing may be changed; `nil` where it may.
  var readOnlyReason: String? {
    guard let open else { return "open a project first" }
    if isReadOnly { return "this is read-only (--read-only)" }
    if case .readOnly = open.store.state { return open.store.state.words }
    return nil
  }

  /// The contexts whose commands apply now, the most particular first.
  var contexts: [CommandContext] {
    switch content {
    case .diagnostic: return [.diagnostic, .list, .turning, .everywhere]
    case .portfolio: return [.portfolio, .list, .turning, .everywhere]
    case .project:
      guard let page = pages.last else {
        return [.roadblock, .partner, .record, .overview, .list, .turning, .everywhere]
      }
      switch page.subject {
      case .conflicts: return [.conflicts, .list, .turning, .everywhere]
      case .rules: return [.rules, .lookup, .page, .list, .everywhere]
      case .findings, .ahead, .activity:
        return [.roadblock, .partner, .record, .lookup, .page, .list, .turning, .everywhere]
      case .record: return [.roadblock, .partner, .record, .page, .list, .turning, .everywhere]
      }
    }
  }
}
