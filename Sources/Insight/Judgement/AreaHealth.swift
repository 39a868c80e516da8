/// The health of an area: its worst finding, with the counts beside it.
public struct AreaHealth: Equatable, Sendable {
  /// The area.
  public let area: Area
  /// The level of the worst finding; green where there is none.
  public let health: Health
  /// How many findings are red.
  public let reds: Int
  /// How many findings are amber.
  public let ambers: Int
  /// The findings, red first.
  public let findings: [Finding]
  /// The worst of it in a few words, "no findings", or "nothing recorded yet".
  public let summary: String
  /// Whether there is anything to judge by: green without it only means that nobody has looked.
  public let isRecorded: Bool

  /// Judges an area by its findings, which come red first.
  init(_ area: Area, findings: [Finding], isRecorded: Bool) {
    self.area = area
    self.findings = findings
    self.isRecorded = isRecorded || !findings.isEmpty
    health = findings.first?.level ?? .green
    reds = findings.count { $0.level == .red }
    ambers = findings.count - reds
    guard let worst = findings.first else {
      summary = isRecorded ? "no findings" : "nothing recorded yet"
      return
    }
    let alike = findings.filter { $0.rule == worst.rule }
    guard alike.count > 1, let rule = Rule.named(worst.rule) else {
      summary = worst.brief
      return
    }
    summary = "\(alike.reduce(0) { $0 + $1.count }) \(rule.several)"
  }
}
