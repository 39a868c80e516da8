extension Record {
  /// The record as an edit's title calls it, with what it is: `milestone MS-7K2M: Go live`, `forecast 1 May 2027`, `check
  /// of 2 Nov 2026 by the partner`.
  var told: String {
    guard identity == nil else { return EditWords.line(spoken, columns: EditWords.nameColumns + 20) }
    return toldName
  }

  /// The record as an edit's title calls it where more is said of it: without its title where it has an id.
  var toldName: String {
    let name =
      switch self as any Record {
      case let roadblock as Roadblock: roadblock.id.text
      case let forecast as Forecast: "forecast \(forecast.date.words)"
      case let reading as Reading: "reading \(reading.value) of \(reading.date.words)"
      case let check as MeasureCheck:
        "check of \(check.on.words) by "
          + (check.by.isEmpty ? "the \(check.view.rawValue)" : "\(check.by) for the \(check.view.rawValue)")
      case let assessment as ConfidenceAssessment:
        "confidence \(assessment.rating.rawValue) of \(assessment.date.words) by \(assessment.rater)"
      case let assessment as KPIAssessment: "KPI assessment \(assessment.period) \(assessment.rating.rawValue)"
      default: [Self.noun, label].filter { !$0.isEmpty }.joined(separator: " ")
      }
    return EditWords.line(name, columns: EditWords.nameColumns + 20)
  }
}

extension Path {
  /// Which record the list is inside of, for the title of an edit: `milestone GO-LIVE: `; empty where that is the
  /// programme, or where `whose(in:)` says it.
  func holder(in project: Project) -> String {
    let holder = owner.element
    guard holder.isElement, holder.partnerID == nil || holder.parts.count > 2, let record = project.record(at: holder)
    else { return "" }
    switch record {
    case is Meeting: return ""
    case let review as Review where !review.period.isEmpty: return "review of \(review.period): "
    default: return "\(record.toldName): "
    }
  }
}
