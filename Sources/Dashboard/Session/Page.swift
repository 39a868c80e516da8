/// A page over the overview: a record with everything on it, or the findings.
struct Page: Equatable {
  /// What the page shows.
  enum Subject: Hashable { case record(ItemReference), findings, conflicts }

  /// What the page shows.
  let subject: Subject
  /// Which line is selected or stands at the top.
  var list = ListState()
  /// What the selected line of a record page stands for, as of the last event.
  var target: PageTarget?
}
