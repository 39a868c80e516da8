/// The arithmetic mean, if there is any value.
func mean(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
}

/// The middle value, or the mean of the two middle ones, at the cost of a sort.
func median(_ values: [Int]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let middle = sorted.count / 2
  guard sorted.count.isMultiple(of: 2) else { return Double(sorted[middle]) }
  return Double(sorted[middle - 1] + sorted[middle]) / 2
}
