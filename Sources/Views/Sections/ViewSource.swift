import Insight
import Programme
import Records

/// A programme and what is judged about it: what sections are made from.
///
/// A section lays out; it judges nothing.
struct ViewSource {
  let project: Project
  let insight: Insight
  private let names: [ID<Partner>: String]

  init(_ project: Project, _ insight: Insight) {
    self.project = project
    self.insight = insight
    names = Dictionary(project.partners.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The day on which the report is true.
  var today: CalendarDate { insight.today }

  /// The programme's name, or a word for where it has none.
  var title: String { project.programme.name.isEmpty ? "Programme without a name" : project.programme.name }

  /// The name of a partner; its id where the project has no such partner.
  func name(_ partner: ID<Partner>?) -> ViewValue {
    guard let partner else { return .absent }
    return .text(ifAny: names[partner].flatMap { $0.isEmpty ? nil : $0 } ?? partner.text)
  }
}
