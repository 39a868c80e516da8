public import FoundationEssentials
import Programme

/// A threshold as it holds in a project.
public struct TunedThreshold: Equatable, Sendable {
  /// The name under which settings tune it: `planning.cost.red`.
  public let id: String
  /// The unit and the sense: "per cent over baseline from which it is red".
  public let meaning: String
  /// The value that is built in.
  public let builtIn: Decimal
  /// The value that settings have; `nil` where they leave it as it is built in.
  public let tuned: Decimal?

  /// The value that holds.
  public var value: Decimal { tuned ?? builtIn }

  /// The value as people read it: `5,000,000`.
  public var valueWords: String { FieldShape.decimal.words(value.encoded) }

  /// The threshold in words: "per cent over baseline from which it is amber: 5", and "(built in: 5)" where it is tuned.
  public var words: String {
    "\(meaning): \(valueWords)" + (tuned == nil ? "" : " (built in: \(FieldShape.decimal.words(builtIn.encoded)))")
  }

  init(_ owner: String, _ threshold: Threshold, in settings: Settings?) {
    id = owner + threshold.suffix
    meaning = threshold.meaning
    builtIn = threshold.value
    tuned = settings?.thresholds[id]
  }
}
