import Insight
import Programme
import Records
import Terminal

/// Red, amber and green as letter, word and colour; the colour only repeats what the letter says.
enum Mark {
  /// The role that colours a health.
  static func role(_ health: Health) -> Role {
    switch health {
    case .green: .good
    case .amber: .amber
    case .red: .red
    }
  }

  /// `[R]`.
  static func span(_ health: Health) -> Span { Span(health.mark, role(health)) }

  /// The mark of an area: `[–]` where nothing is recorded by which it could be judged.
  static func span(_ area: AreaHealth) -> Span { area.isRecorded ? span(area.health) : Span("[–]", .muted) }

  /// What the records say of a programme: `[–]` where nothing is recorded.
  static func evidence(_ insight: Insight) -> Span {
    insight.hasEvidence ? span(insight.evidence) : Span("[–]", .muted)
  }

  /// What the records say in a word, and on how many areas where that is not all of them.
  static func evidenceWords(_ insight: Insight) -> String {
    guard insight.hasEvidence else { return "nothing recorded" }
    return insight.evidence.title + (insight.isPartial ? " on \(insight.basisWords)" : "")
  }

  /// The role that colours a day by which something is due; days far ahead are ordinary text.
  static func role(_ due: DueStatus) -> Role { due.health == .green ? .text : role(due.health) }

  /// The letter in brackets of a declared confidence: `[G]`, `[A/R]`, `[–]` where none is declared.
  static func span(_ confidence: Confidence) -> Span {
    switch confidence {
    case .green: Span("[G]", .good)
    case .amberGreen: Span("[A/G]", .amber)
    case .amber: Span("[A]", .amber)
    case .amberRed: Span("[A/R]", .amber)
    case .red: Span("[R]", .red)
    case .exempt, .reset, .notAssessed: Span("[–]", .muted)
    }
  }

  /// The role that colours a severity.
  static func role(_ severity: Severity) -> Role {
    switch severity {
    case .critical: .red
    case .high: .amber
    case .medium: .text
    case .low: .muted
    }
  }

  /// A severity as the list shows it; the worst in capitals.
  static func span(_ severity: Severity) -> Span {
    Span(severity == .critical ? "CRITICAL" : severity.rawValue, role(severity), severity == .critical ? .bold : [])
  }
}
