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
  /// The project that is open, if one is.
  var open: OpenProject?
  /// The screens one over the other, the one that has the keys last: what was opened, and pages over it.
  var screens: [any Screen] = []
  /// The folder from which the project was chosen, to go back to.
  var folder: String?
  /// Which of a folder's projects are shown, also after one of them was open.
  var portfolioSelection = PortfolioSelection()
  /// The size of the screen.
  var size: Size
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
    self.size = size
    self.isReadOnly = isReadOnly
    self.surroundings = surroundings
    enter(content)
  }

  /// Which keys run which command.
  var keymap: Keymap { surroundings.configuration.keymap }

  /// The layout of the present screen.
  var layout: Layout {
    Layout(
      size: size, focus: overview.focus, isZoomed: overview.isZoomed,
      contentRows: open.map { open in [.programme: open.count(.programme), .partners: open.count(.partners) + 1] }
        ?? [:], hasSecondLine: open.map(HeaderBar.hasSecondLine) ?? false)
  }

  /// What is selected: the record of the page on top, else the row of the pane that has the keys.
  var subject: ItemReference? { screen.subject(self) }

  /// The roadblock that commands act on, if one is selected.
  var roadblock: Roadblock? {
    if let overview = screen as? Overview {
      return overview.focus == .roadblocks ? open?.roadblock(overview.list.selected) : nil
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
  var contexts: [CommandContext] { screen.contexts }
}
