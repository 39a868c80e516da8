/// What happened beside the screen since it was last asked.
public struct StoreNews: Equatable, Sendable {
  /// What somebody else changed, if it was taken in.
  public var change: OutsideChange?
  /// That the file of an older version was kept, in words with the path.
  public var backup: String?
  /// What went wrong, if that is new.
  public var error: StoreError?
  /// Whether what went wrong before is mended.
  public var isMended = false
  /// Whether everything is saved that could not be before.
  public var isSavedNow = false

  /// The news in a sentence for a message; `nil` where the status line says it all.
  public var words: String? {
    if let error { return error.description }
    if let backup { return backup }
    if let change { return change.words }
    if isSavedNow { return "saved now" }
    return isMended ? "the file can be read again" : nil
  }
}
