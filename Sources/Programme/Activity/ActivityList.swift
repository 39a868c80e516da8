public import Records

/// What happened, the newest first: what a project tells of the past, and what is told beside it.
///
/// Only when each entry was is gathered and sorted; an entry is made when it is asked for, so that the first screen of
/// very many costs little.
public struct ActivityList: RandomAccessCollection, Sendable {
  /// Which entries of a project a list has.
  public struct Extent: Sendable {
    /// The last day.
    public var last: CalendarDate?
    /// Whether only what has a moment is wanted: what somebody did, and not what records say of a day.
    public var isOfMoments = false

    /// Makes an extent of everything.
    public init() {}

    /// Everything up to a day.
    public static func upTo(_ day: CalendarDate) -> Extent {
      var extent = Extent()
      extent.last = day
      return extent
    }

    /// Everything that has a moment.
    public static var moments: Extent {
      var extent = Extent()
      extent.isOfMoments = true
      return extent
    }

    func contains(_ date: CalendarDate, _ at: Instant?) -> Bool {
      (last.map { date <= $0 } ?? true) && (!isOfMoments || at != nil)
    }
  }

  /// Entries that are told beside a project's own.
  public struct Beside {
    /// An entry that is made when it is asked for.
    public struct Entry: Sendable {
      let at: Instant
      let make: @Sendable () -> ActivityEntry

      /// Says when it was, and makes it.
      public init(_ at: Instant, _ make: @escaping @Sendable () -> ActivityEntry) {
        self.at = at
        self.make = make
      }
    }

    let entries: [Entry]
    let tells: (_ at: Instant?, _ entry: () -> ActivityEntry) -> Bool

    /// Makes what is told beside a project.
    ///
    /// - Parameters:
    ///   - entries: the oldest first.
    ///   - tells: whether they tell already what the project tells at a moment, as an entry that need not be looked at
    ///     for most.
    public init(_ entries: [Entry], tells: @escaping (_ at: Instant?, _ entry: () -> ActivityEntry) -> Bool) {
      self.entries = entries
      self.tells = tells
    }
  }

  private let roadblocks: [Roadblock]
  private let made: [ActivityEntry]
  private let beside: [Beside.Entry]
  private var marks: [ActivityMark] = []

  /// Gathers what a project tells, and what is told beside it.
  ///
  /// Costs a look at each event of a roadblock, and a sort.
  public init(_ project: Project, _ extent: Extent = Extent(), beside: Beside? = nil) {
    roadblocks = project.roadblocks
    made = extent.isOfMoments ? [] : project.activityBesideRoadblocks
    self.beside = beside?.entries ?? []
    marks.reserveCapacity(made.count + roadblocks.count * 4)
    for (index, entry) in self.beside.enumerated() {
      marks.append(ActivityMark(entry.at.date, entry.at, place: index, .beside(Int32(clamping: index))))
    }
    for (index, entry) in made.enumerated() where extent.contains(entry.date, entry.at) {
      if let beside, beside.tells(entry.at, { entry }) { continue }
      marks.append(ActivityMark(entry.date, entry.at, place: marks.count, .made(Int32(clamping: index))))
    }
    for index in roadblocks.indices {
      roadblocks[index].forEachActivity { date, at, event in
        guard extent.contains(date, at) else { return }
        if let beside, beside.tells(at, { roadblocks[index].activityEntry(event) }) { return }
        let source = ActivityMark.Source.roadblock(Int32(clamping: index), event: Int32(clamping: event ?? -1))
        marks.append(ActivityMark(date, at, place: marks.count, source))
      }
    }
    marks.sort(by: ActivityMark.isBefore)
  }

  /// The first place.
  public var startIndex: Int { 0 }

  /// The place behind the last entry.
  public var endIndex: Int { marks.count }

  /// The entry at a place; made each time.
  public subscript(place: Int) -> ActivityEntry {
    switch marks[place].source {
    case .made(let index): return made[Int(index)]
    case .roadblock(let index, let event): return roadblocks[Int(index)].activityEntry(event < 0 ? nil : Int(event))
    case .beside(let index): return beside[Int(index)].make()
    }
  }

  /// Which of those told beside the project stands at a place; `nil` for what the project tells.
  public func besidePlace(_ place: Int) -> Int? {
    if case .beside(let index) = marks[place].source { Int(index) } else { nil }
  }

  /// The entries at these places alone.
  public func keeping(_ places: [Int]) -> ActivityList {
    var list = self
    list.marks = places.map { marks[$0] }
    return list
  }
}
