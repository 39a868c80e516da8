import Programme
public import Records

/// Whether what the screen shows also stands in the file.
public enum SaveState: Equatable, Sendable {
  /// The file holds everything; the moment of the last save of this session, `nil` if there was none.
  case saved(at: Instant?)
  /// The journal holds everything and the file soon will; since when it does not.
  case kept(since: Instant)
  /// The file does not hold the last edits; why.
  case unsaved(reason: StoreError)
  /// Nothing can be changed; why.
  case readOnly(ReadOnlyReason)

  /// The state for a status line: "saved 14:03", "kept, saving…", "NOT SAVED: …", "read-only: …".
  public var words: String {
    switch self {
    case .saved(let moment?): "saved \(moment.clock)"
    case .saved(nil): "saved"
    case .kept: "kept, saving…"
    case .unsaved(let reason): "NOT SAVED: \(reason.reasonFirst)"
    case .readOnly(let reason): "read-only: \(reason.words)"
    }
  }
}
