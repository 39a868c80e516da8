import Terminal

/// What a pane shows: a table of which only the rows asked for are made.
protocol PaneContent {
  /// The columns; where there are no words over the columns, the titles serve plain output only.
  var columns: [Column] { get }
  /// How many rows there are.
  var count: Int { get }
  /// Whether the words over the columns are shown.
  var hasHeadings: Bool { get }
  /// What follows the title in the border, the most telling part first; none for nothing.
  var summary: [String] { get }
  /// What the border says at its right.
  var corner: String { get }
  /// Whether only a part of the rows is shown, so that what the border says at its right comes first.
  var isNarrowed: Bool { get }
  /// What is shown where there are no rows: what would be here, and the key that makes it.
  var emptyWords: [String] { get }
  /// The row of that place, from 0.
  func row(_ index: Int) -> Row
}

extension PaneContent {
  /// Most lists show all they have.
  var isNarrowed: Bool { false }
}
