public import Insight
public import Programme
import Records

extension Report {
  /// A list of roadblocks that somebody has chosen, the oldest first.
  public init(roadblocks: [Roadblock], of project: Project, _ insight: Insight) {
    let source = ViewSource(project, insight)
    let table = source.table("roadblocks", "", roadblocks.oldestFirst(on: insight.today), empty: "No such roadblocks.")
    self.init(
      subject: "roadblocks", title: source.title, date: insight.today,
      classification: project.programme.classification,
      sections: [ViewSection("roadblocks", "Roadblocks", [.table(table)])])
  }
}
