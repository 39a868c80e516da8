public import Programme

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
  public var records: [Address] { told.verdict.records }
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
