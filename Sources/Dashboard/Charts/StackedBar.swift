/// A bar of cells made of parts, each of a series.
enum StackedBar {
  /// The cells that each part takes.
  ///
  /// Parts end where their sum ends on the scale, rounded, so that the bar as a whole is as long as its sum. A part that
  /// is there but rounds to nothing takes a cell from the longest.
  /// - Parameters:
  ///   - parts: how much of each series there is.
  ///   - whole: the highest sum of all bars. Where it fits, one stands for a whole number of cells, at most four; else
  ///     the width stands for it.
  static func cells(_ parts: [Int], of whole: Int, width: Int) -> [Int] {
    guard whole > 0, width > 0 else { return parts.map { _ in 0 } }
    let scale = width >= whole ? Double(min(4, width / whole)) : Double(width) / Double(whole)
    var sum = 0
    var end = 0
    var cells: [Int] = []
    for part in parts {
      sum += part
      let next = min(width, Int((Double(sum) * scale).rounded()))
      cells.append(next - end)
      end = next
    }
    for index in parts.indices where parts[index] > 0 && cells[index] == 0 {
      if let longest = cells.indices.max(by: { cells[$0] < cells[$1] }), cells[longest] > 1 {
        cells[longest] -= 1
        cells[index] = 1
      } else if cells.reduce(0, +) < width {
        cells[index] = 1
      }
    }
    return cells
  }

  /// The bar.
  static func spans(_ parts: [Int], of whole: Int, width: Int) -> [Span] {
    zip(cells(parts, of: whole, width: width), ChartSeries.all).filter { $0.0 > 0 }.map { $1.cells($0) }
  }
}
