import Programme
import Records
import Terminal
import Text
import Views

/// The questions of the five steps with the answers of one partnership: the section on them, with the keys that answer.
struct PracticesPage {
  let partner: ID<Partner>
  let open: OpenProject
  let width: Int

  var lines: [PageLine] {
    let keys = "\(open.key("open-row")) answers a question, \(open.key("edit")) changes all of an answer"
    return SectionLines(
      open: open, width: width, hints: ["answers": keys],
      target: { path in
        // A question can be answered where no answer stands yet.
        guard path.list.field == "practices", case .id(let question)? = path.last else { return nil }
        return .practice(partner, question: question)
      }
    ).lines(open.section(.part(.practices, of: partner)))
  }
}
