import Insight
import Programme
import Records
import Terminal

extension Session {
  /// Asks for the sentence of one score of a dimension.
  mutating func editAnchor(_ score: Int, of place: Path) {
    guard let dimension = open?.project.countingRecord(at: place) as? Dimension,
      let grade = ScoreGrade(rawValue: score)
    else { return }
    overlay = Prompt(
      "\(score) \(grade.title)", hint: "Enter sets it; empty for none", text: dimension.anchor(score) ?? "",
      asked: AskedValue(in: self) { session in
        session.open?.project.present(dimension, from: place).map { $0.record.anchor(score) ?? "" }
      }
    ) { text, session in
      // Others may have changed the rest of it while this was typed.
      guard let project = session.open?.project, let present = project.present(dimension, from: place)?.record else {
        return session.notice = Notice(kind: .hint, text: "the dimension \(dimension.title) was removed meanwhile")
      }
      var changed = present
      while changed.anchors.count < ScoreGrade.allCases.count { changed.anchors.append("") }
      changed.anchors[score - 1] = text.trimmed
      if changed.anchors.allSatisfy(\.isEmpty) { changed.anchors = [] }
      guard changed != present else { return }
      let author = session.surroundings.authorship
      session.perform { () throws(EditProblem) in
        try Edit.changing(place, from: present, to: changed, in: project, by: author)
      }
    }
  }
}
