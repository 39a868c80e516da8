/// Which row of a list is selected, and which row stands at the top of what is shown.
struct ListState: Equatable {
  /// The selected row, from 0.
  private(set) var selected = 0
  /// The first row shown, from 0.
  private(set) var top = 0

  /// Moves the selection by rows, stopping at either end.
  mutating func move(by rows: Int, count: Int) {
    select(selected + rows, count: count)
  }

  /// Selects a row, the nearest there is.
  mutating func select(_ row: Int, count: Int) {
    selected = max(0, min(row, count - 1))
  }

  /// Brings the selection into what is shown, leaving no empty rows below the last one.
  mutating func reveal(visible: Int, count: Int) {
    selected = max(0, min(selected, count - 1))
    if selected < top { top = selected }
    if visible > 0, selected >= top + visible { top = selected - visible + 1 }
    top = max(0, min(top, count - max(visible, 1)))
  }

  /// Shows a part of a text from a line on, with a row selected wherever it stands.
  mutating func show(top: Int, selected: Int, count: Int) {
    self.top = max(0, top)
    self.selected = max(0, min(selected, count - 1))
  }

  /// Puts a row at the top and selects it, for texts that scroll without a selection.
  mutating func scroll(to row: Int, visible: Int, count: Int) {
    top = max(0, min(row, count - max(visible, 1)))
    selected = top
  }
}
