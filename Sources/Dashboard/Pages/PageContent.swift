import Terminal

/// What a page lists: a table of which only the rows in sight are made, and below it what the selected row says in full.
protocol PageContent: PaneContent {
  /// The words in the border.
  var title: String { get }
  /// What a row stands for; `nil` for words alone.
  func target(_ index: Int) -> PageTarget?
  /// The row in full, for the lines below the list, at a width and in at most so many lines.
  func detail(_ index: Int, width: Int, lines: Int) -> [[Span]]
}
