import Records

/// Collects what one record of a project tells of the past.
struct ActivityReader {
  private(set) var entries: [ActivityEntry] = []
  private let name: String
  private let subject: Path
  private let partner: ID<Partner>?

  /// Starts with nothing on a record.
  init(_ name: String, _ subject: Path, of partner: ID<Partner>? = nil) {
    self.name = name
    self.subject = subject
    self.partner = partner
  }

  /// Adds what happened on a day, if the day is known.
  mutating func add(
    _ date: CalendarDate?, at: Instant? = nil, by: String = "", _ words: @autoclosure () -> String,
    in record: Path? = nil, from origin: (any Record)? = nil
  ) {
    guard let date else { return }
    entries.append(
      ActivityEntry(
        date: date, at: at, by: by, words: words(), name: name, subject: subject, record: record, partner: partner,
        origin: origin))
  }
}
