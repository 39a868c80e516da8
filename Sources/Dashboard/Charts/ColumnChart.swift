/// Upright bars of eighth blocks.
enum ColumnChart {
  private static let eighths = Array(" ▁▂▃▄▅▆▇█")

  /// The rows from the top, each with a bar a value.
  ///
  /// A bar is as high as its value is on a scale from 0 to `highest`; what is more than nothing shows at least an
  /// eighth.
  /// - Parameters:
  ///   - height: the rows of the highest bar.
  ///   - width: the columns that a bar takes with the blank before it.
  static func rows(_ values: [Int], highest: Int, height: Int, width: Int) -> [String] {
    let levels = values.map { value -> Int in
      guard value > 0, highest > 0 else { return 0 }
      return min(height * 8, max(1, Int((Double(value) / Double(highest) * Double(height * 8)).rounded())))
    }
    return (0..<height).reversed().map { row in
      levels.map { level in
        let block = eighths[max(0, min(8, level - row * 8))]
        return " " + String(repeating: block, count: max(1, width - 1))
      }.joined()
    }
  }
}
