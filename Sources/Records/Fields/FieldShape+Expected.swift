extension FieldShape {
  /// What may stand there, as a person types it: `one of low, medium, high`, `a day such as 2026-11-30, 30 Nov or +14`.
  public var expected: String {
    switch self {
    case .text: "text"
    case .any: "anything"
    case .identifier: "a name that no other of its list has"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .date: "a day: 2026-11-30, 30 Nov, today, +14 or +2w"
    case .instant: "a moment such as 2026-11-03T14:03:00Z"
    case .integer(let range):
      range.upperBound == Int.max
        ? "a whole number" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .decimal: "a number such as 12.5"
    case .flag: "yes or no"
    case .reference(let list): "the id of one of the \(FieldShape.name(of: list))"
    case .list(.record), .record: "records of their own"
    case .list(.text):
      "texts, separated by commas, or by semicolons where they have commas; in double quotes where both"
    case .list(.reference(let list)): "ids of \(FieldShape.name(of: list)), separated by commas"
    case .list(let element): "\(element.expected); several are separated by commas"
    case .mapping(let element): "names, each with \(element.expected)"
    }
  }

  /// The name of the list at the end of a pattern: `criteria` of `partners/ID/selection/criteria`.
  private static func name(of pattern: String) -> Substring { pattern.split(separator: "/").last ?? "" }
}
