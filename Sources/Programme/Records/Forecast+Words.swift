import JSONText

extension Forecast {
  /// The forecast in a line: "said 20 Oct 2026: 19 Mar 2027, second rehearsal failed".
  public var words: String {
    let unknown = unknown.map { "\($0.name) \($0.value.words)" }
    return "said \(on.words): " + ([date.words] + (reason.isEmpty ? [] : [reason]) + unknown).joined(separator: ", ")
  }

  /// An element of a list of forecasts: its line.
  public static func elementFacts(of value: Forecast, indent: Int) -> [Fact] {
    [Fact(indent: indent, title: "", words: value.words)]
  }
}
