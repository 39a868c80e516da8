extension JSONStorage {
  /// Whether a line feed stands in a range; stops at the first.
  func hasNewline(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      for at in range where text[at] == 0x0A { return true }
      return false
    }
  }
}
