/// Where a command applies.
enum CommandContext: String, CaseIterable, Sendable {
  /// On every screen.
  case everywhere
  /// On the overview with its panes.
  case overview
  /// Wherever a list is moved in or a page scrolled.
  case list
  /// Wherever Space turns the page, because it switches nothing there.
  case turning
  /// Where a roadblock is selected, or open as a record.
  case roadblock
  /// Where a partner is selected, or something of a partnership is open.
  case partner
  /// Where any record is selected, or open as a page.
  case record
  /// On the page of a record, or of findings.
  case page
  /// On pages that list what is judged, due or done, and can be narrowed.
  case lookup
  /// On the page of the rules.
  case rules
  /// On the page of what merges left to decide.
  case conflicts
  /// On the list of a folder's projects.
  case portfolio
  /// On the page that explains why a file cannot be shown.
  case diagnostic

  /// The heading in the help.
  var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .overview: "Panes"
    case .list, .turning: "Moving"
    case .roadblock: "Roadblocks"
    case .partner: "Partnerships"
    case .record: "Records"
    case .page: "Pages"
    case .lookup: "Lists"
    case .rules: "Rules"
    case .conflicts: "Conflicts"
    case .portfolio: "Folder of projects"
    case .diagnostic: "A file that cannot be read"
    }
  }
}
