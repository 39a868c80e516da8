/// A page over the overview: a record with everything on it, or a list of what is judged, due or done.
struct Page: Equatable {
  /// What the page shows.
  enum Subject: Hashable {
    case record(ItemReference), findings, conflicts, ahead, activity, rules

    /// Whether it is a text with things to open in it, rather than a list with a row selected.
    var isText: Bool {
      switch self {
      case .record, .ahead: true
      case .findings, .conflicts, .activity, .rules: false
      }
    }

    /// Whether words can narrow it.
    var isFilterable: Bool {
      switch self {
      case .findings, .ahead, .activity, .rules: true
      case .record, .conflicts: false
      }
    }
  }

  /// What the page shows.
  let subject: Subject
  /// Which line is selected or stands at the top.
  var list = ListState()
  /// What the selected line stands for, as of the last event.
  var target: PageTarget?
  /// Words that must all stand in what is listed; empty shows all.
  var filter = ""
  /// Whether a line of another page narrowed it, so that the way back leads there.
  var isNarrowedByLink = false
  /// The part of a text to which one jumped last, until one moves otherwise.
  var section: Int?
}
