import Text

extension Frame {
  /// Puts a string at column `x`, row `y`: the only way for strings to get into a frame.
  ///
  /// The text is sanitised (see `VisibleText`) and clipped to the grid; a wide glyph that would be cut becomes a blank.
  /// With a `width`, text that takes more columns ends with `…` at a grapheme border, and text that takes fewer is
  /// padded with blanks of the same style on the side that `alignment` leaves free.
  /// - Returns: the columns used from `x` on, no further than the right edge of the grid.
  @discardableResult
  public mutating func put(
    _ text: String, at x: Int, _ y: Int, _ style: Style = Style(), width: Int? = nil, alignment: Alignment = .leading
  ) -> Int {
    guard let width else { return place(VisibleText.line(text), at: x, y, style) }
    if width <= 0 { return 0 }
    let fitted = TextWidth.truncated(text, to: width)
    let spare = max(0, width - TextWidth.columns(fitted))
    let before =
      switch alignment {
      case .leading: 0
      case .center: spare / 2
      case .trailing: spare
      }
    if spare > 0 { fill(Rect(x: x, y: y, width: width, height: 1), " ", style) }
    place(fitted, at: x + before, y, style)
    return max(0, min(width, self.width - x))
  }

  /// Puts sanitised text, clipped to the grid, and returns the columns it takes up to the right edge.
  @discardableResult
  private mutating func place(_ text: String, at x: Int, _ y: Int, _ style: Style) -> Int {
    if VisibleText.isPlainASCII(text) { return placeASCII(text, at: x, y, style) }
    var column = x
    if VisibleText.isPlain(text) {
      for scalar in text.unicodeScalars {
        if column >= width { break }
        place(Cell(scalar: scalar, style: style), at: column, y)
        column += 1
      }
    } else {
      for character in text {
        if column >= width { break }
        column = place(character, at: column, y, style)
      }
    }
    return max(0, min(column, width) - x)
  }

  private mutating func placeASCII(_ text: String, at x: Int, _ y: Int, _ style: Style) -> Int {
    let bytes = text.utf8.span
    let end = min(x + bytes.count, width)
    let start = max(0, x)
    if y >= 0, y < height, start < end {
      set(ascii: bytes.extracting((start - x)..<(end - x)), at: start, y, style)
    }
    return max(0, end - x)
  }

  /// Puts one grapheme, which may take several cells (letters with spacing marks), and returns the column after it.
  private mutating func place(_ character: Character, at x: Int, _ y: Int, _ style: Style) -> Int {
    var column = x
    var pending = String.UnicodeScalarView()
    var pendingWidth = 0
    var counter = ColumnCounter()
    for scalar in character.unicodeScalars {
      let columns = counter.columns(scalar)
      if columns > 0, let base = pending.first {
        place(cell(base, pending, style, pendingWidth), at: column, y)
        column += pendingWidth
        pending.removeAll()
      }
      if columns > 0 || pending.isEmpty { pendingWidth = max(1, columns) }
      pending.append(scalar)
    }
    guard let base = pending.first else { return column }
    place(cell(base, pending, style, pendingWidth), at: column, y)
    return column + pendingWidth
  }

  private mutating func cell(
    _ base: Unicode.Scalar, _ scalars: String.UnicodeScalarView, _ style: Style, _ width: Int
  ) -> Cell {
    if scalars.count > 1, let index = index(of: String(scalars)) {
      return Cell(cluster: index, style: style, width: width)
    }
    return Cell(scalar: base, style: style, width: width)
  }

  private mutating func place(_ cell: Cell, at x: Int, _ y: Int) {
    guard y >= 0, y < height, x < width, x + cell.width > 0 else { return }
    if cell.width < 2 {
      set(cell, at: x, y)
    } else if x >= 0, x + 1 < width {
      set(wide: cell, at: x, y)
    } else {
      // Half of a wide glyph hangs over the edge.
      set(Cell(scalar: " ", style: cell.style), at: max(0, x), y)
    }
  }
}
