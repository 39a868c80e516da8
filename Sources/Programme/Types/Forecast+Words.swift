import JSONText
import Records

extension Forecast {
  /// The forecast in a line: "said 20 Oct 2026: 19 Mar 2027, second rehearsal failed".
  public var line: String {
    let unknown = unknown.map { "\($0.name) \($0.value.words)" }
    return "said \(on.words): " + ([date.words] + (reason.isEmpty ? [] : [reason]) + unknown).joined(separator: ", ")
  }
}
