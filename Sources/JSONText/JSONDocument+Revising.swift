extension JSONDocument {
  /// The text with a change made to it, every byte kept that the change does not concern.
  ///
  /// New text follows the ways of the text near it: line ends, indentation, spaces, and whether siblings stand on one
  /// line. `.same` gives `bytes`; reading the result of `.value(v)` gives a value equal to `v`. A name that a value
  /// holds twice counts once. Linear in the size of the text and of the change.
  public func revised(by revision: JSONRevision) -> [UInt8] {
    var reviser = JSONReviser(storage)
    return reviser.revise(revision)
  }
}
