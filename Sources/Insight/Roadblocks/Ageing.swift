public import Programme
public import Records

/// How old the open roadblocks are, by age and side.
public struct Ageing: Equatable, Sendable {
  /// The bands from young to old, empty ones included.
  public let bands: [AgeBand]
  /// The day by which 85% are resolved, against which an age is held.
  public let serviceLevel: ServiceLevel
  /// How many open ones are older than that.
  public let beyondServiceLevel: Int
  /// How many open ones have no day on which they were raised.
  public let undated: Int

  /// The lowest age in days of each band.
  public static let bandStarts = [0, 8, 15, 31, 61, 91]

  /// Sorts the open roadblocks of a project, or of one partnership, at the cost of a sort.
  ///
  /// The service level is that of the whole project.
  public init(_ project: Project, on today: CalendarDate, partner: ID<Partner>? = nil) {
    let facts = Facts(project, on: today)
    let open = facts.open.filter { partner == nil || $0.partner == partner }
    let items = open.compactMap { roadblock -> AgeingItem? in
      guard let age = roadblock.age(on: today) else { return nil }
      return AgeingItem(id: roadblock.id, age: age, side: roadblock.side)
    }
    .sorted { ($1.age, $0.id) < ($0.age, $1.id) }
    let starts = Ageing.bandStarts
    bands = starts.indices.map { index in
      let to = index + 1 < starts.count ? starts[index + 1] - 1 : nil
      let inside = items.filter { $0.age >= starts[index] && $0.age <= to ?? .max }
      return AgeBand(from: starts[index], to: to, roadblocks: inside)
    }
    let level = facts.serviceLevel
    serviceLevel = level
    beyondServiceLevel = items.count { $0.age > level.days }
    undated = open.count - items.count
  }
}

/// Open roadblocks whose age lies between two days.
public struct AgeBand: Equatable, Sendable {
  /// The lowest age in days.
  public let from: Int
  /// The highest age in days; `nil` in the last band.
  public let to: Int?
  /// The roadblocks, the oldest first.
  public let roadblocks: [AgeingItem]

  /// How many of them there are by whose move it is.
  public var bySide: [Side: Int] { roadblocks.reduce(into: [:]) { $0[$1.side, default: 0] += 1 } }
  /// The band in words: "31–60 days", "over 90 days".
  public var words: String { to.map { "\(from)–\($0) days" } ?? "over \(from - 1) days" }
}

/// An open roadblock with its age: a point of an ageing chart.
public struct AgeingItem: Equatable, Sendable {
  /// The roadblock's id.
  public let id: ID<Roadblock>
  /// Days since it was raised.
  public let age: Int
  /// Whose move it is.
  public let side: Side
}
