import JSONText

extension FieldValue {
  /// Plain values that both sides changed differently are a conflict.
  public static func merge(
    base: Self?, mine: Self, theirs: Self, at path: Path, _ merging: inout Merging
  ) -> Self {
    merging.clash(at: path, base: base?.written, mine: mine.written, theirs: theirs.written)
    return merging.standing(base, mine, theirs) ?? mine
  }

  /// The value as a conflict has it: an empty text is nothing.
  var written: JSONValue? { encoded == .string("") ? nil : encoded }

  /// Equal sides are taken, a change of one side is taken; only what both changed differently is merged further.
  ///
  /// - Parameter blank: what stood there before where there is no base and yet nothing means something.
  static func merged(
    base: Self?, mine: Self, theirs: Self, blank: Self? = nil, at path: Path, _ merging: inout Merging
  ) -> Self {
    if mine == theirs { return mine }
    if let before = base ?? blank {
      if mine == before { return theirs }
      if theirs == before { return mine }
    }
    return merge(base: base, mine: mine, theirs: theirs, at: path, &merging)
  }

  /// The same of values that may be absent; what one side removed and the other changed stays, with a conflict.
  static func merged(
    base: Self?, mine: Self?, theirs: Self?, at path: Path, _ merging: inout Merging
  ) -> Self? {
    if mine == theirs || theirs == base { return mine }
    if mine == base { return theirs }
    if let mine, let theirs { return merge(base: base, mine: mine, theirs: theirs, at: path, &merging) }
    merging.clash(at: path, base: base?.written, mine: mine?.written, theirs: theirs?.written)
    return merging.standing(base, mine, theirs)
  }
}
