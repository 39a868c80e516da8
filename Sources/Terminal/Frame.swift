/// What the screen should show: a grid of cells with roles, and the text cursor.
///
/// Panes draw into a frame; a display, golden tests and plain output all read one. Drawing outside of the grid is
/// allowed and has no effect, so that panes need no special case for small screens. Row 0 is at the top, column 0 at the
/// left.
public struct Frame: Sendable {
  /// The number of columns.
  public let width: Int
  /// The number of rows.
  public let height: Int
  /// Where the visible text cursor stands, or nil when there is none.
  public var cursor: Point?

  /// The cells, row by row.
  private(set) var cells: [Cell]
  /// Glyphs of several scalars: a base and its combining marks.
  private(set) var clusters: [String] = []
  private var clusterIndex: [String: Int] = [:]

  /// Makes a frame of blanks; negative numbers count as zero.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = [Cell](repeating: .blank, count: self.width * self.height)
  }

  /// The whole grid.
  public var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }

  /// The cell at column `x`, row `y`; a blank outside of the grid.
  public subscript(x: Int, y: Int) -> Cell {
    x >= 0 && x < width && y >= 0 && y < height ? cells[y * width + x] : .blank
  }

  /// The text that `cell`, one of this frame, shows: empty for the right half of a wide glyph.
  public func text(of cell: Cell) -> String {
    if cell.width == 0 { return "" }
    guard let index = cell.cluster else { return String(Character(cell.scalar)) }
    return index < clusters.count ? clusters[index] : " "
  }

  /// Puts `cell` at a place inside the grid, and blanks what is left of a wide glyph that it cuts.
  mutating func set(_ cell: Cell, at x: Int, _ y: Int) {
    let index = y * width + x
    let old = cells[index]
    if old.width == 0, x > 0 { blank(index - 1) }
    if old.width == 2, x + 1 < width { blank(index + 1) }
    cells[index] = cell
  }

  /// Puts a wide cell and its right half at a place inside the grid whose next column is inside too.
  mutating func set(wide cell: Cell, at x: Int, _ y: Int) {
    set(Cell(scalar: " ", style: cell.style), at: x, y)
    set(Cell(scalar: " ", style: cell.style), at: x + 1, y)
    cells[y * width + x] = cell
    cells[y * width + x + 1] = .continuation(cell.style)
  }

  /// Changes the style of the cell at a place inside the grid.
  mutating func restyle(at x: Int, _ y: Int, _ change: (Style) -> Style) {
    cells[y * width + x].style = change(cells[y * width + x].style)
  }

  /// Puts ASCII bytes from a place inside the grid on; they must fit in the row.
  mutating func set(ascii bytes: Span<UInt8>, at x: Int, _ y: Int, _ style: Style) {
    for offset in bytes.indices {
      set(Cell(scalar: Unicode.Scalar(bytes[offset]), style: style), at: x + offset, y)
    }
  }

  /// The number under which the frame keeps `cluster`, or nil when there is no room for more.
  mutating func index(of cluster: String) -> Int? {
    if let known = clusterIndex[cluster] { return known }
    if clusters.count > 0x1F_FFFF { return nil }
    clusters.append(cluster)
    clusterIndex[cluster] = clusters.count - 1
    return clusters.count - 1
  }

  private mutating func blank(_ index: Int) {
    cells[index] = Cell(scalar: " ", style: cells[index].style)
  }
}

extension Frame: Equatable {
  /// Whether both show the same: size, cursor, and the text and style of every cell.
  public static func == (left: Frame, right: Frame) -> Bool {
    guard left.width == right.width, left.height == right.height, left.cursor == right.cursor else { return false }
    if left.clusters == right.clusters { return left.cells == right.cells }
    return left.cells.indices.allSatisfy { index in
      let (one, other) = (left.cells[index], right.cells[index])
      if one.cluster == nil && other.cluster == nil { return one == other }
      return one.style == other.style && one.width == other.width && left.text(of: one) == right.text(of: other)
    }
  }
}
