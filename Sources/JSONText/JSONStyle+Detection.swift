extension JSONStyle {
  /// The style that a text shows; the style of project files where it shows nothing.
  init(of storage: JSONStorage) {
    let root = JSONNode(storage: storage, index: 0)
    let isMinified = root.count > 0 && !storage.hasNewline(root.range)
    self = isMinified ? .compact : .file
    if let newline = storage.bytes.firstIndex(of: 0x0A) {
      self.newline = newline > 0 && storage.bytes[newline - 1] == 0x0D ? "\r\n" : "\n"
    }
    var evidence = StyleEvidence(budget: 512)
    evidence.look(at: root, isElement: false, key: inlineObjectsUnlessMember)
    self = evidence.applied(to: self)
    // Whoever writes a space behind a colon writes one behind a comma.
    if evidence.comma == nil, let colon = evidence.colon { spaceAfterComma = colon }
  }

  /// The style with what a value near by shows of its own.
  func adapted(to example: JSONNode) -> JSONStyle {
    guard example.count > 0 else { return self }
    var evidence = StyleEvidence(budget: 32)
    evidence.look(at: example, isElement: false, key: inlineObjectsUnlessMember)
    return evidence.applied(to: self)
  }
}
