import Insight
import Programme
import Terminal

extension Session {
  /// Asks for the sentence of one score of a dimension.
  mutating func editAnchor(_ score: Int, of place: RecordPlace) {
    guard let dimension = open?.project.countingRecord(at: place) as? Dimension,
      let grade = ScoreGrade(rawValue: score)
    else { return }
    overlay = Prompt(
      "\(score) \(grade.title)", hint: "Enter sets it; empty for none", text: dimension.anchor(score) ?? ""
    ) { text, session in
      var changed = dimension
      while changed.anchors.count < ScoreGrade.allCases.count { changed.anchors.append("") }
      changed.anchors[score - 1] = text.trimmed
      if changed.anchors.allSatisfy(\.isEmpty) { changed.anchors = [] }
      guard changed != dimension, let project = session.open?.project else { return }
      session.perform { () throws(EditProblem) in
        try Edit.changing(place, from: dimension, to: changed, in: project)
      }
    }
  }
}
