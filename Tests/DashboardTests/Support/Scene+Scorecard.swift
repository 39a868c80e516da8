import Programme

@testable import Dashboard
import Records

extension Scene {
  /// The example without its rounds of the present quarter, so that the next one is a new round.
  static let quarterLater: Project = {
    var project = example
    for index in project.partners.indices {
      project.partners[index].scorecard?.reviews.removeAll { $0.isOf("2026-Q4") }
    }
    return project
  }()

  /// Where the latest round of a partner stands.
  static func latestRound(of partner: String, in project: Project) -> Path? {
    let reviews = project.partner(ID(partner))?.scorecard?.reviews ?? []
    guard let latest = reviews.max(by: { $0.date < $1.date }) else { return nil }
    return Path.partner(ID(partner)) + "scorecard" + "reviews" + .id(latest.id.text)
  }

  /// The round of a partner's period.
  func round(_ period: String, of partner: String = "TARNWICK") -> Review? {
    project.partner(ID(partner))?.scorecard?.reviews.first { $0.isOf(period) }
  }
}
