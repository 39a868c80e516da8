extension JSONDocument {
  /// Reads a text that is this document's with something changed in it: what `read` makes of it, in less time.
  ///
  /// Only the innermost value around everything that differs is read. Where that is no value on its own, or the texts
  /// have too little in common, the whole text is. Costs a comparison of the two texts, a pass over the places of the
  /// values behind the change, and the reading of what is read.
  public func reread(_ bytes: [UInt8]) -> JSONReading {
    guard let storage = ChangedText(storage, bytes)?.storage else { return JSONDocument.read(bytes) }
    return JSONReading(document: JSONDocument(storage: storage), problems: [])
  }
}
