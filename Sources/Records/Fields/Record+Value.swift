package import JSONText

extension Record {
  /// Reads the record from its JSON; `nil` where that is none.
  package init?(_ value: JSONValue) {
    var decoding = Decoding()
    guard let document = JSONDocument.read(value.printed(.compact)).document,
      let record = unsafe document.walk({ Self.decode($0, &decoding) }) ?? nil
    else { return nil }
    self = record
  }
}
