/// Who makes a change, and when.
public struct Authorship: Equatable, Sendable {
  /// The person's name.
  public let name: String
  /// The moment of the change, with the place's offset.
  public let at: Instant

  /// Makes an authorship.
  public init(name: String, at: Instant) {
    self.name = name
    self.at = at
  }

  /// The day of the change at the place where it is made.
  public var today: CalendarDate { at.date }
}
