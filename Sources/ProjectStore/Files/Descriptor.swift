/// An open file or folder, as the system numbers it.
public struct Descriptor: Hashable, Sendable {
  /// The system's number.
  public let number: Int32

  /// Names an open file.
  public init(_ number: Int32) { self.number = number }
}
