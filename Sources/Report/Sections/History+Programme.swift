import FoundationEssentials
import Programme

extension History {
  /// What was declared, a line an assessment.
  func confidence(_ assessments: [ConfidenceAssessment]) -> [ReportItem] {
    assessments.filter { has($0.date) }.sorted { $0.date < $1.date }.map { assessment in
      let before = assessments.filter { $0.rater == assessment.rater && $0.date < assessment.date }
        .max { $0.date < $1.date }
      let was = before.map { ", was \($0.rating.rawValue)" } ?? ""
      return ReportItem(
        "\(assessment.rater) declared \(assessment.rating.rawValue) on \(assessment.date.words)\(was)",
        date: assessment.date, records: [.programme])
    }
  }

  /// New dates of a milestone, and when it was met.
  func milestone(_ milestone: Milestone) -> ReportItem? {
    var news: [News?] = []
    var before = milestone.baseline
    for forecast in milestone.forecasts {
      let reason = forecast.reason.isEmpty ? "" : " (\(forecast.reason))"
      let move =
        switch before {
        case forecast.date?: "still expected on \(forecast.date.words)"
        case let before?: "moved from \(before.words) to \(forecast.date.words)"
        case nil: "expected on \(forecast.date.words)"
        }
      news.append(News(forecast.on, move + reason + ", said"))
      before = forecast.date
    }
    news.append(News(milestone.metOn, "met"))
    return item(named(milestone.title, milestone.id), news.compactMap(\.self), .milestone(milestone.id))
  }

  /// What was read of an outcome's measure.
  func outcome(_ outcome: Outcome) -> ReportItem? {
    let unit = outcome.measure?.unit ?? ""
    let news = (outcome.measure?.readings ?? []).map {
      News($0.date, "read \($0.value.description)\(unit.isEmpty || unit == "%" ? unit : " " + unit)")
    }
    return item(named(outcome.title, outcome.id), news.compactMap(\.self), .outcome(outcome.id))
  }

  /// A record's title, else its id.
  func named<Of>(_ title: String, _ id: ID<Of>) -> String { title.isEmpty ? id.text : title }
}
