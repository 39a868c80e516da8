import FoundationEssentials
public import Programme

extension Rule {
  /// The names under which settings tune the rule's thresholds: `planning.forecast-over-baseline.red`.
  public var thresholdNames: [String] { thresholds.map { id + $0.suffix } }

  /// The names of all thresholds that settings can tune, those that belong to no rule last.
  public static let tunable: [String] =
    all.flatMap(\.thresholdNames) + [ComingUp.settingsName + ComingUp.horizon.suffix]

  /// What is wrong with settings: thresholds and switches of rules that there are not.
  ///
  /// The field of a fault is as a person gives it: `thresholds.planning.slipped-twice`.
  public static func faults(of settings: Settings) -> [RecordFault] {
    let ids = all.map(\.id)
    return settings.thresholds.pairs.compactMap { name, value in
      if !tunable.contains(name) { return .error("thresholds.\(name)", nowhere(name, "threshold", tunable)) }
      return value < 0 ? .error("thresholds.\(name)", "expected 0 or more, found \(value)") : nil
    }
      + settings.rules.pairs.map(\.name).filter { !ids.contains($0) }
      .map { .error("rules.\($0)", nowhere($0, "rule", ids)) }
  }

  private static func nowhere(_ name: String, _ noun: String, _ known: [String]) -> String {
    let near = Spelling.question(name, among: known)
    return "there is no \(noun) “\(name)”; " + (near ?? "tandem record fields settings lists them")
  }
}
