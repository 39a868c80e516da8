/// Why output could not be written.
public enum OutputFault: Error, Equatable {
  /// Whoever read it has enough, as `head` has.
  case closed
  /// The system's reason.
  case failed(String)
}

extension OutputFault: CustomStringConvertible {
  /// The reason in words.
  public var description: String {
    switch self {
    case .closed: "its reader has gone"
    case .failed(let reason): reason
    }
  }
}
