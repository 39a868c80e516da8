public import Programme

/// Something that is due on a day, with where it is recorded and whose move it is.
public struct ComingUpItem: Hashable, Sendable {
  /// What is due; the raw value is the word for it.
  public enum Kind: String, CaseIterable, Sendable {
    case milestone, roadblock, meeting, review, action
    case assessment = "KPI assessment"
    case publication = "KPI publication"
    case recoveryPlan = "recovery plan"
    case outcome
    case contractEnd = "contract end"
    case extensionLimit = "extension limit"
  }

  /// What is due.
  public let kind: Kind
  /// The day by which.
  public let date: CalendarDate
  /// Days from today until then; negative where it is overdue.
  public let daysAhead: Int
  /// The record behind it, which a screen can open.
  public let record: Address
  /// The partnership it concerns, if it concerns one that the project has.
  public let partner: ID<Partner>?
  /// Whose move it is.
  public let side: Side
  /// Who sees to it; empty where nobody is named.
  public let owner: String
  /// What it is, in a few words, without the partner's name.
  public let title: String
  /// What matters about it, in a few words: "must-have, 2 open roadblocks"; empty where there is nothing to add.
  public let note: String

  /// Whether its day has passed.
  public var isOverdue: Bool { daysAhead < 0 }

  /// When, in words: "3 days ago", "today", "in 12 days".
  public var when: String {
    switch daysAhead {
    case 0: "today"
    case ..<0: "\(counted(-daysAhead, "day")) ago"
    default: "in \(counted(daysAhead, "day"))"
    }
  }
}

extension ComingUpItem {
  /// The order of a list by date: what falls on one day by kind, then by title and place.
  static func isEarlier(_ left: ComingUpItem, _ right: ComingUpItem) -> Bool {
    if left.date != right.date { return left.date < right.date }
    if left.kind != right.kind { return left.kind.place < right.kind.place }
    if left.title != right.title { return left.title < right.title }
    return left.record.description < right.record.description
  }
}

extension ComingUpItem.Kind {
  fileprivate var place: Int { ComingUpItem.Kind.allCases.firstIndex(of: self) ?? 0 }
}
