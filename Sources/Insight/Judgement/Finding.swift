import Programme
public import Records

/// What a rule found: one sentence with the value and the threshold, and the records behind it.
///
/// Findings stand in several lists at once (all, by area, by partner), so that a copy costs one reference.
public struct Finding: Sendable {
  private let told: Told

  init(_ rule: Rule, _ verdict: Verdict) {
    told = Told(rule: rule.id, area: rule.area, verdict: verdict)
  }

  /// The id of the rule: `planning.slipped-twice`.
  public var rule: String { told.rule }
  /// The area that it counts in.
  public var area: Area { told.area }
  /// Amber or red.
  public var level: Health { told.verdict.level }
  /// Whom it concerns.
  public var scope: Scope { told.verdict.scope }
  /// One sentence with the value and the threshold.
  public var sentence: String { told.verdict.sentence }
  /// The same in a few words, for a line that names the area: "GO-LIVE slipped 3 times".
  public var brief: String { told.verdict.brief }
  /// The records behind it, the one it is about first.
  public var records: [Path] { told.verdict.records }
  /// How many of what `Rule.several` names it tells of: a fall on four dimensions of four scores.
  var count: Int { told.verdict.count }
}

extension Finding: Equatable {
  /// Whether both say the same of the same records.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.told === right.told
      || (left.told.rule == right.told.rule && left.told.area == right.told.area
        && left.told.verdict == right.told.verdict)
  }
}

/// What a finding holds, shared by its copies.
private final class Told: Sendable {
  let rule: String
  let area: Area
  let verdict: Verdict

  init(rule: String, area: Area, verdict: Verdict) {
    self.rule = rule
    self.area = area
    self.verdict = verdict
  }
}

/// What the rules over single records find, kept so that after an edit only those are judged again that it touched.
struct RecordFindings: Sendable {
  private let circumstances: Circumstances
  private let roadblocks: [Roadblock]
  private let milestones: [HeldMilestone]
  /// By the id of the rule, what it finds in each record of its list.
  private let found: [String: [Finding?]]
  /// How many roadblocks and milestones were judged, and not known from before.
  let judged: (roadblocks: Int, milestones: Int)

  /// Judges the records of a project.
  ///
  /// - Parameter previous: what was found in an earlier state of it.
  init(_ facts: Facts, after previous: RecordFindings?) {
    let circumstances = Circumstances(facts)
    let known = previous?.circumstances == circumstances ? previous : nil
    roadblocks = facts.roadblocks
    let milestones = facts.project.programme.milestones.map { HeldMilestone($0, facts) }
    let roadblockMatch = RecordMatch(roadblocks, with: known?.roadblocks)
    let milestoneMatch = RecordMatch(milestones, with: known?.milestones)
    var found: [String: [Finding?]] = [:]
    for rule in Rule.all where rule.isOn(in: facts.project) {
      let limits = Limits(of: rule, in: facts.project.settings)
      let before = known?.found[rule.id]
      switch rule.evaluation {
      case .whole, .eachPartner: break
      case .eachRoadblock(let evaluate):
        found[rule.id] = RecordFindings.found(roadblocks.indices, roadblockMatch, before) { place in
          guard facts.roadblocks[place].status.isOpen else { return nil }
          return evaluate(facts.roadblocks[place], circumstances, limits).map { Finding(rule, $0) }
        }
      case .eachMilestone(let evaluate):
        found[rule.id] = RecordFindings.found(milestones.indices, milestoneMatch, before) { place in
          evaluate(milestones[place], circumstances, limits).map { Finding(rule, $0) }
        }
      }
    }
    self.circumstances = circumstances
    self.milestones = milestones
    self.found = found
    judged = (roadblockMatch.changed.count, milestoneMatch.changed.count)
  }

  /// What a rule over single records finds, in the order of the file; `nil` for other rules.
  func findings(of rule: Rule) -> [Finding]? { found[rule.id].map { $0.compactMap(\.self) } }

  private static func found<R>(
    _ places: Range<Int>, _ match: RecordMatch<R>, _ before: [Finding?]?, _ judge: (Int) -> Finding?
  ) -> [Finding?] {
    places.map { place in
      if let before, let earlier = match.earlier[place] { return before[earlier] }
      return judge(place)
    }
  }
}

/// Which records of a list stood in an earlier state of it just as they are.
///
/// Cost: a look at the words of each record in memory, and a comparison of those of which they differ.
struct RecordMatch<R: Equatable> {
  /// For each place the place where the record stood; `nil` where it is new or has changed.
  let earlier: [Int?]

  /// Compares two lists place by place; where one is longer, from both ends.
  init(_ new: [R], with old: [R]?) {
    guard let old else {
      earlier = Array(repeating: nil, count: new.count)
      return
    }
    func isSame(_ place: Int, _ other: Int) -> Bool { RecordMatch.isSame(new, place, old, other) }
    if new.count == old.count {
      earlier = new.indices.map { isSame($0, $0) ? $0 : nil }
      return
    }
    let shorter = min(new.count, old.count)
    var start = 0
    while start < shorter, isSame(start, start) { start += 1 }
    var end = 0
    while end < shorter - start, isSame(new.count - 1 - end, old.count - 1 - end) { end += 1 }
    earlier = new.indices.map { place in
      if place < start { return place }
      let fromEnd = new.count - place
      return fromEnd <= end ? old.count - fromEnd : nil
    }
  }

  /// Whether two records are the same: what has the same words in memory is, and mostly that is all of them; to compare
  /// them as values, both would be copied first.
  private static func isSame(_ list: [R], _ place: Int, _ others: [R], _ other: Int) -> Bool {
    let size = MemoryLayout<R>.stride
    let hasSameBytes = unsafe list.withUnsafeBytes { one in
      unsafe others.withUnsafeBytes { two in
        var offset = 0
        while offset &+ 8 <= size {
          let word = unsafe one.loadUnaligned(fromByteOffset: place &* size &+ offset, as: UInt64.self)
          if unsafe word != two.loadUnaligned(fromByteOffset: other &* size &+ offset, as: UInt64.self) { return false }
          offset &+= 8
        }
        return offset == size
      }
    }
    return hasSameBytes || list[place] == others[other]
  }

  /// The places whose records are new or have changed.
  var changed: [Int] { earlier.indices.filter { earlier[$0] == nil } }
}
