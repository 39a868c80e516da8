public import Insight
import Programme
public import Records

/// One line of a list: what it says, with its level, its day and the records behind it.
public struct ViewItem: Equatable, Sendable {
  /// How bad it is, if it is a judgement.
  public let level: Health?
  /// The day of it, if it happened on one.
  public let date: CalendarDate?
  /// What it is about, in a word or two: the area of a finding; empty where the list says so.
  public let topic: String
  /// How it stands, where that is no judgement of a rule.
  public let tone: ViewTone
  /// What it says.
  public let text: String
  /// Where the records behind it stand in the file.
  public let records: [Path]
  /// The id of the rule that found it, if one did.
  public let rule: String?

  /// Makes an item.
  public init(
    _ text: String, topic: String = "", level: Health? = nil, tone: ViewTone = .neutral, date: CalendarDate? = nil,
    records: [Path] = [],
    rule: String? = nil
  ) {
    self.rule = rule
    self.topic = topic
    self.tone = tone
    self.text = text
    self.level = level
    self.date = date
    self.records = records
  }
}
