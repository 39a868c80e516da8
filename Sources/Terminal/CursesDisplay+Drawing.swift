import CTerminal
import System
import Text

extension CursesDisplay {
  /// Shows a frame: hands curses the cells that changed, and flushes once.
  ///
  /// A frame that is the same costs no byte.
  public func show(_ frame: Frame) {
    guard isOpen, !isGone else { return }
    let cursorMoved = shown?.cursor != frame.cursor
    var changed = shown == nil || cursorMoved
    if shown == nil { unsafe ct_erase(screen) }
    for y in 0..<min(frame.height, size.height) {
      if let columns = changedColumns(of: frame, in: y) {
        draw(frame, y, columns)
        changed = true
      }
    }
    shown = frame
    if changed { flush() }
  }

  /// Draws the frame that is shown again, every cell of it.
  func showAgain() {
    guard let frame = shown else { return }
    shown = nil
    show(frame)
  }

  /// Finds the attributes and the colour pair of every role.
  func resolvePaints() {
    let palette = tier == .monochrome ? Palette.monochrome : palette
    var pairs: [TerminalPaint] = []
    paints = Role.allCases.map { role in
      let paint = TerminalPaint(palette[role], role: role, tier: tier)
      return (paint.attributes, pair(paint, &pairs), paint.background >= 0)
    }
  }

  /// The pair of a paint's two colours, defined when it is new; 0, the terminal's own, when none is left.
  ///
  /// Pairs are numbered from 1, as they stand in the list: a dozen, which are compared faster than hashed.
  private func pair(_ paint: TerminalPaint, _ pairs: inout [TerminalPaint]) -> Int32 {
    var key = paint
    key.attributes = []
    if key.foreground < 0 && key.background < 0 { return 0 }
    if let known = pairs.firstIndex(of: key) { return Int32(known + 1) }
    let number = Int32(pairs.count + 1)
    guard unsafe number < ct_pairs(screen),
      unsafe ct_define_pair(screen, number, Int32(key.foreground), Int32(key.background))
    else { return 0 }
    pairs.append(key)
    return number
  }

  /// The columns of a row that differ from what is shown, from the first to the last; whole wide glyphs.
  private func changedColumns(of frame: Frame, in y: Int) -> Range<Int>? {
    let width = min(frame.width, size.width)
    guard let shown, shown.width == frame.width, shown.height == frame.height else {
      return width > 0 ? 0..<width : nil
    }
    let row = y * frame.width
    func differs(_ x: Int) -> Bool {
      let cell = frame.cells[row + x]
      // Numbers of clusters mean nothing in another frame.
      return cell != shown.cells[row + x] || cell.cluster != nil
    }
    var first = 0
    while first < width, !differs(first) { first += 1 }
    if first == width { return nil }
    var end = width
    while !differs(end - 1) { end -= 1 }
    while first > 0, frame.cells[row + first].width == 0 { first -= 1 }
    if frame.cells[row + end - 1].width == 2 { end = min(end + 1, width) }
    return first..<end
  }

  private func draw(_ frame: Frame, _ y: Int, _ columns: Range<Int>) {
    // In a variable of its own while it is filled: the display's is checked for other uses at every access.
    var line = line
    self.line = []
    line.removeAll(keepingCapacity: true)
    var lastIsBare = false
    for x in columns {
      let cell = frame.cells[y * frame.width + x]
      if cell.width == 0 { continue }
      var next = cursesCell(cell, of: frame, hasRoom: x + cell.width <= columns.upperBound)
      if isBlank(cell) {
        // A blank shows nothing but its ground: it goes on as the cell before, and no change of colour is sent for it.
        if let before = line.last, lastIsBare { (next.pair, next.attributes) = (before.pair, before.attributes) }
      } else {
        lastIsBare = isBare(cell.style)
      }
      line.append(next)
      // Curses writes the lower right corner by shifting cells, and loses track of marks while it does.
      if y == size.height - 1, x >= size.width - 3, cell.cluster != nil { line[line.count - 1].count = 1 }
    }
    unsafe line.withUnsafeBufferPointer {
      unsafe ct_draw(screen, Int32(columns.lowerBound), Int32(y), $0.baseAddress, Int32($0.count))
    }
    self.line = line
  }

  /// Whether a style has the terminal's own ground and draws nothing on it where there is no glyph.
  private func isBare(_ style: Style) -> Bool {
    let paint = paints[Int(style.role.rawValue)]
    return !paint.hasGround && paint.attributes.union(style.attributes).isDisjoint(with: [.reverse, .underline])
  }

  private func isBlank(_ cell: Cell) -> Bool { cell.cluster == nil && cell.scalar == " " && isBare(cell.style) }

  private func cursesCell(_ cell: Cell, of frame: Frame, hasRoom: Bool) -> ct_cell {
    let style = cell.style
    let paint = paints[Int(style.role.rawValue)]
    var result = ct_cell()
    result.pair = paint.pair
    result.attributes = paint.attributes.union(style.attributes).rawValue
    result.width = hasRoom ? UInt8(cell.width) : 1
    result.count = 1
    if !hasRoom {
      result.scalars.0 = 0x20
    } else if glyphs == .ascii {
      let scalar = cell.cluster == nil ? cell.scalar : frame.text(of: cell).unicodeScalars.first ?? " "
      result.scalars.0 = glyphs.glyph(for: scalar).value
    } else if cell.cluster == nil {
      // A letter of a flag is a cell of its own; terminals would join it with the next one.
      let isFlag = cell.scalar.value >= 0x1F1E6 && cell.scalar.value <= 0x1F1FF
      let shown = isFlag ? VisibleText.cell(String(cell.scalar)).unicodeScalars.first ?? cell.scalar : cell.scalar
      result.scalars.0 = glyphs.glyph(for: shown).value
    } else {
      let scalars = VisibleText.cell(frame.text(of: cell)).unicodeScalars.prefix(5).map(\.value)
      result.count = UInt8(scalars.count)
      let padded = scalars + [UInt32](repeating: 0, count: 5 - scalars.count)
      result.scalars = (padded[0], padded[1], padded[2], padded[3], padded[4])
    }
    return result
  }

  private func flush() {
    var place = Point(x: -1, y: -1)
    if let cursor = shown?.cursor, cursor.x >= 0, cursor.x < size.width, cursor.y >= 0, cursor.y < size.height {
      place = cursor
    }
    let asks = unsafe pace.asks && ct_takes_queries(screen)
    let bytes = unsafe ct_flush(screen, Int32(place.x), Int32(place.y), asks)
    if asks, bytes > 0 { pace.sent(bytes: bytes, at: MonotonicClock.milliseconds) }
  }
}
