public import Programme
public import Records

/// What is due in the days ahead, and what is overdue already, in one list by date.
///
/// Meetings, reviews and KPI assessments are due by the days and thresholds of the rules that judge them; what the
/// Procurement Act asks of KPIs is due as `KPIDuty` counts it. What has no
/// day is not listed: a partnership at work that was never reviewed and whose contract has no start is left to
/// the rule.
public struct ComingUp: Equatable, Sendable {
  /// The day from which it looks ahead.
  public let today: CalendarDate
  /// How many days ahead it looks.
  public let days: Int
  /// What is overdue or due up to that many days ahead, by date.
  public let items: [ComingUpItem]

  /// The name before the threshold's suffix in settings.
  static let settingsName = "ahead"

  /// The days ahead where neither the caller nor settings say otherwise; settings tune it as `ahead.days`.
  public static let horizon = Threshold(90, "days ahead that are listed as coming up", suffix: ".days")

  /// Lists what is due, at a cost proportional to the records and one sort of what is listed.
  /// - Parameter days: how far to look ahead; `nil` for what settings say, else 90.
  public init(_ project: Project, on today: CalendarDate, days: Int? = nil) {
    let facts = Facts(project, on: today)
    let horizon = Limits(id: ComingUp.settingsName, thresholds: [ComingUp.horizon], in: project.settings).whole(".days")
    let days = max(0, days ?? horizon)
    var list = DueList(facts, until: today + days)
    list.addProgramme()
    for index in project.partners.indices { list.addPartner(PartnerFacts(facts, index)) }
    self.today = today
    self.days = days
    items = list.items.sorted(by: ComingUpItem.isEarlier)
  }

  /// What is past its day, the longest first.
  public var overdue: [ComingUpItem] { items.filter(\.isOverdue) }

  /// What is due from today on.
  public var ahead: [ComingUpItem] { items.filter { !$0.isOverdue } }

  /// The list in words: "4 overdue · 12 in the next 90 days · 9 ours".
  public var words: String {
    guard !items.isEmpty else { return "nothing due in the next \(counted(days, "day"))" }
    let late = items.count(where: \.isOverdue)
    let ours = items.count { $0.side == .department }
    let parts = [
      late > 0 ? "\(late) overdue" : nil, "\(items.count - late) in the next \(counted(days, "day"))",
      ours > 0 ? "\(ours) ours" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }
}

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
  public let record: Path
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
