extension String {
  /// The text with a capital at its start, as a sentence or a heading has it.
  public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
