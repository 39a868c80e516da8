public import Insight
public import Programme

/// One line of a list: what it says, with its level, its day and the records behind it.
public struct ViewItem: Equatable, Sendable {
  /// How bad it is, if it is a judgement.
  public let level: Health?
  /// The day of it, if it happened on one.
  public let date: CalendarDate?
  /// What it says.
  public let text: String
  /// Where the records behind it stand in the file.
  public let records: [Path]
  /// The id of the rule that found it, if one did.
  public let rule: String?

  /// Makes an item.
  public init(
    _ text: String, level: Health? = nil, date: CalendarDate? = nil, records: [Path] = [], rule: String? = nil
  ) {
    self.rule = rule
    self.text = text
    self.level = level
    self.date = date
    self.records = records
  }
}
