public import Records

// Inlinable, because to call them from another module on one of many in a list the whole record would be copied.
extension Roadblock {
  /// The day from which its age counts: when it was raised, else its first event.
  @inlinable public var since: CalendarDate? { raisedOn ?? events.map(\.at).min()?.date }

  /// The day on which it last became resolved or withdrawn, from its events; `nil` while it is open.
  @inlinable public var closedOn: CalendarDate? {
    guard !status.isOpen else { return nil }
    return events.last { $0.change == .status && $0.after == status.rawValue }?.at.date
      ?? events.last { $0.change == .status }?.at.date
  }

  /// Whole days in the way until today, or until it was closed; `nil` if nothing says since when.
  @inlinable public func age(on today: CalendarDate) -> Int? {
    guard let since else { return nil }
    return max(0, (closedOn ?? today) - since)
  }

  /// Days since it came to its present status; `nil` if nothing says since when.
  public func daysInStatus(on today: CalendarDate) -> Int? {
    let entered = events.last { $0.change == .status && $0.after == status.rawValue }?.at.date ?? since
    return entered.map { max(0, today - $0) }
  }

  /// Days by which it is past due today, while it is open; `nil` if it is not.
  @inlinable public func daysOverdue(on today: CalendarDate) -> Int? {
    guard status.isOpen, let dueOn, dueOn < today else { return nil }
    return today - dueOn
  }
}
