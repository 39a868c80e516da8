extension JSONProblem {
  /// The problem of a text without a value.
  init(empty range: Range<Int>) {
    self.init(
      code: "empty", message: "the text is empty", expected: "a value", found: "the end of the text",
      remedy: "take the file from a backup, or make a new one", range: range)
  }
}
