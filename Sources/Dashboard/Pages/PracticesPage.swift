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
    let section = open.section(.part(.practices, of: partner))
    return SectionLines(
      open: open, width: width, hints: ["answers": keys],
      target: { path in
        // A question can be answered where no answer stands yet.
        guard path.list.field == "practices", case .id(let question)? = path.last else { return nil }
        return .practice(partner, question: question)
      }
    ).lines(ViewSection(section.key, section.title, section.blocks.flatMap(parted)))
  }

  /// The standard questions, so that the cursor begins at the first of them, and apart from them those of one's own, to
  /// which one can be added.
  private func parted(_ block: ViewBlock) -> [ViewBlock] {
    guard case .table(let table) = block, table.key == "answers", let list = table.target else { return [block] }
    let standard = table.rows.filter { !$0[0].isAbsent }
    let own = table.rows.filter(\.[0].isAbsent)
    return [
      .table(ViewTable(table.key, table.title, columns: table.columns, rows: standard, empty: table.empty)),
      .table(
        ViewTable("own", "Questions of our own", columns: table.columns, rows: own, empty: table.empty, target: list)),
    ]
  }
}
