extension JSONStorage {
  /// Whether a line feed stands in a range; stops at the first.
  func hasNewline(_ range: Range<Int>) -> Bool {
    withBytes(range) { text in
      for at in text.indices where text[at] == 0x0A { return true }
      return false
    }
  }
}
