extension String {
  /// The text cut to so many characters, the last one an ellipsis where something was cut.
  func clipped(to length: Int) -> String {
    guard utf8.count > length, count > length else { return self }
    return prefix(max(0, length - 1)) + "…"
  }
}
