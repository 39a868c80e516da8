import Text

extension Frame {
  /// Fills a rectangle, clipped to the grid, with one scalar of one column; any other scalar fills with `·`.
  public mutating func fill(_ rect: Rect, _ scalar: Unicode.Scalar = " ", _ style: Style = Style()) {
    let area = rect.intersection(bounds)
    let safe = VisibleText.isPlain(scalar) || isSafe(scalar) ? scalar : "·"
    let cell = Cell(scalar: safe, style: style)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { set(cell, at: x, y) }
    }
  }

  /// Draws a border with round corners inside the edges of `rect`, clipped to the grid; what it encloses stays.
  ///
  /// A title is put over the upper edge afterwards. Rectangles of less than two rows or columns get no border.
  public mutating func box(_ rect: Rect, _ style: Style = Style(.border)) {
    if rect.width < 2 || rect.height < 2 { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    fill(Rect(x: rect.x + 1, y: rect.y, width: rect.width - 2, height: 1), "─", style)
    fill(Rect(x: rect.x + 1, y: bottom, width: rect.width - 2, height: 1), "─", style)
    fill(Rect(x: rect.x, y: rect.y + 1, width: 1, height: rect.height - 2), "│", style)
    fill(Rect(x: right, y: rect.y + 1, width: 1, height: rect.height - 2), "│", style)
    let corners: [(Int, Int, Unicode.Scalar)] = [
      (rect.x, rect.y, "╭"), (right, rect.y, "╮"), (rect.x, bottom, "╰"), (right, bottom, "╯"),
    ]
    for (x, y, corner) in corners { fill(Rect(x: x, y: y, width: 1, height: 1), corner, style) }
  }

  /// Changes the style of every cell in a rectangle, clipped to the grid; the text stays.
  public mutating func style(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { restyle(at: x, y, change) }
    }
  }

  /// Gives a rectangle another role, when there is one, and adds attributes: what marks the selected row.
  public mutating func restyle(_ rect: Rect, role: Role?, adding attributes: Attributes = []) {
    style(rect) { Style(role ?? $0.role, $0.attributes.union(attributes)) }
  }

  private func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    let text = String(Character(scalar))
    return VisibleText.line(text) == text && TextWidth.columns(scalar) == 1
  }
}
