/// Scores over time as a row of eighth blocks, the last one the newest.
enum Sparkline {
  /// Draws one block a value, the newest that fit.
  ///
  /// Blocks stand on a scale from `low` to `high`; `·` where there is no value.
  static func blocks(_ values: [Double?], low: Double, high: Double, width: Int) -> String {
    let steps = Array("▁▂▃▄▅▆▇█")
    return String(
      values.suffix(max(0, width)).map { value -> Character in
        guard let value, value.isFinite, high > low else { return "·" }
        let place = (value - low) / (high - low) * Double(steps.count - 1)
        return steps[max(0, min(steps.count - 1, Int(place.rounded())))]
      })
  }
}
