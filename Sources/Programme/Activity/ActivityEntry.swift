public import Records

/// Something dated that a project file tells: what happened to which record, when, and through whom.
public struct ActivityEntry: Sendable {
  /// The day.
  public let date: CalendarDate
  /// The moment, where the file has it.
  public let at: Instant?
  /// Who; empty where the file does not say.
  public let by: String
  /// What happened, in words: "status open → waiting (“for the board”)"; made each time of an event.
  public var words: String { told ?? (origin as? RoadblockEvent)?.words ?? "" }
  /// What the record is called that it happened to: a title, a partner's name.
  public let name: String
  /// The milestone, outcome, partner or roadblock that it happened to, or the programme.
  public let subject: Path
  /// The record that tells it, inside the subject; the subject itself where that has no place of its own.
  public let record: Path
  /// The partnership that it concerns, if it concerns one.
  public let partner: ID<Partner>?
  /// The record as it stands in the file, by which an edit that added it is known again; `nil` for a field of one.
  public let origin: (any Record)?
  /// Whether it tells how the record came to be, so that a line on it alone has to say what the record is called.
  public let isOpening: Bool

  /// The id of the record that it happened to; empty where it has none.
  public var label: String {
    for case .id(let id) in subject.parts.reversed() { return id }
    return ""
  }

  private let told: String?

  /// Makes an entry; without words it is what its origin, an event, says.
  public init(
    date: CalendarDate, at: Instant? = nil, by: String = "", words: String?, name: String, subject: Path,
    record: Path? = nil, partner: ID<Partner>? = nil, origin: (any Record)? = nil,
    isOpening: Bool = false
  ) {
    self.date = date
    self.at = at
    self.by = by
    told = words
    self.name = name
    self.subject = subject
    self.record = record ?? subject
    self.partner = partner
    self.origin = origin
    self.isOpening = isOpening
  }
}
